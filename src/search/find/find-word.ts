import { isLinkedOtherwise } from '../../danish/compounds/linked.ts';
import { isDeedOf } from '../../danish/derivation.ts';
import { specialKey } from '../../danish/special-words.ts';
import { asciiWord, plainKey, wordKey } from '../../danish/word-key.ts';
import type { TokenField } from '../format/search-token.ts';
import { SCORES } from '../rank.ts';
import { divisions } from './divisions.ts';
import { findCorrected } from './find-corrected.ts';
import { either, findKeys, NO_WORD, type WordFound, type WordSources } from './find-keys.ts';
import { findParts, GAPS } from './find-parts.ts';
import { findStart } from './find-start.ts';
import { outcomeOf } from './outcome-words.ts';
import { type KnownWord, plainMatches } from './word-files.ts';

/** Shorter beginnings of words begin too many to be guessed at, and shorter words are others but for a letter. */
const SHORTEST_START = 4;
/** Longer words are no words that another could be meant by. */
export const LONGEST_GUESSED = 60;
/** Keys that one word is taken for at most. */
const MOST_KEYS = 3;

/** Finds a word in a part of the items: as it is, else with other letters for å, æ and ø; one that is no Danish word, as a beginning, as two words or a likelier one. */
export async function findWord(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const key = keyOf(word, sources);
  const [own, related] = await Promise.all([findOwn(key, field, sources), sources.related(key)]);
  if (own.scores.size > 0 || key === '' || word.length > LONGEST_GUESSED) return own;
  // What has other words for it is no mistake.
  if (specialKey(word) !== null || related.length > 0) return own;
  // A word that the archive has is meant, though no decision or no attachment has it.
  if (field !== 'alt' && (await findKeys([key], 'alt', sources.index)).scores.size > 0) return own;
  // So is one that attachments have.
  if (await sources.inAttachments?.(key)) return own;
  // Nor is one by which meetings are found, such as the name of who was there.
  if (field === 'alt' && (await findKeys([key], 'moede', sources.index)).scores.size > 0) return own;
  const words = await sources.words.beginningWith(word);
  const plain = plainMatches(words, word).slice(0, MOST_KEYS);
  const deeds = words.filter(({ ord }) => isDeedOf(word, ord)).map((known) => known.key);
  if (deeds.length > 0) return findKeys([...new Set(deeds)].slice(0, MOST_KEYS), field, sources.index);
  // `far` is no `får`, nor is `mode` a `møde`.
  const isDanish = word.length < SHORTEST_START || (await sources.isDanish(word));
  const other = isDanish ? NO_WORD : await findKeys(plain, field, sources.index);
  if (other.scores.size > 0) return { ...other, keys: [...other.keys, plainKey(key)] };
  if (isDanish) {
    const linked = words.filter(({ key: other }) => isLinkedOtherwise(key, other)).map((known) => known.key);
    if (linked.length > 0) return findKeys([...new Set(linked)].slice(0, MOST_KEYS), field, sources.index);
    const apart = await findParts(await divisions(word, sources.words), GAPS.beside, field, sources);
    return apart ?? { ...NO_WORD, meant: twinsOf(words, plain) };
  }
  const start = isBeginning(word) ? await findStart(word, field, sources, true) : NO_WORD;
  if (start.scores.size > 0) return start;
  const divided = await divisions(word, sources.words);
  const beside = await findParts(divided, GAPS.near, field, sources);
  return beside ?? findCorrected(withoutTriples(word), field, sources);
}

/** Finds a word in a part of the items in all its forms, and guesses at nothing. */
export const findSureWord = (word: string, field: TokenField, sources: WordSources): Promise<WordFound> =>
  findOwn(keyOf(word, sources), field, sources);

/** Finds what has a key, and where it asks for an outcome, what was decided so, in whatever words. */
async function findOwn(key: string, field: TokenField, { index, decided }: WordSources): Promise<WordFound> {
  const own = await findKeys([key], field, index);
  const udfald = outcomeOf(key);
  if (!decided || udfald === null || field === 'bilag' || field === 'moede') return own;
  return { ...own, scores: either(own.scores, new Map(decided(udfald).map((row) => [row, SCORES.outcome]))) };
}

const keyOf = (word: string, { twins }: WordSources): string =>
  specialKey(word) ?? wordKey(twins.get(word.toLowerCase()) ?? word);

/** Three letters that are the same are no Danish, but a key that was held too long. */
const withoutTriples = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1');

/** Whether a word that is lacking may be the beginning of another; a number is none of a longer one. */
const isBeginning = (word: string): boolean =>
  asciiWord(word).length >= SHORTEST_START && !/^\p{N}/u.test(word);

/** The most common words of some keys: what `far` may have been meant for is told, and not searched for. */
function twinsOf(words: readonly KnownWord[], keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const forms = words.filter((word) => word.key === key).toSorted((one, other) => other.antal - one.antal);
    return forms.slice(0, 1).map(({ ord }) => ord);
  });
}
