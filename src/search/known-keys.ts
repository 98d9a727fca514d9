import { wordKey } from '../danish/word-key.ts';

const known = new Map<string, string>();

/** A word's key, worked out once: the word list and an archive have few words, many times. */
export function keyOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const key = wordKey(word);
  known.set(word, key);
  return key;
}
