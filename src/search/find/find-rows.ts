import { wordsOf } from '../../danish/words.ts';
import type { DirectResult } from '../answer/answer-direct.ts';
import type { TableMeeting } from '../format/search-table.ts';
import type { TokenField } from '../format/search-token.ts';
import type { Rows } from '../format/table.ts';
import { SCORES } from '../rank.ts';
import type { DirectQuestion, EmneWish } from '../read/question.ts';
import { tidWish, type Wish } from '../read/wishes.ts';
import { findClauses, findSager } from './find-clauses.ts';
import { both, type Scores, type WordSources } from './find-keys.ts';
import { findQuery, findText, NO_ROWS, type RowsFound } from './find-text.ts';
import { type Narrowing, type Reading, readingOf } from './reading.ts';

/** Where words and rows are looked up. */
export interface RowSources extends WordSources {
  readonly rows: Rows;
}

/** Finds what a query asks for: of numbers, dates and forums what they mean, of words the items that hold them. */
export const findRows = (
  q: string,
  field: TokenField,
  question: DirectQuestion | null,
  direct: DirectResult | null,
  sources: RowSources,
): Promise<RowsFound> => findReading(readingOf(q, question, direct), field, sources);

function findReading(reading: Reading, field: TokenField, sources: RowSources): Promise<RowsFound> {
  switch (reading.kind) {
    case 'words':
      return findQuery(reading.q, field, sources);
    case 'whole':
      return findWhole(reading, sources);
    case 'narrowed':
      return findNarrowed(reading, field, sources);
    case 'soft':
      return findSoft(reading, field, sources);
  }
}

type Of<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>;

async function findNarrowed({ rest, by }: Of<'narrowed'>, field: TokenField, sources: RowSources) {
  const [found, { scores, keys }] = [await findText(rest, field, sources), await findWithin(by, sources)];
  return {
    ...found,
    scores: found.scores ? both(found.scores, scores) : scores,
    marks: { ...found.marks, keys: [...found.marks.keys, ...keys] },
    within: scores,
    related: { ...found.related, scores: both(found.related.scores, scores) },
  };
}

/** What may as well be words is that first; a number is a case's or a subject's before it is any other. */
async function findSoft({ rest, by, emner, isSag }: Of<'soft'>, field: TokenField, sources: RowSources) {
  const words = await findText(rest, field, sources);
  const ofEmner = await findEmner(emner, sources);
  if (ofEmner.size > 0) return { ...words, lacking: [], scores: either(words.scores ?? new Map(), ofEmner) };
  const { scores } = await findWithin(by, sources);
  if (scores.size > 0 && !words.scores?.size) return { ...NO_ROWS, scores };
  return isSag && words.scores ? { ...words, scores: either(words.scores, scores) } : words;
}

/** Finds what a narrowing leaves, and the keys of the words that speak of it. */
async function findWithin({ wishes, punkter, sager, emner }: Narrowing, sources: RowSources) {
  const narrow: Scores[] = [];
  const keys: string[] = [];
  for (const wish of wishes) {
    const own = scored(rowsOfMeetings(meetingsOf(wish, sources), punkter, sources), wish.score);
    // «Budget 2019» is decided in 2018, so what speaks of it is meant as well.
    const mention = punkter.length > 0 ? null : await findClauses([wish.words], 'alt', sources);
    if (mention) keys.push(...mention.marks.keys);
    const spoken = mention?.scores ?? new Map();
    // What speaks of a day fits no better than what was treated on it.
    const isDay = wish.words.any.every(({ kind }) => kind === 'frase');
    narrow.push(either(own, isDay ? atMost(spoken, wish.score) : spoken));
  }
  if (sager) narrow.push(await findSager(sager, sources));
  if (emner.length > 0) narrow.push(await findEmner(emner, sources));
  return { scores: narrow.reduce(both), keys };
}

const atMost = (scores: Scores, most: number): Scores =>
  new Map([...scores].map(([row, score]) => [row, Math.min(score, most)]));

const meetingsOf = ({ isMeant }: Wish, { rows }: RowSources): TableMeeting[] => rows.meetings.filter(isMeant);

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

/** Finds the items of subjects; those of a main group by the table, for the index knows subjects and groups alone. */
async function findEmner(emner: readonly EmneWish[], sources: RowSources): Promise<Scores> {
  const { rows } = sources;
  const numre = emner.map(({ nummer }) => nummer);
  const all = Array.from({ length: rows.count }, (_, row) => row);
  const own = all.filter((row) => rows.emnerOf(row).some((group) => numre.includes(group)));
  return either(scored(own, SCORES.emne), await findSager(numre, sources));
}

async function findWhole({ q, question, direct }: Of<'whole'>, sources: RowSources): Promise<RowsFound> {
  const { index } = sources;
  const parts: Scores[] = [await findSager([...direct.sager, ...direct.numre], sources)];
  const mentions = (rows: Iterable<number>): number => parts.push(scored(rows, SCORES.mention));
  if (direct.isNumber && !direct.isUnmistakable) mentions(await index.rows(direct.numre[0] ?? q));
  if (direct.emnesager) parts.push(await findEmner(question.emner, sources));
  if (direct.moeder)
    parts.push(scored(rowsOfMeetings(direct.moeder, question.punkter, sources), SCORES.meeting));
  if (question.forummer.length > 0) mentions(await index.rows(wordsOf(q).join(' ')));
  const time = question.forummer.length === 0 ? tidWish(question.tider) : null;
  if (time) mentions((await findClauses([time.words], 'alt', sources)).scores?.keys() ?? []);
  return {
    ...NO_ROWS,
    scores: parts.reduce(either),
    marks: { ...NO_ROWS.marks, phrases: [...new Set([...direct.numre, ...direct.sager.slice(0, 1)])] },
  };
}

const scored = (rows: Iterable<number>, score: number): Scores =>
  new Map([...rows].map((row) => [row, score]));

/** All of two, with the better score. */
function either(one: Scores, other: Scores): Scores {
  const all = new Map(one);
  for (const [row, score] of other) all.set(row, Math.max(score, all.get(row) ?? 0));
  return all;
}
