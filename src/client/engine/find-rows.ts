import type { TokenField } from '../../danish/search-token.ts';
import { wordsOf } from '../../danish/words.ts';
import type { TableMeeting } from '../../model/search-table.ts';
import type { DirectResult } from '../direct/answer-direct.ts';
import type { DirectQuestion } from '../direct/question.ts';
import { readClauses } from './clauses.ts';
import { type ClausesFound, findClauses, findSager } from './find-clauses.ts';
import { both, type Scores, type WordSources } from './find-word.ts';
import type { Rows } from './table.ts';

/** What of the archive fits a query's words; `scores` is null when there are no words to fit. */
export interface RowsFound extends ClausesFound {
  readonly skipped: readonly string[];
}

/** Where words and rows are looked up. */
export interface RowSources extends WordSources {
  readonly rows: Rows;
}

/** What an item of a meeting that was asked for counts, so that items that only speak of it come after. */
const MEETING_SCORE = 20;

/** What an item counts beside its words when its meeting is of the forum, or of the time, that was named. */
const FORUM_SCORE = 5;
const TIME_SCORE = 1.5;

const NOTHING: RowsFound = {
  scores: new Map(),
  excluded: new Set(),
  marks: { keys: [], starts: [], phrases: [] },
  lacking: [],
  instead: new Map(),
  meant: new Map(),
  skipped: [],
};

const scored = (rows: Iterable<number>, score: number): Scores =>
  new Map([...rows].map((row) => [row, score]));

/** The rows of meetings; of items with certain numbers only, where such were asked for. */
function* rowsOfMeetings(
  meetings: readonly TableMeeting[],
  punkter: readonly number[],
  { rows }: RowSources,
): Generator<number> {
  for (const { first, count } of meetings)
    for (let row = first; row < first + count; row += 1)
      if (punkter.length === 0 || punkter.includes(rows.nummer[row] ?? 0)) yield row;
}

/** All of two, with the better score. */
function either(one: Scores, other: Scores): Scores {
  const all = new Map(one);
  for (const [row, score] of other) all.set(row, Math.max(score, all.get(row) ?? 0));
  return all;
}

async function findText(q: string, field: TokenField, sources: WordSources): Promise<RowsFound> {
  const { clauses, skipped } = readClauses(q);
  return { ...(await findClauses(clauses, field, sources)), skipped };
}

/** Finds what a query asks for: of numbers, dates and forums what they mean, of words the items that hold them. */
export async function findRows(
  q: string,
  field: TokenField,
  question: DirectQuestion | null,
  direct: DirectResult | null,
  sources: RowSources,
): Promise<RowsFound> {
  if (!question || !direct) return findText(q, field, sources);
  if (question.isWhole) return findWhole(q, question, direct, sources);
  const within = await narrowing(question, direct, sources);
  if (within === null) return findText(q, field, sources);
  const rest = await findText(question.rest, field, sources);
  const narrow = { ...rest, scores: rest.scores ? both(rest.scores, within) : within };
  // «Budget 2019» is decided in 2018, so what has all the words is meant as well.
  if (direct.isUnmistakable) return narrow;
  const words = await findText(q, field, sources);
  const isGuess = words.lacking.length > 0;
  if (isGuess || words.scores === null) return narrow;
  return { ...narrow, scores: either(narrow.scores, words.scores), marks: words.marks };
}

/** The rows that the numbers, dates and forums of a query leave to its words; null when they narrow nothing. */
async function narrowing(
  question: DirectQuestion,
  direct: DirectResult,
  sources: RowSources,
): Promise<Scores | null> {
  const { sager, emner, forummer } = question;
  const parts: Scores[] = [];
  if (direct.moeder) {
    const own = forummer.length > 0 ? FORUM_SCORE : TIME_SCORE;
    parts.push(scored(rowsOfMeetings(direct.moeder, question.punkter, sources), own));
  }
  if (sager.some(({ isAlternative }) => !isAlternative)) parts.push(await findSager(direct.sager, sources));
  if (direct.emnesager)
    parts.push(
      await findSager(
        emner.map(({ nummer }) => nummer),
        sources,
      ),
    );
  return parts.length === 0 ? null : parts.reduce(both);
}

async function findWhole(
  q: string,
  question: DirectQuestion,
  direct: DirectResult,
  sources: RowSources,
): Promise<RowsFound> {
  let scores: Scores = await findSager([...direct.sager, ...direct.numre], sources);
  if (direct.isNumber && !direct.isUnmistakable)
    scores = either(scores, scored(await sources.index.rows(direct.numre[0] ?? q), 1));
  if (direct.emnesager)
    scores = either(
      scores,
      await findSager(
        question.emner.map(({ nummer }) => nummer),
        sources,
      ),
    );
  if (direct.moeder)
    scores = either(scores, scored(rowsOfMeetings(direct.moeder, question.punkter, sources), MEETING_SCORE));
  if (question.tider.length > 0 || question.forummer.length > 0)
    scores = either(scores, scored(await sources.index.rows(wordsOf(q).join(' ')), 1));
  return {
    ...NOTHING,
    scores,
    marks: { ...NOTHING.marks, phrases: [...direct.numre, ...direct.sager.slice(0, 1)] },
  };
}
