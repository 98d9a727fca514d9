// How the register of decisions is parted: into years, and those that are too large into months and days.
import { groupBy } from '../group-by.ts';

/** A time with more decisions than this is parted. A line of a page takes up to a kilobyte and a half. */
const MOST = 260;
/** How much of a date tells a year, a month and a day. */
export const PERIOD_LENGTHS = [4, 7, 10] as const;

/** A time, told by as much of a date as it takes, with what it holds, in the order given, and the times it is parted into. */
export interface Period<Thing> {
  readonly time: string;
  readonly things: readonly Thing[];
  readonly parts: readonly Period<Thing>[];
}

/** Things by year, month or day, each period parted again where it holds too many decisions; a thing may be several. */
export function periodsOf<Thing>(
  things: readonly Thing[],
  told: { readonly dateOf: (thing: Thing) => string; readonly countOf: (thing: Thing) => number },
  level = 0,
): Period<Thing>[] {
  const groups = groupBy(things, (thing) => told.dateOf(thing).slice(0, PERIOD_LENGTHS[level]));
  return [...groups].map(([time, held]) => {
    const count = held.reduce((sum, thing) => sum + told.countOf(thing), 0);
    const isParted = count > MOST && level + 1 < PERIOD_LENGTHS.length;
    return { time, things: held, parts: isParted ? periodsOf(held, told, level + 1) : [] };
  });
}

/** The periods that are not parted, in order. */
export const leavesOf = <Thing>(periods: readonly Period<Thing>[]): Period<Thing>[] =>
  periods.flatMap((period) => (period.parts.length > 0 ? leavesOf(period.parts) : [period]));
