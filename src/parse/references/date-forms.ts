import type { IsoDate } from '../../model/brand.ts';
import { dateParts, isoDate, MONTHS, WEEKDAYS, weekday } from '../../model/time/danish-date.ts';

const MONTH_WORDS = new Map<string, number>(
  MONTHS.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]).concat([['sept', 9]]),
);
const SHORT_MONTHS = [...MONTH_WORDS.keys()].filter((word) => !(MONTHS as readonly string[]).includes(word));
/** A short month may have its stop; after a whole one a stop ends the sentence. */
const MONTH = String.raw`(?:(?:${MONTHS.join('|')})(?!\p{L})|(?:sept|${SHORT_MONTHS.join('|')})(?!\p{L})\.?)`;
const WEEKDAY = WEEKDAYS.join('|');

/**
 * A date as people write it, for use inside larger patterns (flags `iu`):
 * `26. september 2019`, `1. oktober`, `19-11-2015`, `19-11-15`, `8.10.2019`, `8/10 2019`, `8/10-2019`, `den 8/10`, `2019-10-10`,
 * with or without a weekday and `den` or `d.` before it.
 */
export const DATE_PATTERN =
  String.raw`(?:(?:${WEEKDAY})\s+)?(?:den\s+|d\.\s*)?` +
  String.raw`(?:\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\.\s*${MONTH}(?:\s*,?\s*\d{4}(?!\d))?` +
  String.raw`|\d{1,2}[-./]\d{1,2}[-./]\s?(?:\d{4}|\d{2})(?![\d/-])|\d{1,2}\/\d{1,2}\s+\d{4}(?!\d)` +
  // With no year the figures alone could be anything: only «den 26/9» and «d. 1.10.» are dates.
  String.raw`|(?<=(?<!\p{L})(?:den\s+|d\.\s*))\d{1,2}[/.]\d{1,2}(?![\d/-]|\.\d))`;

const WRITTEN = new RegExp(
  String.raw`^(?:(${WEEKDAY})\s+)?(?:den\s+|d\.\s*)?(?:(\d{4})-(\d{2})-(\d{2})` +
    String.raw`|(\d{1,2})\.\s*(${MONTH})(?:\s*,?\s*(\d{4}))?|(\d{1,2})[-./](\d{1,2})(?:[-./\s]\s?(\d{4}|\d{2}))?)$`,
  'iu',
);

/** How a date with no year is placed: at the nearest such day on or before, or on or after, the day given. */
export interface YearHint {
  readonly date: IsoDate;
  readonly direction: 'before' | 'after';
}

function nearest(month: number, day: number, hint: YearHint): IsoDate | null {
  const { year } = dateParts(hint.date);
  const step = hint.direction === 'before' ? -1 : 1;
  for (let offset = 0; offset <= 8; offset += 1) {
    const date = isoDate(year + step * offset, month, day);
    if (date && (hint.direction === 'before' ? date <= hint.date : date >= hint.date)) return date;
  }
  return null;
}

/** The date that a whole match of DATE_PATTERN means, or null when there is no such day or its weekday is another. */
export function readWrittenDate(text: string, hint: YearHint | null): IsoDate | null {
  const match = WRITTEN.exec(text.trim().replace(/\s+/g, ' '));
  if (!match) return null;
  const [, day, y1, m1, d1, d2, word, y2, d3, m3, y3] = match;
  const date = y1
    ? isoDate(Number(y1), Number(m1), Number(d1))
    : word
      ? readWordDate(word, Number(d2), y2, hint)
      : readNumericDate(Number(d3), Number(m3), y3, hint);
  const named = day ? (WEEKDAYS as readonly string[]).indexOf(day.toLowerCase()) : -1;
  return date && (named < 0 || weekday(date) === named) ? date : null;
}

function readWordDate(
  word: string,
  day: number,
  year: string | undefined,
  hint: YearHint | null,
): IsoDate | null {
  const month = MONTH_WORDS.get(word.toLowerCase().replace('.', '')) ?? 0;
  if (year) return isoDate(Number(year), month, day);
  return hint ? nearest(month, day, hint) : null;
}

function readNumericDate(
  day: number,
  month: number,
  year: string | undefined,
  hint: YearHint | null,
): IsoDate | null {
  if (year) return isoDate(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  return hint ? nearest(month, day, hint) : null;
}

const DATE_LIST = new RegExp(
  String.raw`(\d{1,2}\.(?:\s*,\s*\d{1,2}\.)*)\s+og\s+(?:den\s+)?(\d{1,2}\.\s*)(${MONTH}(?:\s+\d{4})?)`,
  'giu',
);

/** Writes out the days that share a month: `4. og 11. januar 2024` → `4. januar 2024 og 11. januar 2024`. */
export function expandDateLists(text: string): string {
  return text.replace(DATE_LIST, (_, days: string, last: string, month: string) => {
    const each = days.split(',').map((day) => `${day.trim()} ${month}`);
    return `${each.join(', ')} og ${last}${month}`;
  });
}
