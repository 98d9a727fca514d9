import { KEPT } from '../../rank.ts';
import { isName, isSubject } from '../../read/interrogative.ts';
import type { Scores } from '../find-keys.ts';
import type { WordScores } from '../spare-words.ts';

/** Some of a query's words, and the items that have them all. */
export interface KeptWords<Word extends WordScores = WordScores> {
  readonly words: readonly Word[];
  readonly scores: Scores;
}

/** More words than a number has bits for are none that somebody typed. */
const MOST_WORDS = 24;

/** How much a word tells of what an item is about: one that no item has more than a rare one, a rare one more than a common, a name more than another, a verb less. */
function tells(word: WordScores, words: readonly WordScores[], asks: boolean): number {
  const rare = 1 / Math.log2(2 + (word.isPut ? 0 : word.scores.size));
  if (!isSubject(word.text, asks)) return rare * KEPT.other;
  return isName(word.text, word === words[0]) ? rare * KEPT.name : rare;
}

/** How well an item fits one word, at most 1: a word in its title well above one in its text. */
const howWell = (score: number): number => score / (score + KEPT.half);

/**
 * Of words that no item has all of, those that some items have together, the most telling first: each item with the words
 * that it has, and only such that have at least half of what the query is about.
 */
export function keptWords<Word extends WordScores>(words: readonly Word[], asks: boolean): KeptWords<Word>[] {
  if (words.length > MOST_WORDS) return [];
  const told = words.map((word) => tells(word, words, asks));
  const items = new Map<number, { bits: number; value: number; score: number }>();
  for (const [at, { scores }] of words.entries())
    for (const [row, score] of scores) {
      const { bits, value, score: before } = items.get(row) ?? { bits: 0, value: 0, score: 0 };
      const more = (told[at] ?? 0) * howWell(score);
      items.set(row, { bits: bits | (1 << at), value: value + more, score: before + score });
    }
  const best = new Map<number, number>();
  for (const { bits, value } of items.values()) best.set(bits, Math.max(value, best.get(bits) ?? 0));
  const ordered = [...best].sort(([, one], [, other]) => other - one);
  const half = ordered.filter(([bits]) => keptOf(words, bits, asks) >= 1 / 2);
  // Of words that are all there, and none by another, the most telling is kept rather than nothing.
  const isEach = words.every(({ scores }) => scores.size > 0);
  const most = isEach ? ordered.filter(([bits]) => keptOf(words, bits, asks) > 0).slice(0, 1) : [];
  const kept = half.length > 0 ? half : most;
  return kept.map(([bits]) => ({
    words: words.filter((_, at) => hasBit(bits, at)),
    scores: new Map(
      [...items].flatMap(([row, own]) => ((own.bits & bits) === bits ? [[row, own.score]] : [])),
    ),
  }));
}

const hasBit = (bits: number, at: number): boolean => (bits & (1 << at)) !== 0;

/** How much of what a query is about is kept. */
function keptOf(words: readonly WordScores[], bits: number, asks: boolean): number {
  const subjects = words.flatMap(({ text }, at) => (isSubject(text, asks) ? [hasBit(bits, at)] : []));
  return subjects.filter(Boolean).length / Math.max(1, subjects.length);
}
