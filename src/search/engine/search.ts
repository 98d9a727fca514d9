import type {
  AnswerSection,
  DirectPanel,
  Facets,
  FacetValue,
  Marks,
  SearchAnswer,
} from '../../model/search-answer.ts';
import { DELE, type Del, type Query } from '../../model/search-query.ts';
import { answerDirect, type DirectResult } from '../answer/answer-direct.ts';
import type { WordSources } from '../find/find-keys.ts';
import { relatedOf } from '../find/find-related.ts';
import { findRows } from '../find/find-rows.ts';
import type { RowsFound } from '../find/find-text.ts';
import { findLess } from '../find/less/find-less.ts';
import { spareWords } from '../find/spare-words.ts';
import type { Directory, SagTable } from '../format/search-table.ts';
import type { TokenField } from '../format/search-token.ts';
import type { Rows } from '../format/table.ts';
import { agendaTitle } from '../read/agenda-title.ts';
import type { DirectQuestion } from '../read/question.ts';
import { readDirect } from '../read/read-direct.ts';
import { type Filtered, facetsOf, filterRows, type SagRows } from './facets.ts';
import { hitOf, placeOf } from './hits.ts';
import { allMarks } from './marks.ts';
import { foldRows, orderRows } from './order.ts';
import { sagFacet, sagRows } from './sag-rows.ts';
import { sectionOf } from './sections.ts';
import { appliedQuery, suggestedQueries } from './suggest-queries.ts';
import { words } from './words.da.ts';

/** How many groups of results are fetched and shown at a time. */
const PAGE = 10;

/** Fewer results than these are few enough for what comes next to be shown too. */
const FEW = 3;

/** How many words are offered to be left out. */
const MOST_SPARE = 3;

/** All that a search of an archive needs. */
export interface Searcher extends WordSources {
  readonly base: string;
  readonly rows: Rows;
  readonly directory: Directory;
  sager(): Promise<SagTable>;
}

/** A query that has been answered, with what is needed to count what takes longer. */
export interface Answered {
  readonly answer: SearchAnswer;
  /** Counts what takes longer. */
  moreFacets(): Promise<Facets>;
}

const FIELDS: Readonly<Record<Del, TokenField>> = { '': 'alt', beslutning: 'beslutning', bilag: 'bilag' };
const NO_PANEL: DirectPanel = { answers: [], missing: null, more: null, nearest: [] };

interface Asked {
  readonly query: Query;
  readonly question: DirectQuestion | null;
  readonly direct: DirectResult | null;
  readonly sag: SagRows;
}

/** Answers a query; `from` is how many groups are shown already. */
export async function search(typed: Query, from: number, searcher: Searcher): Promise<Answered> {
  const { base, directory, rows } = searcher;
  const { q, question } = readTyped(typed.q, directory);
  const query = { ...typed, q };
  const direct = question ? await answerDirect(question, directory, base) : null;
  const sag = query.sag === '' ? null : sagRows(query.sag, await searcher.sager());
  const asked = { query, question, direct, sag };
  const found = await findRows(query.q, FIELDS[query.del], question, direct, searcher);
  const filtered = filtering(asked, found, rows);
  const isExact = (row: number): boolean => found.scores === null || found.scores.has(row);
  const exact = filtered.all.filter(isExact);
  const related = filtered.all.filter((row) => !isExact(row));
  // What related words find comes after what was asked for, and is not folded under it.
  const groups = [
    ...foldRows(orderRows(exact, found.scores, query.sortering, rows, query.q), rows),
    ...foldRows(orderRows(related, found.related.scores, query.sortering, rows, query.q), rows),
  ];
  const marks = query.del === '' ? found.marks : { ...found.marks, del: query.del };
  const withRelated = allMarks(marks, found.related.marks);
  const relatedWords = new Set(related.flatMap((row) => relatedOf(row, found.related)));
  const shown = groups.slice(from, from + PAGE);
  const facets = facetsOf(filtered, rows);
  const sections = from === 0 && filtered.all.length < FEW ? await nextSections(asked, found, searcher) : [];
  return {
    answer: {
      direct: direct ?? NO_PANEL,
      total: filtered.all.length,
      groups: await Promise.all(
        shown.map(async ({ row, folded }) => ({
          hit: isExact(row)
            ? await hitOf(row, marks, searcher)
            : { ...(await hitOf(row, withRelated, searcher)), related: relatedOf(row, found.related) },
          folded: folded.map((other) => ({ row: other, ...placeOf(other, searcher) })),
        })),
      ),
      groupCount: groups.length,
      lacking: found.lacking,
      related: { words: [...relatedWords], count: related.length },
      sections: sections.map(({ section }) => section),
      applied: appliedQuery(query.q, found),
      suggestions: suggestedQueries(query.q, found, spareTexts(asked, found, rows)),
      skipped: found.skipped,
      facets,
      marks: sections.map((own) => own.marks).reduce(allMarks, related.length > 0 ? withRelated : marks),
    },
    moreFacets: async () => {
      const del = await delFacet(asked, found, searcher);
      return { ...facets, sag: sagFacet(filtered.but.sag, await searcher.sager()), del };
    },
  };
}

/** What a query asks for: what it names by number, date and name is that, and of a title that was copied the title itself. */
function readTyped(typed: string, directory: Directory): { q: string; question: DirectQuestion | null } {
  const question = typed === '' ? null : readDirect(typed, directory);
  const q = question?.isWhole ? typed : agendaTitle(typed);
  return { q, question: q === typed ? question : readDirect(q, directory) };
}

/** What was found without what was excluded, narrowed by the filters. */
function filtering({ query, sag }: Asked, { scores, excluded, related }: RowsFound, rows: Rows): Filtered {
  const all = scores
    ? new Set([...scores.keys(), ...related.scores.keys()])
    : Array.from({ length: rows.count }, (_, row) => row);
  const kept = [...all].filter((row) => !excluded.has(row));
  return filterRows(kept, query, rows, sag);
}

/** What comes next where little or nothing has all words. */
async function nextSections(
  asked: Asked,
  found: RowsFound,
  searcher: Searcher,
): Promise<{ section: AnswerSection; marks: Marks }[]> {
  const { query, sag } = asked;
  const all = await findLess(found, FIELDS[query.del], searcher);
  const sections = await Promise.all(
    all.map(async (less) => {
      const kept = [...less.scores.keys()].filter((row) => !found.excluded.has(row));
      const own = filterRows(kept, query, searcher.rows, sag).all;
      const section = await sectionOf(query, less, own, searcher);
      return section ? [{ section, marks: less.marks }] : [];
    }),
  );
  return sections.flat();
}

/** The words to leave out for some results, the fewest first; quoted ones and choices are not put otherwise. */
function spareTexts(asked: Asked, found: RowsFound, rows: Rows): string[] {
  // Of a question words have been left out already.
  if (found.kept || found.related.scores.size > 0) return [];
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

/** How many results there are in each part of the items. */
async function delFacet(asked: Asked, found: RowsFound, searcher: Searcher): Promise<FacetValue[]> {
  const { query, question, direct } = asked;
  const counts: FacetValue[] = [];
  for (const del of DELE) {
    const own = del === query.del ? found : await findRows(query.q, FIELDS[del], question, direct, searcher);
    const count = filtering(asked, own, searcher.rows).all.length;
    counts.push({ value: del, text: words[del === '' ? 'hele' : del], count });
  }
  return counts.filter(({ count }) => count > 0);
}
