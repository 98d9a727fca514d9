import type { TokenField } from '../format/search-token.ts';
import { corrections } from './corrections.ts';
import { findKeys, NO_WORD, type WordFound, type WordSources } from './find-keys.ts';
import type { KnownWord } from './word-files.ts';

/** Words that one is taken for at most. */
const MOST_MEANT = 3;

/** The beginning of a longer word is seldom what is wrong. */
const LONG = 20;

/** Takes a word for a likelier one: one that begins alike, else with one of its first two letters, else one of which it has the first letter wrong or left out. */
export async function findCorrected(
  word: string,
  field: TokenField,
  sources: WordSources,
): Promise<WordFound> {
  // The words of the archive are without numbers.
  if (/\d/.test(word)) return NO_WORD;
  for (const { like, errors } of looked(word.length > LONG ? 1 : sources.passes)) {
    const meant = corrections(word, await like(word, sources), errors).slice(0, MOST_MEANT);
    for (const { ord, key } of meant) {
      const found = await findKeys([key], field, sources.index);
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
  const known = await Promise.all([...new Set([first, second])].map((letter) => words.beginningWith(letter)));
  return known.flat();
}

/** Words that go on as a word after its first letter, or as the whole of it. */
async function far(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  return (await Promise.all([word, ` ${word}`].map((other) => words.secondLike(other)))).flat();
}

/** Where a correction is looked for, with how many errors: each costs more files than those before, and most errors are found in the first. */
const LOOKED_THROUGH = [
  { like: alike, errors: 1 },
  { like: near, errors: 2 },
  { like: far, errors: 2 },
] as const;

/** The first passes; one alone may find as many errors as all. */
const looked = (passes: number = LOOKED_THROUGH.length) =>
  passes === 1 ? [{ like: alike, errors: 2 }] : LOOKED_THROUGH.slice(0, passes);
