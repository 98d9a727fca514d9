import type { TokenField } from '../format/search-token.ts';
import { corrections } from './corrections.ts';
import { findKeys, NO_WORD, type WordFound, type WordSources } from './find-keys.ts';
import type { KnownWord } from './word-files.ts';

/** Words that one is taken for at most. */
const MOST_MEANT = 3;

/** Letters of a word that may be wrong. */
const MOST_ERRORS = 2;

/** The beginning of a longer word is seldom what is wrong. */
const LONG = 20;

/** Takes a word for a likelier one: one that begins alike, else one of which it has the first letter wrong or left out. */
export async function findCorrected(
  word: string,
  field: TokenField,
  sources: WordSources,
): Promise<WordFound> {
  // The words of the archive are without numbers.
  if (/\d/.test(word)) return NO_WORD;
  const isFar = word.length <= LONG && sources.isFar !== false;
  for (const like of isFar ? [alike, far] : [alike]) {
    const meant = corrections(word, await like(word, sources), MOST_ERRORS).slice(0, MOST_MEANT);
    for (const { ord, key } of meant) {
      const found = await findKeys([key], field, sources.index);
      if (found.scores.size === 0) continue;
      return { ...found, instead: ord, meant: meant.slice(1).map((other) => other.ord) };
    }
  }
  return NO_WORD;
}

/** Words whose first two letters are a word's, or would be were one of them swapped or too many. */
async function alike(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  const [first = '', second = '', third = ''] = word;
  const starts = [word, first + third, second + first, second + third];
  return (await Promise.all(starts.map((start) => words.beginningWith(start)))).flat();
}

/** Words that go on as a word after its first letter, or as the whole of it. */
async function far(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  return (await Promise.all([word, ` ${word}`].map((other) => words.secondLike(other)))).flat();
}
