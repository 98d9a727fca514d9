import { both, type Scores } from './find-keys.ts';

/** Of more words than these, nobody wants to be told which one to leave out. */
const MOST_WORDS = 8;

/** A word of a query, and the items that fit it. */
export interface WordScores {
  readonly text: string;
  readonly scores: Scores;
  /** Whether it is a word, or some that are one compound, and no phrase, beginning, number or choice. */
  readonly isWord: boolean;
  /** Whether no item has it, and these have what stands for it. */
  readonly isPut?: boolean;
}

/** Words that are all there, though no item has all of them: for each without which some items fit, those items, of `within` alone. */
export function spareWords(words: readonly WordScores[], within: Scores | null = null): Map<string, Scores> {
  const spare = new Map<string, Scores>();
  const all = words.map(({ scores }) => scores);
  if (words.length < 2 || words.length > MOST_WORDS || all.some(({ size }) => size === 0)) return spare;
  if (all.reduce(both).size > 0) return spare;
  for (const { text } of words) {
    const left = words.filter((other) => other.text !== text).map(({ scores }) => scores);
    const rows = left.length === 0 ? null : left.reduce(both);
    if (rows && rows.size > 0) spare.set(text, within ? both(rows, within) : rows);
  }
  return spare;
}
