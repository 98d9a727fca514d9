// Even numbers that come the same for the same seed.

/** Chances that can be told again by their seed. */
export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  /** One of some things; throws when there are none. */
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
}

/** Makes chances out of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('nothing to pick from');
      return thing;
    },
  };
}
