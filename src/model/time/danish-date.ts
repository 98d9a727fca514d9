import type { ClockTime, IsoDate } from '../brand.ts';

/** The Danish months in order; January is number 0. */
export const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The Danish weekdays in order; Monday is number 0. */
export const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

/** A number of a date or a clock as two digits. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The date of these numbers (month 1–12), or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 ? (`${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate) : null;
}

/** The date written as `2019-10-10`, or null when it is written otherwise or does not exist. */
export function readIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1–12) and day of a date. */
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The weekday of a date, 0 (Monday) to 6 (Sunday). */
export function weekday(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** `10. oktober 2019`, with spaces that do not break. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${day}.\u00a0${MONTHS[month - 1]}\u00a0${year}`;
}

/** `torsdag den 10. oktober 2019`, whose date does not break. */
export function weekdayDate(date: IsoDate): string {
  return `${WEEKDAYS[weekday(date)]} den\u00a0${longDate(date)}`;
}

/** `10-10-2019`, the form of the case systems; its hyphens do not break. */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return [twoDigits(day), twoDigits(month), String(year)].join('\u2011');
}

/** The time of day written as `9:30`, `09.30` or `9`, or null when the clock has no such time. */
export function readClock(text: string): ClockTime | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour < 24 && minute < 60 ? (`${twoDigits(hour)}:${twoDigits(minute)}` as ClockTime) : null;
}
