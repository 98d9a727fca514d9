import { verbStem } from '../../danish/verbs.ts';
import { wordKey } from '../../danish/word-key.ts';
import type { Marks } from '../../model/search-answer.ts';
import type { TokenField } from '../format/search-token.ts';
import { divisions } from './divisions.ts';
import { both, findKeys, type Scores, type WordSources } from './find-keys.ts';
import type { RowsFound } from './find-text.ts';
import { LONGEST_GUESSED } from './find-word.ts';
import type { WordScores } from './spare-words.ts';
import { tellingWords } from './telling-words.ts';

/** What a compound that is lacking is taken for. */
export interface Apart {
  readonly word: string;
  readonly parts: readonly string[];
  /** Whether an item must have all of them, not one. */
  readonly isAll: boolean;
}

/** What comes next where no item has all words: what was put otherwise, and the items that this finds. */
export interface LessFound {
  readonly apart: readonly Apart[];
  /** Words that were left out. */
  readonly left: readonly string[];
  readonly scores: Scores;
  readonly marks: Marks;
}

/** A word of a query as it is looked for now. */
interface Put extends WordScores {
  /** Null for a word that is there, or that has no parts. */
  readonly apart: Apart | null;
}

/** Of more words than these, nothing is put otherwise: a text was pasted. */
const MOST_WORDS = 8;

/** The least letters of a part that tells something by itself; shorter ones do beside one that does. */
const TELLING_PART = 5;

/** Finds what comes next where no item has all words of a query: with compounds apart, else with words left out; nothing for words that are no Danish. */
export async function findLess(
  found: RowsFound,
  field: TokenField,
  sources: WordSources,
): Promise<LessFound[]> {
  const { words } = found;
  if (found.scores?.size !== 0 || words.length === 0 || words.length > MOST_WORDS) return [];
  const put = await Promise.all(words.map((word) => apartOf(word, field, sources)));
  const within = (scores: Scores): Scores => (found.within ? both(scores, found.within) : scores);
  const whole = within(put.map(({ scores }) => scores).reduce(both));
  const texts = put.map(({ text }) => text);
  if (whole.size > 0) return [lessOf(put, texts, whole, found.marks)];
  const telling = (await mayBeLess(put, sources)) ? tellingWords(put) : null;
  const less = telling ? within(telling.scores) : new Map();
  if (!telling || less.size === 0 || !isHalf(put, telling.texts)) return [];
  return [lessOf(put, telling.texts, less, found.marks)];
}

/** Takes a compound that is lacking for its parts, the items that have several before the others. */
async function apartOf(word: WordScores, field: TokenField, sources: WordSources): Promise<Put> {
  const isLacking = word.isWord && word.scores.size === 0 && /^\S+$/.test(word.text);
  if (word.text.length > LONGEST_GUESSED) return { ...word, apart: null };
  for (const parts of isLacking ? await divisions(word.text, sources.words) : []) {
    const telling = parts.filter((part) => part.length >= TELLING_PART);
    if (telling.length === 0) continue;
    const own = await Promise.all(parts.map((part) => findKeys([wordKey(part)], field, sources.index)));
    if (own.some(({ scores }) => scores.size === 0)) continue;
    const isAll = telling.length < parts.length;
    const scores = own.map((part) => part.scores).reduce(isAll ? both : either);
    if (scores.size > 0) return { ...word, scores, apart: { word: word.text, parts, isAll } };
  }
  return { ...word, apart: null };
}

/** The items of one or the other, with what they score together. */
function either(one: Scores, other: Scores): Scores {
  const scores = new Map(one);
  for (const [row, score] of other) scores.set(row, score + (one.get(row) ?? 0));
  return scores;
}

/** Whether words may be left out: a phrase or a number is meant, a name too, and of what is no Danish nobody knows what it is. */
async function mayBeLess(put: readonly Put[], { isDanish }: WordSources): Promise<boolean> {
  if (put.some(({ isWord }) => !isWord)) return false;
  const lacking = put.filter(({ scores }) => scores.size === 0);
  const isName = lacking.some((word) => /^\p{Lu}/u.test(word.text) && word !== put[0]);
  if (isName) return false;
  if (lacking.some(({ text }) => text.length > LONGEST_GUESSED)) return false;
  const known = await Promise.all(lacking.map(({ text }) => isDanish(text.toLowerCase())));
  return known.every(Boolean);
}

/** Whether at least half of what a query is about is kept; its verbs say little of that. */
function isHalf(put: readonly Put[], kept: readonly string[]): boolean {
  const subjects = put.filter(({ text }) => verbStem(text.toLowerCase()) === null);
  const own = subjects.filter(({ text }) => kept.includes(text));
  return own.length > 0 && own.length * 2 >= subjects.length;
}

function lessOf(put: readonly Put[], kept: readonly string[], scores: Scores, marks: Marks): LessFound {
  const own = put.filter(({ text }) => kept.includes(text));
  const apart = own.flatMap((word) => word.apart ?? []);
  return {
    apart,
    left: put.flatMap(({ text }) => (kept.includes(text) ? [] : [text])),
    scores,
    marks: { ...marks, keys: [...marks.keys, ...apart.flatMap(({ parts }) => parts.map(wordKey))] },
  };
}
