// The marks that a list's entries begin with; no other file knows them.
import { MONTHS } from '../../model/time/danish-date.ts';
import type { Block } from '../blocks/block.ts';

/** A line that begins as a list entry does; `number` is null for a bullet, whose sign is `mark`. */
export interface ListMark {
  readonly mark: string;
  readonly number: string | null;
  readonly delimiter: string | null;
  readonly text: string;
}

const BULLETED = /^(?:([-–*])(?:\s+|$)|([·•▪◦○\uF0B7])\s*|(o)\s+(?=\S))(.*)$/u;
const NUMBERED = /^(\d{1,3})([.)])\s+(\S.*)$/;
const ORDINAL = new RegExp(
  String.raw`^(?:${MONTHS.join('|')}|kvartal|halvår|behandling|klasse|årgang|sal|gang|viceborgmester|næstformand|udgave|juledag|pinsedag)(?!\p{L})`,
  'iu',
);
const EMPHASIS_OR_RULE = /^(?:\*\S.*\*|[-–*·]{2,}.*)$/u;

/** Bullets as they are printed, at the start of a line. */
export const BULLET = /^(?:[-–*]\s+|[·•▪\uF0B7]\s*)/u;

/** Reads a line as a list entry, or null. */
export function readListMark(text: string, markdown: boolean): ListMark | null {
  if (markdown && text.startsWith('+ '))
    return { mark: '+', number: null, delimiter: null, text: text.slice(2).trim() };
  const bullet = EMPHASIS_OR_RULE.test(text) ? null : BULLETED.exec(text);
  if (bullet) {
    return {
      mark: bullet[1] ?? bullet[2] ?? bullet[3] ?? '-',
      number: null,
      delimiter: null,
      text: (bullet[4] ?? '').trim(),
    };
  }
  const numbered = NUMBERED.exec(text);
  if (!numbered?.[1]) return null;
  return {
    mark: numbered[2] ?? '.',
    number: numbered[1],
    delimiter: numbered[2] ?? '.',
    text: numbered[3] ?? '',
  };
}

/** Whether a bullet is the letter that stands for a small ring. */
export const isLetterMark = (mark: ListMark | null): boolean => mark?.mark === 'o';

/** Whether a number that ends in a stop is a date or an ordinal: «12. marts», «2. behandling». */
const isOrdinal = (mark: ListMark): boolean => mark.number !== null && ORDINAL.test(mark.text);

const isMonth = (mark: ListMark): boolean =>
  MONTHS.some((month) => mark.text.toLowerCase().startsWith(month));

/** Whether an entry opens a block's list; `last` is the number of the list before it, if one ends there. */
export function opensList(
  mark: ListMark,
  next: Block | undefined,
  last: number | null,
  markdown: boolean,
): boolean {
  if (mark.number === null) return true;
  if (last !== null && Number(mark.number) === last + 1) return !isMonth(mark);
  const following = next ? readListMark(next.text, markdown) : null;
  const goesOn = following !== null && Number(following.number) === Number(mark.number) + 1;
  if (isOrdinal(mark)) return goesOn && !isMonth(mark);
  return Number(mark.number) < 100;
}

/** Whether an entry may open a list in the middle of a block of running text. */
export function opensListWithin(
  mark: ListMark,
  before: string,
  block: readonly Block[],
  index: number,
): boolean {
  if (mark.number !== null) return mark.number === '1' && !isOrdinal(mark) && /[.:;,?!]$/.test(before);
  if (/[·•▪◦○\uF0B7]/u.test(mark.mark)) return true;
  const siblings = block.slice(index + 1).some(({ text }) => text.startsWith(`${mark.mark} `));
  return /[.:;,?!]$/.test(before) || siblings;
}

/** Whether an entry goes on with the list that its block has begun; `before` is the line above. */
export function goesOnWithList(mark: ListMark, previous: ListMark, before: string): boolean {
  const ended = /[.:;,?!]$/.test(before);
  if (mark.number === null) return mark.mark === previous.mark || mark.mark !== '–' || ended;
  if (isMonth(mark)) return false;
  if (previous.number !== null && Number(mark.number) === Number(previous.number) + 1) return true;
  const firstWord = (text: string): string => text.split(' ')[0]?.toLowerCase() ?? '';
  const alike = previous.number !== null && firstWord(mark.text) === firstWord(previous.text);
  return !isOrdinal(mark) && Number(mark.number) < 100 && (alike || (mark.number === '1' && ended));
}
