import { wordsOf } from '../../danish/words.ts';
import type { IsoDate } from '../../model/brand.ts';
import { dateParts, MONTHS, twoDigits } from '../../model/time/danish-date.ts';
import type { TableForum, TableMeeting } from '../format/search-table.ts';
import { SCORES } from '../rank.ts';
import type { Clause } from './clauses.ts';
import type { Tid } from './question.ts';
import { ORDINARY_WORDS } from './small-words.ts';

/** What narrows a search: the meetings that are meant, what their items count for it, and the words that speak of it. */
export interface Wish {
  readonly isMeant: (meeting: TableMeeting) => boolean;
  readonly score: number;
  readonly words: Clause;
}

const phrases = (texts: readonly string[]): Clause => ({
  any: texts.map((text) => ({ kind: wordsOf(text).length > 1 ? 'frase' : 'ord', text })),
  not: false,
});

/** Forums that were named; null for none. */
export function forumWish(forummer: readonly TableForum[]): Wish | null {
  if (forummer.length === 0) return null;
  const slugs = new Set(forummer.map(({ slug }) => slug));
  // Texts that have «by» do not speak of BY.
  const isOwn = (name: string): boolean => !ORDINARY_WORDS.has(name.toLowerCase());
  const words = phrases(forummer.flatMap(({ navn, forkortelser }) => [navn, ...forkortelser.filter(isOwn)]));
  return { isMeant: ({ forum }) => slugs.has(forum.slug), score: SCORES.forum, words };
}

/** Whether a day is of a time, or of any year where that names none. */
export function isInTid(date: IsoDate, { year, month, day }: Tid): boolean {
  const own = dateParts(date);
  return (
    (year ?? own.year) === own.year && (month ?? own.month) === own.month && (day ?? own.day) === own.day
  );
}

/** Times that were named; null for none. */
export function tidWish(tider: readonly Tid[]): Wish | null {
  if (tider.length === 0) return null;
  const isMeant = ({ date }: TableMeeting): boolean => tider.some((tid) => isInTid(date, tid));
  return { isMeant, score: SCORES.time, words: phrases(tider.flatMap(tidTexts)) };
}

/** A time as texts name it: `2019`, `oktober 2019`, `10. oktober 2019`, and in figures, whatever stands between them. */
function tidTexts({ year, month, day }: Tid): string[] {
  const text = [day === null ? null : `${day}.`, month === null ? null : MONTHS[month - 1], year]
    .filter((part) => part !== null)
    .join(' ');
  if (day === null || month === null || year === null) return [text];
  const padded = [day, month].map(twoDigits).join('-');
  return [...new Set([text, `${day}-${month}-${year}`, `${padded}-${year}`])];
}
