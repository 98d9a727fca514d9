// Finds CPR numbers in a text, however it writes them.
import { asIs, plainReading, type Reading } from '../reading.ts';
import { readingsOf } from '../unmarked.ts';
import { type FoundNumber, formsIn } from './forms.ts';
import { markOf } from './mark.ts';
import { type Tier, tierOf } from './number.ts';

/** A CPR number in a text: from and to which letter, how sure it is, and the mark that an editor may know it by. */
export interface CprNumber {
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly mark: string;
}

/** The CPR numbers in a source with marks of Markdown or HTML, as it is written and as it is shown. */
export const cprInSource = (source: string): CprNumber[] => cprIn(readingsOf(source));

/** The CPR numbers in a text without any marks. */
export const cprInText = (text: string): CprNumber[] => cprIn([plainReading(asIs(text))]);

function cprIn(readings: readonly Reading[]): CprNumber[] {
  const found: FoundNumber[] = [];
  for (const { text, at } of readings)
    for (const number of formsIn(text)) {
      const own = { ...number, start: at(number.start), end: at(number.end - 1) + 1 };
      if (!found.some((other) => isSame(own, other))) found.push(own);
    }
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, tier, digits }) => ({ start, end, tier, mark: markOf(digits) }));
}

/** One number that is found in two ways, or in two readings. */
const isSame = (one: FoundNumber, other: FoundNumber): boolean =>
  one.digits === other.digits && one.start <= other.end && other.start <= one.end;

/** Nothing but the plainest form is told from chance among the bytes of a file for machines. */
const PLAINEST = /(?<![\w.+-])(\d{6})-(\d{4})(?![\w+-])/g;

/** The CPR numbers in what is left of a file when its texts are read. */
export const cprInRest = (text: string): CprNumber[] =>
  [...text.matchAll(PLAINEST)].flatMap(({ index, 0: all, 1: date = '', 2: rest = '' }) => {
    const tier = tierOf(date + rest, true);
    return tier ? [{ start: index, end: index + all.length, tier, mark: markOf(date + rest) }] : [];
  });
