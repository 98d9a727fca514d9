import { both, type Scores } from './find-keys.ts';

/** Of more words than these, nobody wants to be told which one to leave out. */
const MOST_WORDS = 8;

/** A word of a query, and the items that fit it. */
export interface WordScores {
  readonly text: string;
  readonly scores: Scores;
}

/** Words that are all there, though no item has all of them: for each without which some items fit, those items. */
export function spareWords(words: readonly WordScores[]): Map<string, Scores> {
  const spare = new Map<string, Scores>();
  if (words.length < 2 || words.length > MOST_WORDS || words.some(({ scores }) => scores.size === 0))
    return spare;
  for (const { text } of words) {
    const left = words.filter((other) => other.text !== text).map(({ scores }) => scores);
    const rows = left.length === 0 ? null : left.reduce(both);
    if (rows && rows.size > 0) spare.set(text, rows);
  }
  return spare;
}
