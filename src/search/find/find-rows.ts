import { wordsOf } from '../../danish/words.ts';
import type { DirectResult } from '../answer/answer-direct.ts';
import type { TableMeeting } from '../format/search-table.ts';
import type { TokenField } from '../format/search-token.ts';
import type { Rows } from '../format/table.ts';
import { SCORES } from '../rank.ts';
import { readClauses } from '../read/clauses.ts';
import { isQuestion, withoutAbout, withoutWeak } from '../read/interrogative.ts';
import type { DirectQuestion } from '../read/question.ts';
import { forumWish, tidWish } from '../read/wishes.ts';
import { type ClausesFound, findClauses, findSager } from './find-clauses.ts';
import { both, type Scores, type WordSources } from './find-keys.ts';
import { tellingWords } from './telling-words.ts';

/** What of the archive fits a query's words; `scores` is null when there are no words to fit. */
export interface RowsFound extends ClausesFound {
  readonly skipped: readonly string[];
  /** Of a question that no item has all words of, those that some have together; null for others. */
  readonly kept: readonly string[] | null;
}

/** Where words and rows are looked up. */
export interface RowSources extends WordSources {
  readonly rows: Rows;
}

const NOTHING: RowsFound = {
  scores: new Map(),
  excluded: new Set(),
  marks: { keys: [], starts: [], phrases: [] },
  lacking: [],
  words: [],
  spare: new Map(),
  kept: null,
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

/** Signs that ask for something only with words beside them; typed alone, the words are still to come. */
const OPEN_SIGNS = /[\s"“”„»«()*–−-]/g;

async function findText(q: string, field: TokenField, sources: WordSources): Promise<RowsFound> {
  const { q: subject, left } = withoutAbout(q);
  const read = readClauses(subject);
  const asks = isQuestion(q);
  const { clauses, skipped } = asks ? withoutWeak(read) : read;
  const found = {
    ...(await findClauses(clauses, field, sources)),
    skipped: [...left, ...skipped],
    kept: null,
  };
  if (found.scores?.size !== 0 || found.lacking.length > 0 || !asks) return found;
  const telling = tellingWords(found.words);
  return telling ? { ...found, scores: telling.scores, spare: new Map(), kept: telling.texts } : found;
}

/** Finds the words of a query; nothing of one that is made of signs alone, which no item is found by. */
async function findWords(q: string, field: TokenField, sources: WordSources): Promise<RowsFound> {
  const found = await findText(q, field, sources);
  const isSigns = found.scores === null && found.excluded.size === 0 && !/[\p{L}\p{N}]/u.test(q);
  return isSigns && q.replace(OPEN_SIGNS, '') !== '' ? { ...NOTHING, lacking: [q] } : found;
}

/** Finds what a query asks for: of numbers, dates and forums what they mean, of words the items that hold them. */
export async function findRows(
  q: string,
  field: TokenField,
  question: DirectQuestion | null,
  direct: DirectResult | null,
  sources: RowSources,
): Promise<RowsFound> {
  if (!question || !direct) return findWords(q, field, sources);
  if (question.isWhole) return findWhole(q, question, direct, sources);
  const within = await narrowing(question, direct, sources);
  if (within === null) return findWords(q, field, sources);
  const rest = await findText(question.rest, field, sources);
  const subjects = question.isSoft ? question.emner.filter(({ isAlternative }) => isAlternative) : [];
  const other = subjects.length > 0 ? await findEmner(subjects, sources) : null;
  if (other && other.size > 0)
    return { ...rest, lacking: [], scores: either(rest.scores ?? new Map(), other) };
  // What may as well be words is that first.
  if (question.isSoft) {
    if (within.scores.size === 0) return rest;
    if (!rest.scores?.size) return { ...NOTHING, scores: within.scores };
    // A number is a case's before it is any other.
    return question.sager.length > 0 ? { ...rest, scores: either(rest.scores, within.scores) } : rest;
  }
  const marks = { ...rest.marks, keys: [...rest.marks.keys, ...within.keys] };
  const spare = new Map([...rest.spare].map(([text, rows]) => [text, both(rows, within.scores)]));
  return { ...rest, scores: rest.scores ? both(rest.scores, within.scores) : within.scores, marks, spare };
}

/** What the numbers, dates and forums of a query leave to its words; null when they narrow nothing. */
async function narrowing(
  question: DirectQuestion,
  direct: DirectResult,
  sources: RowSources,
): Promise<{ scores: Scores; keys: readonly string[] } | null> {
  const { sager, emner, forummer, tider, punkter } = question;
  const narrow: Scores[] = [];
  const keys: string[] = [];
  for (const wish of [forumWish(forummer), tidWish(tider)]) {
    if (!wish) continue;
    const meetings = sources.rows.meetings.filter(wish.isMeant);
    const own = scored(rowsOfMeetings(meetings, punkter, sources), wish.score);
    // «Budget 2019» is decided in 2018, so what speaks of it is meant as well.
    const mention = punkter.length > 0 ? null : await findClauses([wish.words], 'alt', sources);
    if (mention) keys.push(...mention.marks.keys);
    narrow.push(mention?.scores ? either(own, mention.scores) : own);
  }
  // A number that may be any is no case where no case has it.
  const isSag = sager.some(({ isAlternative }) => !isAlternative);
  if (isSag && (direct.sager.length > 0 || !question.isSoft))
    narrow.push(await findSager(direct.sager, sources));
  // `17.03` is a subject or a day, and never both.
  const sure = emner.filter(({ isAlternative }) => !isAlternative);
  if (sure.length > 0) narrow.push(await findEmner(sure, sources));
  return narrow.length === 0 ? null : { scores: narrow.reduce(both), keys };
}

/** Finds the items of subjects; those of a main group by the table, for the index knows subjects and groups alone. */
async function findEmner(emner: DirectQuestion['emner'], sources: RowSources): Promise<Scores> {
  const { rows } = sources;
  const numre = emner.map(({ nummer }) => nummer);
  const all = Array.from({ length: rows.count }, (_, row) => row);
  const own = all.filter((row) => rows.emnerOf(row).some((group) => numre.includes(group)));
  return either(scored(own, SCORES.emne), await findSager(numre, sources));
}

async function findWhole(
  q: string,
  question: DirectQuestion,
  direct: DirectResult,
  sources: RowSources,
): Promise<RowsFound> {
  let scores: Scores = await findSager([...direct.sager, ...direct.numre], sources);
  if (direct.isNumber && !direct.isUnmistakable)
    scores = either(scores, scored(await sources.index.rows(direct.numre[0] ?? q), SCORES.mention));
  if (direct.emnesager) scores = either(scores, await findEmner(question.emner, sources));
  if (direct.moeder)
    scores = either(scores, scored(rowsOfMeetings(direct.moeder, question.punkter, sources), SCORES.meeting));
  const time = question.forummer.length === 0 ? tidWish(question.tider) : null;
  const mentions = time ? (await findClauses([time.words], 'alt', sources)).scores?.keys() : null;
  if (mentions) scores = either(scores, scored(mentions, SCORES.mention));
  else if (question.forummer.length > 0)
    scores = either(scores, scored(await sources.index.rows(wordsOf(q).join(' ')), SCORES.mention));
  return {
    ...NOTHING,
    scores,
    marks: {
      ...NOTHING.marks,
      phrases: [...new Set([...direct.numre, ...direct.sager.slice(0, SCORES.mention)])],
    },
  };
}
