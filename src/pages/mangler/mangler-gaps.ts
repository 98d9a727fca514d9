import type { IsoDate } from '../../model/brand.ts';

/** An unusually long time between two dates that follow each other; `usual` is the rhythm around it. Both in days. */
export interface Gap {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly usual: number;
}

/** Fewer intervals than this are no rhythm. */
const FEWEST = 6;
/** How many intervals before and after one tell what was usual then; a forum's rhythm changes over the years. */
const AROUND = 6;
/** A gap is this many times as long as usual … */
const TIMES = 2.5;
/** … this much longer than the intervals around it differ among themselves … */
const SPREADS = 5;
/** … and three weeks longer at the least. */
const LONGER = 21;
/** When nobody meets: the summer, and the days around Christmas; month and day of the first and of the day after the last. */
const HOLIDAYS = [
  { from: [7, 1], until: [9, 1] },
  { from: [12, 20], until: [13, 6] },
] as const;

const DAY_MS = 86_400_000;
const daysOf = (year: number, [month, day]: readonly [number, number]): number =>
  Date.UTC(year, month - 1, day) / DAY_MS;

/** Whether so many dates, of which some may be equal, tell what is usual between them. */
export const hasRhythm = (dates: readonly IsoDate[]): boolean => new Set(dates).size > FEWEST;

/** The gaps between dates that are given in order, oldest first; before the first and after the last there is none. */
export function gapsIn(dates: readonly IsoDate[]): Gap[] {
  const days = [...new Set(dates)].map((date) => ({ date, at: Date.parse(date) / DAY_MS }));
  const intervals = days.slice(1).flatMap((to, index) => {
    const from = days[index];
    return from ? [{ from, to, days: to.at - from.at }] : [];
  });
  if (!hasRhythm(dates)) return [];
  return intervals.flatMap(({ from, to, days: length }, index): Gap[] => {
    const around = [
      ...intervals.slice(Math.max(0, index - AROUND), index),
      ...intervals.slice(index + 1, index + 1 + AROUND),
    ].map((interval) => interval.days);
    const usual = median(around);
    const spread = median(around.map((other) => Math.abs(other - usual)));
    const most = Math.max(usual * TIMES, usual + spread * SPREADS, usual + LONGER);
    if (length - holidaysBetween(from.at, to.at) <= most) return [];
    return [{ from: from.date, to: to.date, days: length, usual: Math.round(usual) }];
  });
}

/** How many days of a stretch, counted in days since 1970, nobody is expected to meet. */
function holidaysBetween(from: number, to: number): number {
  const firstYear = new Date(from * DAY_MS).getUTCFullYear() - 1;
  const lastYear = new Date(to * DAY_MS).getUTCFullYear();
  let days = 0;
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const holiday of HOLIDAYS) {
      const start = Math.max(from, daysOf(year, holiday.from));
      days += Math.max(0, Math.min(to, daysOf(year, holiday.until)) - start);
    }
  }
  return days;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
