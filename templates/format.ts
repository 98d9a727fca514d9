import type { ClockTime, IsoDate } from '../src/model/brand.ts';
import type { Tidsrum } from '../src/model/parsed.ts';
import { longDate } from '../src/model/time/danish-date.ts';

export { wholeNumber as number } from '../src/model/text/danish-number.ts';

/** `PDF, 1,2 MB`: what is known of a file. */
export const fileFacts = (type: string | null, bytes: number | null): string =>
  [type, bytes === null ? null : size(bytes)].filter(Boolean).join(', ');

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0byte`;
  const kilo = Math.round(bytes / 1000);
  if (kilo < 1000) return `${kilo}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}

/** `9.30` */
const clock = (time: ClockTime): string => time.replace(/^0/, '').replace(':', '.');
/** `kl. 9.30–10.00` */
export const clockRange = (start: ClockTime, end: ClockTime | null): string =>
  `kl.\u00a0${clock(start)}${end ? `–${clock(end)}` : ''}`;
/** `9.30–10.00` */
export const slot = ({ start, end }: Tidsrum): string => `${clock(start)}–${clock(end)}`;
/** `11. marts 2024–8. april 2025`, or the one date when both are the same. */
export const dateRange = (first: IsoDate, last: IsoDate): string =>
  first === last ? longDate(first) : `${longDate(first)}\u00a0– ${longDate(last)}`;
/** `2019–2024` */
export const yearRange = (first: IsoDate, last: IsoDate): string =>
  first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first.slice(0, 4)}–${last.slice(0, 4)}`;
/** `2`, `4–6`: numbers that rise, those in a row as a range. */
export function pageRanges(pages: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
