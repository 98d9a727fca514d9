/** What a word weighs by where it stands, in the engine's measure, which it squares; and how much more when it is there often. */
export const WEIGHTS = { title: 6, beslutning: 2.5, bilag: 1.5, text: 1 } as const;
const OFTEN = [
  [6, 1.8],
  [3, 1.4],
] as const;

/** What a part of a compound weighs beside the whole word. */
const PART = 0.6;

/** What the engine makes of a weight: a whole number, of which 24 is one; ten is the most. */
const MEASURE = 24;
const MOST = 10;

export const weightOf = (weight: number): number => Math.floor(Math.min(MOST, weight) * MEASURE);

/** The weight of a word that is so many times in a part of an item. */
export const wordWeight = (weight: number, times: number): number =>
  weightOf(weight * (OFTEN.find(([least]) => times >= least)?.[1] ?? 1));

/** The weight of a part of its compounds. */
export const partWeight = (weight: number): number => weightOf(weight * PART);
