import { asciiWord } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import { keyStart, keyToken, type TokenField } from '../format/search-token.ts';
import { findKeys, NO_WORD, type WordFound, type WordSources } from './find-keys.ts';

/** Words whose keys begin otherwise than they do, such as `børn`, that a beginning finds at most. */
const MOST_LONGER = 40;
/** Texts that are read to see whether a number begins so. */
const READ = 5;

/** Finds the items with words that begin so; of a word that is known to be lacking it is not asked whether it is one itself, which takes as long as all that begin so. */
export async function findStart(
  word: string,
  field: TokenField,
  sources: WordSources,
  isLacking = false,
): Promise<WordFound> {
  const start = asciiWord(word);
  if (start === '') return NO_WORD;
  if (/^\d/.test(start)) return findNumberStart(start, field, sources);
  const alike = await sources.words.beginningWith(word);
  const begun = alike.filter(({ key }) => key.startsWith(start));
  const longer = alike.filter(({ ord, key }) => asciiWord(ord).startsWith(start) && !key.startsWith(start));
  // Words of two letters are not among the known ones.
  const keys = new Set([...(isLacking ? [] : [start]), ...longer.map(({ key }) => key)]);
  const others = await findKeys([...keys].slice(0, MOST_LONGER), field, sources.index);
  const tokens = [...new Set(begun.map(({ key }) => keyToken(field, key)))];
  const known = await findBegun(tokens, keyStart(field, start), sources);
  const scores = new Map(others.scores);
  for (const [row, score] of known) scores.set(row, Math.max(score, scores.get(row) ?? 0));
  return { ...NO_WORD, scores, keys: others.keys, starts: begun.length > 0 ? [start] : [] };
}

/** Finds the items with tokens that begin so, all of which are among these; an item need not have each of them in this field. */
async function findBegun(
  tokens: readonly string[],
  start: string,
  { index }: WordSources,
): Promise<ReadonlyMap<number, number>> {
  // The engine looks into the file where the beginning would stand, and the words may go on in the next ones.
  await index.load(tokens);
  // Where no word begins so, the engine would take a shorter beginning.
  for (const token of tokens) if ((await index.rows(token)).length > 0) return index.ranked(start);
  return new Map();
}

/** Numbers are not among the known words, so the texts of what is found must tell whether they begin so. */
async function findNumberStart(start: string, field: TokenField, { index }: WordSources): Promise<WordFound> {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  const longer = digits.flatMap((one) => [one, ...digits.map((other) => `${one}${other}`)]);
  await index.load(longer.map((more) => keyStart(field, `${start}${more}`)));
  const scores = await index.ranked(keyStart(field, start));
  const records = await Promise.all([...scores.keys()].slice(0, READ).map((row) => index.record(row)));
  const isThere = records.some(({ content }) => wordsOf(content).some((word) => word.startsWith(start)));
  return isThere ? { ...NO_WORD, scores, starts: [start] } : NO_WORD;
}
