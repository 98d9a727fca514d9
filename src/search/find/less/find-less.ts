import type { Marks } from '../../../model/search/search-answer.ts';
import type { TokenField } from '../../format/search-token.ts';
import { isName } from '../../read/interrogative.ts';
import { both, type Scores, type WordSources } from '../find-keys.ts';
import { findAllRelated, runsOf } from '../find-related.ts';
import type { RowsFound } from '../find-text.ts';
import type { WordScores } from '../spare-words.ts';
import { type Instead, type PutWord, putWord } from './instead.ts';
import { keptWords } from './kept-words.ts';
import { isKnown } from './known.ts';

/** What comes next where few items have all words, or none: what was put otherwise, and the items that this finds. */
export interface LessFound {
  readonly instead: readonly Instead[];
  /** Related words that were looked for beside those that are there. */
  readonly also: readonly string[];
  /** Words that were left out. */
  readonly left: readonly string[];
  /** None that was found before. */
  readonly scores: Scores;
  readonly marks: Marks;
}

/** Of more words than these, nothing is put otherwise: a text was pasted. */
const MOST_WORDS = 16;

/** How many ways to leave words out are shown. */
const MOST_WAYS = 2;

/** Finds what comes next where few items have all words of a query: with related words or a compound's parts, else with words left out. */
export async function findLess(
  found: RowsFound,
  field: TokenField,
  sources: WordSources,
): Promise<LessFound[]> {
  const { words } = found;
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const together = await joinRelated(words, field, sources);
  // What a word alone is related to is shown before, and its parts may find more.
  const isShown = words.length === 1 && found.related.scores.size > 0;
  const own = isShown ? { ...sources, related: async () => [] } : sources;
  // A compound that some text has apart is found wherever an item has its parts, too.
  const isApart = ({ text }: WordScores): boolean => found.instead.get(text)?.includes(' ') === true;
  const put = await Promise.all(
    together.map((word) => putWord(isApart(word) ? { ...word, scores: new Map() } : word, field, own)),
  );
  const least = await leastKept(put, sources);
  if (least === null) return [];
  const shown = new Set([...(found.scores?.keys() ?? []), ...found.related.scores.keys()]);
  const ways: LessFound[] = [];
  for (const { words: kept, scores } of keptWords(put, found.asks)) {
    if (kept.length < least) continue;
    const within = found.within ? both(scores, found.within) : scores;
    const own = new Map([...within].filter(([row]) => !shown.has(row)));
    for (const row of own.keys()) shown.add(row);
    if (own.size > 0) ways.push(lessOf(put, kept, own, found.marks));
    if (ways.length === MOST_WAYS) break;
  }
  return ways;
}

/** The words, with those as one that are called something else together: `personlig interesse`. */
async function joinRelated(
  words: readonly WordScores[],
  field: TokenField,
  sources: WordSources,
): Promise<WordScores[]> {
  const joined: WordScores[] = [];
  let next = 0;
  // Of the runs that begin at a word, the longest.
  for (const { at, count } of runsOf(words)
    .toReversed()
    .sort((one, other) => one.at - other.at)) {
    if (at < next || count === 1) continue;
    const whole = wholeOf(words.slice(at, at + count));
    if ((await findAllRelated(whole.text, field, sources)).scores.size === 0) continue;
    joined.push(...words.slice(next, at), whole);
    next = at + count;
  }
  return [...joined, ...words.slice(next)];
}

const wholeOf = (words: readonly WordScores[]): WordScores => ({
  text: words.map(({ text }) => text).join(' '),
  scores: words.map((word) => word.scores).reduce(both),
  isWord: true,
});

/** How many words must be kept for others to be left out; null where none may be: a phrase, a beginning or a number is meant, and so is a name. */
async function leastKept(put: readonly PutWord[], sources: WordSources): Promise<number | null> {
  if (put.length > 1 && put.some(({ isWord }) => !isWord)) return null;
  let least = 1;
  for (const { text, scores } of put) {
    if (scores.size > 0) continue;
    if (isName(text, text === put[0]?.text)) return null;
    // Of what is no Danish nobody knows what it is: only what stands together beside it tells what was meant.
    if (!(await isKnown(text, sources))) least = 2;
  }
  return least;
}

function lessOf(put: readonly PutWord[], kept: readonly PutWord[], scores: Scores, marks: Marks): LessFound {
  return {
    instead: kept.flatMap(({ instead }) => instead ?? []),
    also: kept.flatMap(({ also }) => also),
    left: put.filter((word) => !kept.includes(word)).flatMap(({ text }) => text.split(' ')),
    scores,
    marks: { ...marks, keys: [...new Set([...marks.keys, ...kept.flatMap(({ keys }) => keys)])] },
  };
}
