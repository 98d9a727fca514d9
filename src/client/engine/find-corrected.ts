import type { TokenField } from '../../danish/search-token.ts';
import { corrections } from './corrections.ts';
import { findKeys, NO_WORD, type WordFound, type WordSources } from './find-keys.ts';
import type { KnownWord } from './word-files.ts';

/** Words that one is taken for at most. */
const MOST_MEANT = 3;
/** Letters of a word from which two errors leave enough of it to tell it among those that begin alike. */
const LONG_WORD = 9;

/** Looks first among words that begin as this one, then among those with one of its first two letters, then among those whose own first letter is wrong or left out. */
export async function findCorrected(
  word: string,
  field: TokenField,
  sources: WordSources,
): Promise<WordFound> {
  const { index } = sources;
  const passes = [alike, near, far];
  let known: readonly KnownWord[] = [];
  for (const [at, pass] of passes.entries()) {
    known = [...new Set([...known, ...(await pass(word, sources))])];
    const most = at === 0 || (at === 1 && word.length < LONG_WORD) ? 1 : 2;
    const meant = corrections(word, known, most).slice(0, MOST_MEANT);
    for (const { ord, key } of meant) {
      const found = await findKeys([key], field, index);
      if (found.scores.size === 0) continue;
      return { ...found, instead: ord, meant: meant.slice(1).map((other) => other.ord) };
    }
  }
  return NO_WORD;
}

/** What a right word may have been meant for all the same: it is told, and not searched for. */
export async function meantBy(word: string, field: TokenField, sources: WordSources): Promise<string[]> {
  const [likely] = corrections(word, await alike(word, sources), 1);
  if (!likely) return [];
  const { scores } = await findKeys([likely.key], field, sources.index);
  return scores.size > 0 ? [likely.ord] : [];
}

/** Words whose first two letters are a word's, or would be were one of them swapped or too many. */
async function alike(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  const [first = '', second = '', third = ''] = word;
  const starts = [word, first + third, second + first, second + third];
  return (await Promise.all(starts.map((start) => words.beginningWith(start)))).flat();
}

/** Words that begin with one of a word's first two letters. */
async function near(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  const [first = '', second = ''] = word;
  return (await Promise.all([first, second].map((letter) => words.beginningWith(letter)))).flat();
}

/** Words with one of a word's first two letters for their second. */
async function far(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  return (await Promise.all([word, ` ${word}`].map((other) => words.secondLike(other)))).flat();
}
