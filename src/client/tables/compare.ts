// How the cells of a column are ordered: amounts by their size, dates by their day, the rest as Danish words.
import { MONTHS } from '../../model/time/danish-date.ts';

const AMOUNT =
  /^([-–−]?)\s*(?:kr\.?\s*)?(\d{1,3}(?:[.\s]\d{3})+|\d+)(,\d+)?\s*(mio\.?|mia\.?|t\.?kr\.?|tkr\.?)?[^\d]{0,20}$/iu;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^mia/iu, 1e9],
  [/^mio/iu, 1e6],
  [/^t/iu, 1e3],
];
const DAY = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const LONG_DAY = /^(\d{1,2})\.\s*(\p{L}+)\s+(\d{4})$/u;

const MONTH_NAMES: readonly string[] = MONTHS;
const WORDS = new Intl.Collator('da', { numeric: true });

/** The number that a cell is, of an amount or a day; null for words. */
export function sizeOf(cell: string): number | null {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  const day = DAY.exec(text);
  if (day) return Number(day[3]) * 10_000 + Number(day[2]) * 100 + Number(day[1]);
  const long = LONG_DAY.exec(text);
  const month = MONTH_NAMES.indexOf(long?.[2]?.toLowerCase() ?? '') + 1;
  if (long && month > 0) return Number(long[3]) * 10_000 + month * 100 + Number(long[1]);
  const amount = AMOUNT.exec(text);
  if (!amount) return null;
  const [, sign = '', whole = '', part = '', unit = ''] = amount;
  const times = TIMES.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return Number(`${whole.replace(/[.\s]/g, '')}${part.replace(',', '.')}`) * times * (sign === '' ? 1 : -1);
}

/** A dash stands for nothing. */
const isEmpty = (cell: string): boolean => /^[-–—]?$/.test(cell);

/** The order of two cells of a column; what is empty stands last whichever way it is turned. */
export function compareCells(a: string, b: string, isTurned: boolean): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const [one, other] = [sizeOf(a), sizeOf(b)];
  const order = one !== null && other !== null ? one - other : WORDS.compare(a, b);
  return isTurned ? -order : order;
}

/** Whether a row that begins with a cell sums the rows above it up. */
export const isTotal = (cell: string): boolean =>
  /^(?:i alt|(?:sub)?total(?:t|er)?|sum|samlet|tilsammen|hele \p{L}+|gennemsnit(?:ligt)?|middel)(?:$|[\s:,(])/iu.test(
    cell,
  );
