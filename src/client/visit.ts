import type { IsoDate } from '../model/brand.ts';
import { isoDate, readIsoDate } from '../model/time/danish-date.ts';

/** What a browser remembers of a visit to the front page: its day, and the entries that were shown by then. */
export interface Visit {
  readonly day: IsoDate;
  readonly keys: readonly string[];
}

/** How many entries are remembered; the oldest are forgotten. */
const MOST = 200;

/** The day by the reader's own clock. */
export const dayOf = (now: Date): IsoDate | null =>
  isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** Reads a visit as it was written down; null for nothing and for anything else. */
export function readVisit(text: string | null): Visit | null {
  try {
    const { day, keys } = JSON.parse(text ?? '{}') ?? {};
    const isVisit = typeof day === 'string' && readIsoDate(day) && Array.isArray(keys);
    return isVisit ? { day: day as IsoDate, keys: keys.map(String) } : null;
  } catch {
    // What is not JSON was not written here.
    return null;
  }
}

/** A visit with what was remembered before it. */
export function visitNow(day: IsoDate, shown: readonly string[], before: Visit | null): Visit {
  return { day, keys: [...new Set([...shown, ...(before?.keys ?? [])])].slice(0, MOST) };
}

/** The entries that an earlier visit did not show; none when there was no earlier one. */
export function newSince(before: Visit | null, shown: readonly string[]): Set<string> {
  return new Set(before ? shown.filter((key) => !before.keys.includes(key)) : []);
}
