import type { Meeting } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import type { Rhythm } from '../model/rhythm.ts';
import { weekday } from '../model/time/danish-date.ts';

/** How far back a habit reaches, how many meetings make one, and what share of them must keep it. */
const DAYS = 730;
const LEAST = 6;
const SHARE = 0.6;

/** How often a forum usually meets, on which weekday and when; null when its meetings show no habit. */
export function rhythmOf(meetings: readonly Meeting[]): Rhythm | null {
  const held = meetings.filter(({ kind, status }) => kind === 'referat' && status.state !== 'aflyst');
  const newest = held[0]?.date;
  const recent = newest ? held.filter(({ date }) => daysBetween(date, newest) <= DAYS) : [];
  if (recent.length < LEAST) return null;
  const days = recent
    .slice(1)
    .map(({ date }, index) => daysBetween(date, recent[index]?.date ?? date))
    .filter((interval) => interval > 0)
    .sort((a, b) => a - b);
  const median = days[Math.floor(days.length / 2)];
  if (median === undefined) return null;
  const usual = days.filter((interval) => Math.abs(interval - median) <= Math.max(2, median * 0.35));
  if (usual.length < days.length * SHARE) return null;
  return {
    days: median,
    weekday: mostCommon(recent.map(({ date }) => weekday(date))),
    start: mostCommon(recent.flatMap(({ start }) => start ?? [])),
  };
}

/** Whole days from one date to a later one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The value that most of them have, or null when too few agree. */
function mostCommon<Value extends string | number>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= values.length * SHARE ? best[0] : null;
}
