import { plainText } from './plain-text.ts';

/** What of a register is shown and in which order, as its address holds it; `-forum` sorts backwards by forum. */
export interface RegisterView {
  readonly tekst: string;
  readonly forum: string;
  readonly udfald: string;
  readonly sorter: string;
}

/** A line of a register: its text as it is compared with, and what it is sorted by. */
export interface RegisterRow {
  readonly tekst: string;
  readonly forum: string;
  readonly udfald: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** The newest first: the order in which the page comes. */
export const NEWEST = '-dato';

/** Reads a view from the part of an address that follows its question mark. */
export function readView(search: string): RegisterView {
  const parameters = new URLSearchParams(search);
  const value = (name: string): string => parameters.get(name) ?? '';
  return {
    tekst: value('tekst'),
    forum: value('forum'),
    udfald: value('udfald'),
    sorter: value('sorter') || NEWEST,
  };
}

/** A view as the end of an address: `?forum=chefforum`, or nothing for the whole register in its own order. */
export function viewTail(view: RegisterView): string {
  const given = Object.entries(view).filter(
    ([name, value]) => value !== '' && !(name === 'sorter' && value === NEWEST),
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** A text as it is compared: in small letters, with plain spaces and hyphens. */
export const comparable = (text: string): string => plainText(text).toLowerCase();

/** Whether a view shows a line: one of its forum and outcome that has every word somewhere. */
export function isShown(row: RegisterRow, { tekst, forum, udfald }: RegisterView): boolean {
  if ((forum !== '' && row.forum !== forum) || (udfald !== '' && row.udfald !== udfald)) return false;
  return comparable(tekst)
    .split(' ')
    .every((word) => row.tekst.includes(word));
}

/** The order of a view; lines with nothing to sort by come last either way. */
export function orderOf(sorter: string): (a: RegisterRow, b: RegisterRow) => number {
  const name = sorter.replace('-', '');
  const sign = sorter === name ? 1 : -1;
  const { compare } = new Intl.Collator('da', { numeric: true });
  return ({ keys: { [name]: a = '' } }, { keys: { [name]: b = '' } }) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * compare(a, b);
}

/** The order after a column's heading is pressed: the column's own, or the other way round when it was that already. */
export function nextSorter(sorter: string, column: string): string {
  const first = column === 'dato' ? NEWEST : column;
  if (sorter !== first) return first;
  return first.startsWith('-') ? first.slice(1) : `-${first}`;
}
