import { wordsOf } from '../../danish/words.ts';
import type { DirectPanel, Facets, FacetValue, Hit, SearchAnswer } from '../../model/search/search-answer.ts';
import { DELE, type Del, type Query } from '../../model/search/search-query.ts';
import { answerDirect } from '../answer/answer-direct.ts';
import type { Scores } from '../find/find-keys.ts';
import { relatedOf } from '../find/find-related.ts';
import { findRows } from '../find/find-rows.ts';
import { spareWords } from '../find/spare-words.ts';
import type { Rows } from '../format/table.ts';
import { SCORES } from '../rank.ts';
import { isQuestion } from '../read/interrogative.ts';
import { withoutPrefix } from '../read/pasted.ts';
import { forumWish, tidWish } from '../read/wishes.ts';
import { type Asked, FIELDS, filtering, type Searcher } from './asked.ts';
import { type AllFound, attachedHit, withAttached } from './attached.ts';
import { withEmneTitles } from './emne-titles.ts';
import { facetsOf, filterRows } from './facets.ts';
import { hitGroup, hitOf } from './hits.ts';
import { allMarks } from './marks.ts';
import { meetingHit } from './meetings.ts';
import { nextSections } from './next-sections.ts';
import { foldRows, isEach, orderRows, type RowGroup } from './order.ts';
import { readTyped } from './read-typed.ts';
import { sagFacet, sagRows } from './sag-rows.ts';
import { appliedQuery, suggestedQueries } from './suggest-queries.ts';
import { words } from './words.da.ts';

/** How many groups of results are fetched and shown at a time. */
const PAGE = 10;

/** Fewer results than these are few enough for what comes next to be shown too. */
const FEW = 3;

/** How many words are offered to be left out. */
const MOST_SPARE = 3;

/** Of more words than these, no part of the items is counted. */
const MOST_COUNTED = 3;

/** A query that has been answered, with what is needed to count what takes longer. */
export interface Answered {
  readonly answer: SearchAnswer;
  /** All that was found, in its order. */
  readonly rows: readonly number[];
  /** Counts what takes longer. */
  moreFacets(): Promise<Facets>;
}

const NO_PANEL: DirectPanel = { answers: [], missing: null, more: null, nearest: [] };

/** Answers a query; `from` is how many groups are shown already. */
export async function search(typed: Query, from: number, searcher: Searcher): Promise<Answered> {
  const { base, directory, rows } = searcher;
  const { q, question, title } = readTyped(typed.q, directory);
  const query = { ...typed, q };
  const direct = question ? await answerDirect(question, directory, base) : null;
  const sag = query.sag === '' ? null : sagRows(query.sag, await searcher.sager());
  const asked = { query, question, direct, sag };
  const found = await withTitled(await findIn(query.del, asked, searcher), title, searcher);
  const filtered = filtering(asked, found, rows);
  const isExact = (row: number): boolean => found.scores === null || found.scores.has(row);
  const isAttached = (row: number): boolean => !isExact(row) && found.attached.scores.has(row);
  const exact = filtered.all.filter(isExact);
  const attached = filtered.all.filter(isAttached);
  const related = filtered.all.filter((row) => !isExact(row) && !isAttached(row));
  // What attachments and related words find comes after what was asked for, and is not folded under it.
  const groups = [
    ...grouped(
      asked,
      exact,
      found.scores && withEmneTitles(found.scores, found.marks.keys, rows),
      found.within,
      rows,
    ),
    ...grouped(asked, attached, found.attached.scores, null, rows),
    ...grouped(asked, related, found.related.scores, found.within, rows),
  ];
  const own = query.del === '' ? found.marks : { ...found.marks, del: query.del };
  const marks = attached.length > 0 ? allMarks(own, found.attached.marks) : own;
  const withRelated = allMarks(marks, found.related.marks);
  const relatedWords = new Set(related.flatMap((row) => relatedOf(row, found.related)));
  const shown = groups.slice(from, from + PAGE);
  const hitIn = async (row: number): Promise<Hit> =>
    isExact(row)
      ? query.del === 'moede'
        ? meetingHit(row, marks, searcher)
        : hitOf(row, marks, searcher)
      : isAttached(row)
        ? attachedHit(await hitOf(row, marks, searcher), row, found.attached, searcher)
        : { ...(await hitOf(row, withRelated, searcher)), related: relatedOf(row, found.related) };
  const facets = facetsOf(filtered, rows);
  const sections = from === 0 && filtered.all.length < FEW ? await nextSections(asked, found, searcher) : [];
  return {
    answer: {
      direct: direct ?? NO_PANEL,
      total: filtered.all.length,
      groups: await Promise.all(shown.map((group) => hitGroup(group, hitIn(group.row), searcher))),
      groupCount: groups.length,
      lacking: found.lacking,
      attached: attached.length,
      related: { words: [...relatedWords], count: related.length },
      sections: sections.map(({ section }) => section),
      applied: appliedQuery(query.q, found),
      suggestions: suggestedQueries(query.q, found, spareTexts(asked, found, rows)),
      skipped: found.skipped,
      facets,
      marks: sections.map((own) => own.marks).reduce(allMarks, related.length > 0 ? withRelated : marks),
    },
    rows: groups.flatMap(({ row, sag, folded }) => [row, ...sag, ...folded]),
    moreFacets: async () => {
      if (filtered.but.sag.length === 0) return { ...facets, del: await delFacet(asked, found, searcher) };
      const del = await delFacet(asked, found, searcher);
      return { ...facets, sag: sagFacet(filtered.but.sag, await searcher.sager()), del };
    },
  };
}

/** Rows in their order, folded, with what time and forum counted for each. Who asks for a case by its number wants to see all that became of it. */
function grouped(
  { query, question }: Asked,
  found: readonly number[],
  scores: Scores | null,
  within: Scores | null,
  rows: Rows,
): RowGroup[] {
  const ordered = orderRows(found, scores, query.sortering, rows, query.q);
  const { forummer = [], tider = [] } = question ?? {};
  // A case of a year was often decided in another; a day, a month and a forum's year are those of a meeting.
  const days = tider.filter(({ month }) => month !== null || forummer.length > 0);
  const wishes = [forumWish(forummer), tidWish(days)].filter((wish) => wish !== null);
  const meets = (row: number): number => {
    const meeting = rows.meetings[rows.meetingOf[row] ?? -1];
    const other = wishes.findIndex((wish) => !meeting || !wish.isMeant(meeting));
    return other === -1 ? wishes.length : other;
  };
  const areApart = isEach(query, (question?.sager.length ?? 0) > 0);
  return foldRows(ordered, rows, scores, { areApart, asks: isQuestion(query.q), meets, within });
}

/** Finds a query in a part of the items. */
const findIn = async (del: Del, { query, question, direct }: Asked, searcher: Searcher): Promise<AllFound> =>
  withAttached(await findRows(query.q, FIELDS[del], question, direct, searcher), del, searcher);

/** Adds the items of a title that was copied, which are meant before all others. */
async function withTitled(found: AllFound, title: string | null, { index }: Searcher): Promise<AllFound> {
  if (title === null || found.scores === null) return found;
  const typed = wordsOf(title).join(' ');
  const titled = await index.rows(typed);
  const most = Math.max(SCORES.phrase, ...found.scores.values());
  // Of several that have it, the one whose whole title it is.
  const isWhole = async (row: number): Promise<boolean> =>
    wordsOf(withoutPrefix((await index.record(row)).meta.title ?? ''))
      .join(' ')
      .toLowerCase() === typed.toLowerCase();
  const areFew = titled.length <= PAGE;
  const told = titled.map(async (row) => [row, (areFew && (await isWhole(row)) ? 3 : 2) * most] as const);
  return { ...found, scores: new Map([...found.scores, ...(await Promise.all(told))]) };
}

/** The words to leave out for some results, the fewest first; quoted ones and choices are not put otherwise. */
function spareTexts(asked: Asked, found: AllFound, rows: Rows): string[] {
  if (found.related.scores.size + found.attached.scores.size > 0) return [];
  const left = [...spareWords(found.words, found.within)].map(([text, scores]) => {
    const own = filterRows(
      [...scores.keys()].filter((row) => !found.excluded.has(row)),
      asked.query,
      rows,
      asked.sag,
    );
    return { text, count: own.all.length };
  });
  return left
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)
    .slice(0, MOST_SPARE)
    .map(({ text }) => text);
}

const sizeOf = ({ scores, attached, related }: AllFound): number =>
  (scores?.size ?? Infinity) + attached.scores.size + related.scores.size;

/** How many results there are in each part of the items; null where that would fetch too much: words were guessed at, or there are many. */
async function delFacet(asked: Asked, found: AllFound, searcher: Searcher): Promise<FacetValue[] | null> {
  const { query } = asked;
  // Where all of an item has nothing, no part of it has.
  if (query.del === '' && sizeOf(found) === 0) return [];
  if (found.instead.size > 0 || found.words.length > MOST_COUNTED) return null;
  const counts: FacetValue[] = [];
  for (const del of DELE) {
    const own = del === query.del ? found : await findIn(del, asked, searcher);
    const count = filtering({ ...asked, query: { ...query, del } }, own, searcher.rows).all.length;
    counts.push({ value: del, text: words[del === '' ? 'hele' : del], count });
  }
  return counts.filter(({ count }) => count > 0);
}
