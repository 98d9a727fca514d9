import { relatedKey } from '../../danish/related/read-related.ts';
import { wordKey } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import type { Marks } from '../../model/search/search-answer.ts';
import type { TokenField } from '../format/search-token.ts';
import { SCORES } from '../rank.ts';
import type { Clause } from '../read/clauses.ts';
import { isCapitalised } from '../read/interrogative.ts';
import { both, either, findKeys, type Scores, times, type WordSources } from './find-keys.ts';
import type { WordScores } from './spare-words.ts';

/** A related word that was searched for too. */
export interface RelatedWord {
  readonly text: string;
  readonly scores: Scores;
}

/** The items that have related words instead of those that were asked for. */
export interface RelatedFound {
  /** None that has all words as they were asked for. */
  readonly scores: Scores;
  readonly words: readonly RelatedWord[];
  readonly marks: Marks;
  /** What else may be asked for where enough was found, and no related word was searched for: each word with those related to it. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
}

const NO_MARKS: Marks = { keys: [], starts: [], phrases: [] };

/** No related word. */
export const NO_RELATED: RelatedFound = {
  scores: new Map(),
  words: [],
  marks: NO_MARKS,
  offered: new Map(),
};

/** Several words that something is called by at most: `fire dages arbejdsuge`. */
const MOST_TOGETHER = 3;

/** From so many items on with the very words, related ones are only offered: nobody reads that far, and each costs files. */
const ENOUGH = 30;

/** Of more words than these, none is put otherwise: a text was pasted. */
const MOST_WORDS = 8;

/** A word of a query in its place: with which of the words that an item must have it is, or null for one that an item need not have. */
export interface PlacedWord {
  readonly text: string;
  readonly isWord: boolean;
  readonly at: number | null;
}

/** The words of a query in their order: of a question, its verbs too, which an item need not have but other words may stand for. */
export function placedWords(clauses: readonly Clause[]): PlacedWord[] {
  let next = 0;
  return clauses
    .filter(({ not }) => !not)
    .map(({ any, isSpare = false }) => ({
      text: any.map(({ text }) => text).join(' '),
      isWord: any.length === 1 && any[0]?.kind === 'ord',
      at: isSpare ? null : next++,
    }));
}

/** Whether a word of a query is one of a name: no name has another word for it. */
function isName(words: readonly { readonly text: string }[], at: number): boolean {
  const isCapital = (one: number): boolean => isCapitalised(words[one]?.text ?? '');
  return isCapital(at) && (at > 0 || isCapital(at + 1));
}

/** The runs of a query's words that may be called something else: where each begins, and of how many it is. */
export function runsOf(
  words: readonly { readonly text: string; readonly isWord: boolean }[],
): { at: number; count: number; key: string }[] {
  const isOpen = words.map(({ isWord }, at) => isWord && !isName(words, at));
  return words.flatMap((_, at) => {
    const runs = [];
    for (let count = 1; count <= MOST_TOGETHER && at + count <= words.length; count += 1) {
      const run = words.slice(at, at + count);
      if (!isOpen.slice(at, at + count).every(Boolean)) break;
      runs.push({ at, count, key: relatedKey(run.map(({ text }) => text).join(' ')) });
    }
    return runs;
  });
}

/** Finds the items that have related words instead of some of a query's. */
export async function findRelated(
  words: readonly WordScores[],
  placed: readonly PlacedWord[],
  exact: Scores | null,
  field: TokenField,
  sources: WordSources,
): Promise<RelatedFound> {
  if (words.length === 0 || words.length > MOST_WORDS) return NO_RELATED;
  if (exact && exact.size >= ENOUGH) return { ...NO_RELATED, offered: await offeredOf(words, sources) };
  const instead = words.map((): RelatedWord[] => []);
  const marks: Marks[] = [];
  for (const { at, count, key } of runsOf(placed)) {
    const places = placed.slice(at, at + count).flatMap((word) => word.at ?? []);
    // What an item need not have is looked for with what it is related to already.
    if (places.length === 0) continue;
    for (const text of await sources.related(key)) {
      const { found, mark } = await findOne(text, field, sources);
      if (found.size === 0) continue;
      marks.push(mark);
      for (const one of places) instead[one]?.push({ text, scores: found });
    }
  }
  if (marks.length === 0) return NO_RELATED;
  const all = words.map(({ scores }, at) => anyOf(scores, instead[at] ?? [])).reduce(both);
  const scores = new Map([...all].filter(([row]) => !exact?.has(row)));
  const asked = new Map(instead.flatMap((own, at) => own.map((word) => [word, words[at]?.scores] as const)));
  return {
    scores,
    offered: new Map(),
    words: [...asked].map(([{ text, scores: own }, before]) => ({
      text,
      scores: new Map([...own].filter(([row]) => scores.has(row) && !before?.has(row))),
    })),
    marks: {
      keys: [...new Set(marks.flatMap(({ keys }) => keys))],
      starts: [],
      phrases: [...new Set(marks.flatMap(({ phrases }) => phrases))],
    },
  };
}

/** The words that each word of a query is related to. */
async function offeredOf(
  words: readonly WordScores[],
  { related }: WordSources,
): Promise<Map<string, readonly string[]>> {
  const offered = new Map<string, readonly string[]>();
  for (const { at, count, key } of runsOf(words)) {
    const [text] = words.slice(at, at + 1).map((word) => word.text);
    const others = count === 1 ? await related(key) : [];
    if (text !== undefined && others.length > 0) offered.set(text, others);
  }
  return offered;
}

/** Finds a related word in all its forms, or several side by side. */
async function findOne(
  text: string,
  field: TokenField,
  { index }: WordSources,
): Promise<{ found: Scores; mark: Marks }> {
  const [first = '', ...more] = wordsOf(text);
  // An abbreviation is no part of a compound: `MUS` is in no `flagermus`.
  if (more.length === 0 && !/^\p{Lu}{2,}$/u.test(first)) {
    const { scores, keys } = await findKeys([wordKey(first)], field, index);
    return { found: scores, mark: { ...NO_MARKS, keys } };
  }
  const rows = field === 'alt' ? await index.rows(text) : [];
  return {
    found: new Map(rows.map((row) => [row, SCORES.related])),
    mark: { ...NO_MARKS, phrases: [text] },
  };
}

/** The items of all that is related to a word, which count for less. */
export async function findAllRelated(text: string, field: TokenField, sources: WordSources) {
  const texts: string[] = [];
  const keys: string[] = [];
  let scores: Scores = new Map();
  for (const other of await sources.related(relatedKey(text))) {
    const { found, mark } = await findOne(other, field, sources);
    if (found.size === 0) continue;
    texts.push(other);
    keys.push(...mark.keys);
    scores = either(scores, times(found, SCORES.related));
  }
  return { scores, texts, keys };
}

/** The items of a word and those of its related words, with the best score; a related one counts for less. */
function anyOf(exact: Scores, related: readonly RelatedWord[]): Scores {
  const scores = new Map(exact);
  for (const { scores: own } of related)
    for (const [row, score] of own) scores.set(row, Math.max(score * SCORES.related, scores.get(row) ?? 0));
  return scores;
}

/** The related words that an item was found by. */
export const relatedOf = (row: number, { words }: RelatedFound): string[] => [
  ...new Set(words.filter(({ scores }) => scores.has(row)).map(({ text }) => text)),
];
