import { SHORT } from '../../../danish/compounds/keys.ts';
import { verbStem } from '../../../danish/verbs.ts';
import { wordKey } from '../../../danish/word-key.ts';
import type { WordSources } from '../find-keys.ts';
import { LONGEST_GUESSED } from '../find-word.ts';

/** The list of Danish words has none that are shorter. */
const SHORTEST = 4;

/** The shortest word that a compound begins with: `ko`. */
const SHORTEST_FIRST = 2;

/** What may link a compound's first part to the next. */
const LINK = /[se]$/;

/** Whether a word means something, though the archive lacks it: it is Danish, a form of a verb, or made of two words that are, or too short to tell. */
export async function isKnown(word: string, { isDanish }: WordSources): Promise<boolean> {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_GUESSED) return false;
  if (lower.length < SHORTEST || verbStem(lower) !== null || (await isDanish(lower))) return true;
  const isWord = async (part: string): Promise<boolean> =>
    part.length < SHORTEST ? SHORT.has(wordKey(part)) : (await isDanish(part)) || verbStem(part) !== null;
  for (let at = SHORTEST_FIRST; at <= lower.length - SHORTEST; at += 1) {
    const first = lower.slice(0, at);
    const isFirst = (await isWord(first)) || (LINK.test(first) && (await isWord(first.slice(0, -1))));
    if (isFirst && (await isWord(lower.slice(at)))) return true;
  }
  return false;
}
