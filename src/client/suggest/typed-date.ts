import { fold } from '../../danish/fold.ts';
import { MONTHS } from '../../model/time/danish-date.ts';

/** What is typed of a date so far, and the words beside it. Where a number may go on, as in `2019-1`, several are meant. */
export interface TypedDate {
  readonly year: number | null;
  readonly months: readonly number[] | null;
  readonly days: readonly number[] | null;
  readonly words: readonly string[];
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const SHORT_YEAR = String.raw`(?<year>(?:19|20)?\d\d)`;
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const DASH = String.raw`\s?[-‐‑–./]\s?`;
const NAME = String.raw`(?<name>[a-zæøå]{3,})\.?`;

/** The ways in which dates are typed, the fullest first; each may stand between other words. */
const FORMS = [
  `${YEAR}${DASH}${MONTH}${DASH}${DAY}`,
  `${DAY}${DASH}${MONTH}(?:${DASH}|\\s)${SHORT_YEAR}`,
  `${YEAR}${DASH}${MONTH}`,
  `${DAY}\\.?\\s?${NAME}\\s${YEAR}`,
  `${DAY}\\.?\\s?${NAME}`,
  `${NAME}\\s${YEAR}`,
  `${DAY}\\s?[-/]\\s?${MONTH}`,
  NAME,
  YEAR,
].map((form) => new RegExp(String.raw`(?<![\p{L}\d/.-])(?:den\s|d\.\s?)?${form}(?![\p{L}\d/-])`, 'dgiu'));

/** Words that say only that it is a meeting that is meant, and the beginning of a year. */
const SAYS_NOTHING = /^(?:m[øo]e?de[rt]?|referat(?:et)?|dagsorden(?:en)?|den|d|fra|p[åa]|i|\d{1,3})$/i;

const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SAYS_NOTHING.test(word));

/** The numbers that one stands for: itself, and where it may still go on those that it begins. */
function meant(text: string, most: number, isOpen: boolean): number[] {
  const all = Array.from({ length: most }, (_, index) => index + 1);
  return all.filter((number) => number === Number(text) || (isOpen && String(number).startsWith(text)));
}

/** The months that a name means: all that it begins, but alone only one that is written out, since other words begin so too. */
function monthsNamed(name: string, isAlone: boolean): number[] {
  const typed = fold(name);
  return MONTHS.flatMap((month, index) =>
    month === typed || (!isAlone && month.startsWith(typed)) ? [index + 1] : [],
  );
}

/** Reads the date out of what is typed; null when there is none in it. */
export function readTypedDate(query: string): TypedDate | null {
  const text = query.replace(/[\s./-]+$/, '');
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const { year, month, day, name } = match.groups ?? {};
      const end = match.index + match[0].length;
      const words = wordsIn(`${text.slice(0, match.index)} ${text.slice(end)}`);
      const isOpen = (group: string): boolean => match.indices?.groups?.[group]?.[1] === query.length;
      const named = name ? monthsNamed(name, !day && !year && words.length === 0) : null;
      const months = month ? meant(month, 12, isOpen('month')) : named;
      if (months?.length === 0) continue;
      return {
        year: year ? Number(year) + (year.length === 2 ? 2000 : 0) : null,
        months,
        days: day ? meant(day, 31, isOpen('day')) : null,
        words,
      };
    }
  }
  return null;
}
