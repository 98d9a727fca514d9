import { MONTHS } from '../../model/time/danish-date.ts';
import type { Slots, Tid } from './question.ts';
import { END, MARKS, part, type Scan, START } from './scan.ts';
import { isOneSlip } from './slip.ts';

/** Short forms, and others that people write. */
const OTHER_FORMS: Readonly<Record<string, number>> = { sept: 9, mars: 3, mart: 3, martz: 3, dez: 12 };
/** Names that a slip of the pen leads to; the shorter ones are too near to other words. */
const LONG_MONTHS = MONTHS.filter((name) => name === 'april' || name.length > 5);

/** The month (1–12) that a word names, also in short or with one letter wrong; null for other words. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const exact = (MONTHS as readonly string[]).indexOf(lower) + 1 || OTHER_FORMS[lower];
  if (exact) return exact;
  const short = lower.length === 3 ? MONTHS.findIndex((name) => name.startsWith(lower)) + 1 : 0;
  if (short > 0) return short;
  const slipped = LONG_MONTHS.find((name) => isOneSlip(lower, name));
  return slipped ? (MONTHS as readonly string[]).indexOf(slipped) + 1 : null;
}

/** A year of two digits is one of the last thirty of the 1900s or a later one. */
const yearOf = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 70 ? 1900 : 2000);

/** The time of these numbers, or null when no calendar has such a month or day number. */
export function tidOf(year: string | null, month: number, day: string | null): Tid | null {
  const isMonth = month >= 1 && month <= 12;
  const isDay = day === null || (Number(day) >= 1 && Number(day) <= 31);
  if (!isMonth || !isDay) return null;
  return { year: year === null ? null : yearOf(year), month, day: day === null ? null : Number(day) };
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const ISO = part(String.raw`${YEAR}([-./])(\d{1,2})\2(\d{1,2})(?:T[\d:.]+Z?)?`);
const FULL = part(String.raw`(\d{1,2})\s?[-./]\s?(\d{1,2})(?:\s?[-./]\s?|\s)${YEAR}`);
const SHORT_YEAR = part(String.raw`(\d{1,2})([-./])(\d{1,2})([-./])(\d{2})`);
const DAY_MONTH_YEAR = part(String.raw`(\d{1,2})\.?\s?(?:i\s)?(\p{L}{3,10})\.?,?\s?${YEAR}`);
const DAY_MONTH_SHORT_YEAR = new RegExp(
  String.raw`${START}(\d{1,2})\.?\s?(\p{L}{3,10})\.?,?\s'?(\d{2})$`,
  'giu',
);
/** «10. og 24. oktober 2019»: the days that share their month with the last. */
const SHARED_MONTH = new RegExp(
  String.raw`${START}(\d{1,2})(?:\.\s?[,-]|\.?\s?(?:og|&|\+))\s?(?:den\s)?(?=\d{1,2}\.?\s?(\p{L}{3,10})\.?,?\s?${YEAR}${END})`,
  'giu',
);
const MONTH_YEAR = part(String.raw`(\p{L}{3,10})\.?,?\s?${YEAR}`);
const YEAR_MONTH = part(String.raw`${YEAR},?\s(\p{L}{3,10})`);
const NUMERIC_MONTH = part(String.raw`(\d{1,2})([-/])${YEAR}`);
const SLASHED_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:den|d\.)\s?(\d{1,2})\s?[/.]\s?(\d{1,2})\.?${END}`,
  'giu',
);
const BARE_YEAR = new RegExp(String.raw`(?<!\p{L}-)${START}${YEAR}${END}(?!-\p{L})`, 'giu');

const PUNKT_WORD = /(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?$/iu;

/** What makes a number of four digits another thing than the year that is meant. */
const NOT_A_YEAR_BEFORE =
  /(?:før|efter|siden|inden|mod|over|under|ca|nr|kr|lov|lovbekendtgørelse|§)\.?\s*$/iu;
const NOT_A_YEAR_AFTER =
  /^\s*(?:kr|mio|mia|pct|procent|%|m2|m²|km|ha|timer|borgere|elever|personer|stk)(?!\p{L})/iu;

/** The hour of a meeting, which goes with its date. */
const CLOCK = /(?<!\p{L})kl\.?\s?\d{1,2}(?:[.:]\d{2})?(?![\p{L}\d]|[.,/-]\d)/giu;

/** Takes the dates and months of a text that have a year, and days that «den» goes before. */
export function readDates(scan: Scan, { tider, emner, sager }: Slots): void {
  const add = (tid: Tid | null): boolean => {
    if (tid) tider.push(tid);
    return tid !== null;
  };
  const words = (year: string, word: string, day: string | null): boolean =>
    add(tidOf(year, monthOf(word) ?? 0, day));
  scan.take(ISO, MARKS.tid, ({ groups: [y = '', , m, d = ''] }) => add(tidOf(y, Number(m), d)));
  scan.take(
    SHARED_MONTH,
    MARKS.tid,
    ({ groups: [d = '', word = '', y = ''], before }) => !PUNKT_WORD.test(before) && words(y, word, d),
  );
  scan.take(DAY_MONTH_YEAR, MARKS.tid, ({ groups: [d = '', word = '', y = ''] }) => words(y, word, d));
  scan.take(DAY_MONTH_SHORT_YEAR, MARKS.tid, ({ groups: [d = '', word = '', y = ''] }) => words(y, word, d));
  scan.take(MONTH_YEAR, MARKS.tid, ({ groups: [word = '', y = ''] }) => words(y, word, null));
  scan.take(YEAR_MONTH, MARKS.tid, ({ groups: [y = '', word = ''] }) => words(y, word, null));
  scan.take(FULL, MARKS.tid, ({ groups: [d = '', m, y = ''] }) => add(tidOf(y, Number(m), d)));
  scan.take(SHORT_YEAR, MARKS.tid, ({ groups: [d = '', one, m = '', two, y = ''] }) => {
    const isTaken = add(tidOf(y, Number(m), d));
    // 10.10.19 is a day, and it is a KLE subject.
    if (isTaken && one === '.' && two === '.' && d.length === 2 && m.length === 2)
      emner.push({ nummer: `${d}.${m}.${y}`, isAlternative: true });
    return isTaken;
  });
  scan.take(NUMERIC_MONTH, MARKS.tid, ({ groups: [m = '', sign, y = ''] }) => {
    const isTaken = add(tidOf(y, Number(m), null));
    // 10/2019 is a month, and it may be the 2019th case of 2010.
    if (isTaken && sign === '/' && m.length === 2)
      sager.push({ form: 'hel', text: `${m}/${y}`, isUnmistakable: false, isAlternative: true });
    return isTaken;
  });
  scan.take(SLASHED_DAY, MARKS.tid, ({ groups: [d = '', m] }) => add(tidOf(null, Number(m), d)));
  scan.take(CLOCK, MARKS.tid, () => tider.length > 0);
}

/** «fra 2017 til 2020»; 2017-2020 is the period of a budget or a plan rather. */
const YEARS = new RegExp(
  String.raw`(?<!\p{L}-)${START}${YEAR}\s(?:til|(?<=mellem\s\d{4}\s)og)\s${YEAR}${END}`,
  'giu',
);

/** Takes the years that stand alone. */
export function readYears(scan: Scan, { tider }: Slots): void {
  scan.take(YEARS, MARKS.tid, ({ groups: [first, last] }) => {
    const count = Number(last) - Number(first) + 1;
    for (let at = 0; at < count; at += 1) tider.push({ year: Number(first) + at, month: null, day: null });
    return count > 0;
  });
  scan.take(BARE_YEAR, MARKS.tid, ({ groups: [y], before, after }) => {
    if (NOT_A_YEAR_BEFORE.test(before) || NOT_A_YEAR_AFTER.test(after)) return false;
    tider.push({ year: Number(y), month: null, day: null });
    return true;
  });
}
