import { NO_FIRST, NO_LAST, SHORT } from '../../danish/compound-lists.ts';
import { isOwnWord } from '../../danish/own-words.ts';
import { isRealWord } from '../../danish/real-words.ts';
import { keyStart, keyToken, type TokenField } from '../../danish/search-token.ts';
import { asciiWord, plainKey, wordKey } from '../../danish/word-key.ts';
import { corrections } from './corrections.ts';
import type { SearchIndex } from './search-index.ts';
import { hasStart, type KnownWord, letterOf, plainMatches, type WordFiles } from './word-files.ts';

/** Rows with how well each fits. */
export type Scores = ReadonlyMap<number, number>;

/** What was found of a word, and how it was read to find it. */
export interface WordFound {
  readonly scores: Scores;
  /** Keys and starts to mark. */
  readonly keys: readonly string[];
  readonly starts: readonly string[];
  /** What was searched for in its stead, when the archive lacks it: `budget`, `skole fravær`. */
  readonly instead: string | null;
  /** Words that may have been meant; none where the word is right. */
  readonly meant: readonly string[];
}

const NOTHING: WordFound = { scores: new Map(), keys: [], starts: [], instead: null, meant: [] };

/** Shorter beginnings of words begin too many; those that are said to be beginnings may be shorter. */
const SHORTEST_START = { word: 4, asked: 2 } as const;
/** Keys that one word is taken for at most. */
const MOST_KEYS = 3;
const MOST_STARTED = 12;
const LEAST_PART = 4;
const TELLING_PART = 5;
/** Letters of a word from which two errors leave enough of it to tell it among those that begin alike. */
const LONG_WORD = 9;

/** Where words are looked up. */
export interface WordSources {
  readonly index: SearchIndex;
  readonly words: WordFiles;
  /** See `SearchTable.tvillinger`. */
  readonly twins: ReadonlyMap<string, string>;
}

/** Finds a word in a part of the items: as it is, else with other letters for å, æ and ø, else as a beginning, else as two words, else as a likelier one. */
export async function findWord(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const key = wordKey(sources.twins.get(word.toLowerCase()) ?? word);
  const own = await findKeys([key], field, sources.index);
  if (own.scores.size > 0 || key === '') return own;
  const words = await sources.words.beginningWith(letterOf(word));
  const plain = plainMatches(words, word).slice(0, MOST_KEYS);
  if (isRealWord(word) || isOwnWord(word)) return { ...NOTHING, meant: twinsOf(words, plain) };
  const other = await findKeys(plain, field, sources.index);
  if (other.scores.size > 0) return { ...other, keys: [...other.keys, plainKey(key)] };
  if (asciiWord(word).length >= SHORTEST_START.word) {
    const start = await findStart(word, field, sources);
    if (start.scores.size > 0) return start;
  }
  const parts = await findParts(word, field, sources);
  return parts ?? findCorrected(word, field, sources);
}

/** The most common words of some keys: what `far` may have been meant for is told, and not searched for. */
function twinsOf(words: readonly KnownWord[], keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const forms = words.filter((word) => word.key === key).toSorted((one, other) => other.antal - one.antal);
    return forms.slice(0, 1).map(({ ord }) => ord);
  });
}

/** Finds the items that have one of some keys. */
export async function findKeys(
  keys: readonly string[],
  field: TokenField,
  index: SearchIndex,
): Promise<WordFound> {
  const scores = new Map<number, number>();
  const found: string[] = [];
  for (const key of keys) {
    const token = keyToken(field, key);
    if ((await index.rows(token)).length === 0) continue;
    found.push(key);
    for (const [row, score] of await index.ranked(token))
      scores.set(row, Math.max(score, scores.get(row) ?? 0));
  }
  return { ...NOTHING, scores, keys: found };
}

/** Finds the items with words that begin so. */
export async function findStart(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const start = asciiWord(word);
  if (start.length < SHORTEST_START.asked) return NOTHING;
  const alike = await sources.words.beginningWith(letterOf(word));
  if (!hasStart(alike, start)) return NOTHING;
  const longer = alike.filter(({ ord, key }) => asciiWord(ord).startsWith(start) && !key.startsWith(start));
  const begun = alike.filter(({ key }) => key.startsWith(start));
  const keys = [...new Set([...longer, ...(field === 'alt' ? [] : begun)].map(({ key }) => key))];
  const others = await findKeys(keys.slice(0, MOST_STARTED), field, sources.index);
  const scores = new Map(others.scores);
  // Known to be there, else the engine would take a shorter beginning.
  if (field === 'alt' && begun.length > 0)
    for (const [row, score] of await sources.index.ranked(keyStart(field, start)))
      scores.set(row, Math.max(score, scores.get(row) ?? 0));
  return { ...NOTHING, scores, keys: others.keys, starts: begun.length > 0 ? [start] : [] };
}

/** Takes a compound that the archive lacks for its parts, all of which an item must have. */
async function findParts(word: string, field: TokenField, sources: WordSources): Promise<WordFound | null> {
  const lower = word.toLowerCase();
  const words = await sources.words.beginningWith(letterOf(word));
  const known = new Set(words.map(({ ord }) => asciiWord(ord)));
  for (let at = lower.length - 2; at >= 2; at -= 1) {
    const [first, rest] = [lower.slice(0, at), lower.slice(at)];
    if (!isPart(first) || !isPart(rest)) continue;
    const forms = [first, first.replace(/[se]$/, '')];
    const spelled = forms.find((form) => form.length >= 2 && known.has(asciiWord(form)));
    if (spelled === undefined || NO_FIRST.has(wordKey(spelled))) continue;
    const one = await findKeys([wordKey(spelled)], field, sources.index);
    const whole = await findSpelled(rest, field, sources);
    const last = whole.scores.size > 0 ? whole : await findParts(rest, field, sources);
    if (!last) continue;
    const scores = await asPhrase(both(one.scores, last.scores), spelled, rest, sources.index);
    if (scores.size === 0) continue;
    return {
      ...NOTHING,
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

/** Whether letters are enough for a part; short ones are in the midst of everything. */
const isPart = (part: string): boolean => part.length >= LEAST_PART || SHORT.has(wordKey(part));

/** Finds a word that the archive has in this form; a longer one in any of its forms. */
async function findSpelled(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const words = await sources.words.beginningWith(letterOf(word));
  const key = wordKey(word);
  const isKnown = words.some((own) => own.ord === word || (word.length > LEAST_PART && own.key === key));
  return isKnown && !NO_LAST.has(key) ? findKeys([key], field, sources.index) : NOTHING;
}

/** The rows of both, with what they score together. */
export function both(one: Scores, other: Scores): Scores {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return new Map(
    [...few].flatMap(([row, score]) => {
      const more = many.get(row);
      return more === undefined ? [] : [[row, score + more] as const];
    }),
  );
}

/** Looks first among words that begin with one of the word's first two letters, which few errors change, then among all. */
async function findCorrected(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const { words, index } = sources;
  const near = [...new Set([letterOf(word), letterOf(word.slice(1))])];
  for (const letters of [near, words.letters]) {
    const files = await Promise.all(letters.map((letter) => words.beginningWith(letter)));
    const known = files.flat();
    const most = letters === near && word.length < LONG_WORD ? 1 : 2;
    const meant = corrections(word, known, most).slice(0, MOST_KEYS);
    for (const { ord, key } of meant) {
      const found = await findKeys([key], field, index);
      if (found.scores.size === 0) continue;
      return { ...found, instead: ord, meant: meant.slice(1).map((other) => other.ord) };
    }
  }
  return NOTHING;
}
