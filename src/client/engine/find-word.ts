import { NO_FIRST, NO_LAST, SHORT } from '../../danish/compound-lists.ts';
import { isOwnWord } from '../../danish/own-words.ts';
import { isRealWord } from '../../danish/real-words.ts';
import type { TokenField } from '../../danish/search-token.ts';
import { asciiWord, plainKey, wordKey } from '../../danish/word-key.ts';
import { corrections } from './corrections.ts';
import { both, findKeys, NO_WORD, type Scores, type WordFound, type WordSources } from './find-keys.ts';
import { findStart } from './find-start.ts';
import type { SearchIndex } from './search-index.ts';
import { type KnownWord, plainMatches } from './word-files.ts';

/** Shorter beginnings of words begin too many to be guessed at. */
const SHORTEST_START = 4;
/** Longer words are no words that another could be meant by. */
const LONGEST_GUESSED = 60;
/** A compound is taken for so many parts at most. */
const MOST_PARTS = 4;
/** Keys that one word is taken for at most. */
const MOST_KEYS = 3;
const LEAST_PART = 4;
const TELLING_PART = 5;
/** Letters of a word from which two errors leave enough of it to tell it among those that begin alike. */
const LONG_WORD = 9;

/** Finds a word in a part of the items: as it is, else with other letters for å, æ and ø, else as a beginning, else as two words, else as a likelier one. */
export async function findWord(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const key = keyOf(word, sources);
  const own = await findKeys([key], field, sources.index);
  if (own.scores.size > 0 || key === '' || word.length > LONGEST_GUESSED) return own;
  // A word that the archive has is meant, though no decision or no attachment has it.
  if (field !== 'alt' && (await findKeys([key], 'alt', sources.index)).scores.size > 0) return own;
  const words = await sources.words.beginningWith(word);
  const plain = plainMatches(words, word).slice(0, MOST_KEYS);
  if (isRealWord(word) || isOwnWord(word)) return { ...NO_WORD, meant: twinsOf(words, plain) };
  const other = await findKeys(plain, field, sources.index);
  if (other.scores.size > 0) return { ...other, keys: [...other.keys, plainKey(key)] };
  const start = isBeginning(word) ? await findStart(word, field, sources) : NO_WORD;
  if (start.scores.size > 0) return start;
  const parts = await findParts(word, MOST_PARTS, field, sources);
  if (parts) return parts;
  return findCorrected(word, field, sources);
}

/** Finds a word in a part of the items in all its forms, and guesses at nothing. */
export const findSureWord = (word: string, field: TokenField, sources: WordSources): Promise<WordFound> =>
  findKeys([keyOf(word, sources)], field, sources.index);

const keyOf = (word: string, { twins }: WordSources): string =>
  wordKey(twins.get(word.toLowerCase()) ?? word);

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

/** Takes a compound that the archive lacks for its parts, all of which an item must have. */
async function findParts(
  word: string,
  most: number,
  field: TokenField,
  sources: WordSources,
): Promise<WordFound | null> {
  if (most < 2) return null;
  const lower = word.toLowerCase();
  const words = await sources.words.beginningWith(word);
  const known = new Set(words.map(({ ord }) => asciiWord(ord)));
  const keys = new Set(words.map(({ key }) => key));
  for (let at = lower.length - 2; at >= 2; at -= 1) {
    const [first, rest] = [lower.slice(0, at), lower.slice(at)];
    if (!isPart(first) || !isPart(rest)) continue;
    const forms = [first, first.replace(/[se]$/, '')];
    const spelled = forms.find((form) => isWord(form, known, keys));
    if (spelled === undefined || NO_FIRST.has(wordKey(spelled))) continue;
    const one = await findKeys([wordKey(spelled)], field, sources.index);
    const whole = await findSpelled(rest, field, sources);
    const last = whole.scores.size > 0 ? whole : await findParts(rest, most - 1, field, sources);
    if (!last) continue;
    const scores = await asPhrase(both(one.scores, last.scores), spelled, rest, sources.index);
    if (scores.size === 0) continue;
    return {
      ...NO_WORD,
      scores,
      keys: [...one.keys, ...last.keys],
      instead: `${spelled} ${last.instead ?? rest}`,
    };
  }
  return null;
}

/** Shorter words are in too many items for two of them to tell anything but side by side. */
async function asPhrase(scores: Scores, first: string, rest: string, index: SearchIndex): Promise<Scores> {
  if (Math.min(first.length, rest.length) >= TELLING_PART || scores.size === 0) return scores;
  const beside = new Set(await index.rows(`${first} ${rest}`));
  return new Map([...scores].filter(([row]) => beside.has(row)));
}

/** Whether the archive has a word in this form; a longer one in any of its forms. */
const isWord = (word: string, known: ReadonlySet<string>, keys: ReadonlySet<string>): boolean =>
  known.has(asciiWord(word)) ? word.length >= 2 : word.length > TELLING_PART && keys.has(wordKey(word));

/** Whether letters are enough for a part; short ones are in the midst of everything. */
const isPart = (part: string): boolean => part.length >= LEAST_PART || SHORT.has(wordKey(part));

/** Finds a word that the archive has in this form; a longer one in any of its forms. */
async function findSpelled(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const words = await sources.words.beginningWith(word);
  const key = wordKey(word);
  const isKnown = words.some((own) => own.ord === word || (word.length > LEAST_PART && own.key === key));
  return isKnown && !NO_LAST.has(key) ? findKeys([key], field, sources.index) : NO_WORD;
}

/** Looks first among words that begin as this one, then among those with one of its first two letters, then among those whose own first letter is wrong or left out. */
async function findCorrected(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const { index } = sources;
  const passes = [alike, near, far];
  let known: readonly KnownWord[] = [];
  for (const [at, pass] of passes.entries()) {
    known = [...new Set([...known, ...(await pass(word, sources))])];
    const most = at === 0 || (at === 1 && word.length < LONG_WORD) ? 1 : 2;
    const meant = corrections(word, known, most).slice(0, MOST_KEYS);
    for (const { ord, key } of meant) {
      const found = await findKeys([key], field, index);
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

/** Words that begin with one of a word's first two letters. */
async function near(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  const [first = '', second = ''] = word;
  return (await Promise.all([first, second].map((letter) => words.beginningWith(letter)))).flat();
}

/** Words with one of a word's first two letters for their second. */
async function far(word: string, { words }: WordSources): Promise<readonly KnownWord[]> {
  return (await Promise.all([word, ` ${word}`].map((other) => words.secondLike(other)))).flat();
}
