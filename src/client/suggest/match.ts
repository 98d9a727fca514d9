import { fold } from '../../danish/fold.ts';
import { type WordPlace, wordPlaces } from '../../danish/words.ts';
import type { TextPart } from '../../model/search/search-answer.ts';
import { ascii } from '../../model/text/slug.ts';

/** A word of a title and its folded form. */
interface FoldedWord extends WordPlace {
  readonly folded: string;
}

/** A title that is ready to be compared with what is typed. */
export interface FoldedTitle {
  readonly text: string;
  readonly words: readonly FoldedWord[];
}

/** How a title answers what is typed: the better the higher, and with what was typed marked. */
export interface TitleMatch {
  readonly score: number;
  readonly parts: readonly TextPart[];
}

/** Readies a title. */
export const foldTitle = (text: string): FoldedTitle => ({
  text,
  words: wordPlaces(text).map((place) => ({ ...place, folded: fold(place.word) })),
});

/** The words that are typed. */
export const typedWords = (query: string): string[] => wordPlaces(query).map(({ word }) => word);

/** How a title answers the words typed, each of which must begin one of its own; null when one does not. */
export function matchTitle({ text, words }: FoldedTitle, typed: readonly string[]): TitleMatch | null {
  const ends = new Map<FoldedWord, number>();
  let score = 0;
  for (const word of typed) {
    const start = fold(word);
    const exact = word.toLowerCase();
    const fitting = words.filter((own) => own.folded.startsWith(start));
    const best = fitting.find((own) => own.word.toLowerCase().startsWith(exact)) ?? fitting[0];
    if (!best || start === '') return null;
    // The letters that were typed come before those that they may stand for, and a title's first word before its others.
    score += (best.word.toLowerCase().startsWith(exact) ? 2 : 0) + (best === words[0] ? 1 : 0);
    const endIn = ({ start: from, end }: WordPlace): number => from + coveredBy(text.slice(from, end), exact);
    for (const own of fitting) ends.set(own, Math.max(ends.get(own) ?? 0, endIn(own)));
  }
  return { score, parts: partsOf(text, words, ends) };
}

/** How many letters of a word a typed start covers: `bo` covers the `bø` of `bøger`, and `å` the `aa` of `Aarhus`. */
function coveredBy(word: string, typed: string): number {
  const wanted = fold(typed).length;
  const folded = (length: number): string => fold(word.slice(0, length).replaceAll('\u00ad', ''));
  let length = 1;
  while (length < word.length && folded(length).length < wanted) length += 1;
  const isDouble = length < ascii(typed).length && folded(length + 1) === folded(length);
  return Math.min(isDouble ? length + 1 : length, word.length);
}

function partsOf(
  text: string,
  words: readonly FoldedWord[],
  ends: ReadonlyMap<FoldedWord, number>,
): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const word of words) {
    const end = ends.get(word);
    if (end === undefined) continue;
    add(word.start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
