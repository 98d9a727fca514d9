import type { Sagsnummer } from '../../model/brand.ts';
import { sagsnummerDele } from '../../model/sagsnummer.ts';
import type { SagWish } from '../read/question.ts';

/** The running number of a case that has nothing but a year beside it, without leading zeros; null for KLE's numbers. */
export function serialOf(nummer: string): string | null {
  const match = /^(?:\d{2}\/|EMN-\d{4}-|\d{3}-\d{4}-)?0*(\d+)$|^\d-\d{2}-\d{2}-0*(\d+)-\d{2}$/.exec(nummer);
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/** A number without the zeros that people leave out or put in. */
const withoutZeros = (nummer: string): string => nummer.replace(/(?<=[-/])0+(?=\d)/g, '');

const TESTS: Record<SagWish['form'], (nummer: string, text: string) => boolean> = {
  hel: (nummer, text) => nummer === text,
  hale: (nummer, text) => nummer.endsWith(text) && nummer.endsWith(`-${text}`),
  start: (nummer, text) => nummer.startsWith(text) && nummer.charAt(text.length) === '-',
  loebenummer: (nummer, text) => serialOf(nummer) === text,
};

/** Every case that is what was asked for, the newest first. */
export function findSager({ form, text }: SagWish, numre: readonly string[]): string[] {
  const test = TESTS[form];
  const wanted = form === 'loebenummer' ? text.replace(/^0+/, '') : text;
  const exact = numre.filter((nummer) => test(nummer, wanted));
  if (exact.length > 0 || form === 'loebenummer')
    return newestFirst([...exact, ...joinedJournal(text, exact, numre)]);
  const bare = withoutZeros(wanted);
  // Zeros are neither at the very start of a number nor at its end, so that few numbers have to be rewritten.
  const isLike = (nummer: string): boolean =>
    form === 'start' ? nummer.startsWith(text.slice(0, 8)) : nummer.endsWith(text.slice(-1));
  return newestFirst(numre.filter((nummer) => isLike(nummer) && test(withoutZeros(nummer), bare)));
}

/** `1316074` is 13/16074 when nothing else is. */
function joinedJournal(text: string, exact: readonly string[], numre: readonly string[]): string[] {
  const match = exact.length === 0 ? /^(\d{2})(\d{4,5})$/.exec(text) : null;
  return match ? numre.filter((nummer) => nummer === `${match[1]}/${match[2]}`) : [];
}

/** Numbers by the year the case was opened, the newest first. */
export function newestFirst(numre: readonly string[]): string[] {
  const year = new Map(numre.map((nummer) => [nummer, sagsnummerDele(nummer as Sagsnummer).aar ?? 0]));
  return numre.toSorted((one, other) => (year.get(other) ?? 0) - (year.get(one) ?? 0));
}
