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
import type { AttachmentTexts } from '../find/attachments/attachment-texts.ts';
import type { WordSources } from '../find/find-keys.ts';
import { relatedOf } from '../find/find-related.ts';
import { findRows } from '../find/find-rows.ts';
import { findLess } from '../find/less/find-less.ts';
import { spareWords } from '../find/spare-words.ts';
import type { Directory, SagTable } from '../format/search-table.ts';
import type { TokenField } from '../format/search-token.ts';
import type { Rows } from '../format/table.ts';
import type { DirectQuestion } from '../read/question.ts';
import { type AllFound, attachedHit, withAttached } from './attached.ts';
import { type Filtered, facetsOf, filterRows, type SagRows } from './facets.ts';
import { hitOf, placeOf } from './hits.ts';
import { allMarks } from './marks.ts';
import { foldRows, orderRows } from './order.ts';
import { readTyped } from './read-typed.ts';
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
  readonly attachments: AttachmentTexts;
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
  const found = await findIn(query.del, asked, searcher);
  const filtered = filtering(asked, found, rows);
  const isExact = (row: number): boolean => found.scores === null || found.scores.has(row);
  const isAttached = (row: number): boolean => !isExact(row) && found.attached.scores.has(row);
  const exact = filtered.all.filter(isExact);
  const attached = filtered.all.filter(isAttached);
  const related = filtered.all.filter((row) => !isExact(row) && !isAttached(row));
  // What attachments and related words find comes after what was asked for, and is not folded under it.
  const groups = [
    ...foldRows(orderRows(exact, found.scores, query.sortering, rows, query.q), rows),
    ...foldRows(orderRows(attached, found.attached.scores, query.sortering, rows, query.q), rows),
    ...foldRows(orderRows(related, found.related.scores, query.sortering, rows, query.q), rows),
  ];
  const own = query.del === '' ? found.marks : { ...found.marks, del: query.del };
  const marks = attached.length > 0 ? allMarks(own, found.attached.marks) : own;
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
            : isAttached(row)
              ? await attachedHit(await hitOf(row, marks, searcher), row, found.attached, searcher)
              : { ...(await hitOf(row, withRelated, searcher)), related: relatedOf(row, found.related) },
          folded: folded.map((other) => ({ row: other, ...placeOf(other, searcher) })),
        })),
      ),
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
    moreFacets: async () => {
      const del = await delFacet(asked, found, searcher);
      return { ...facets, sag: sagFacet(filtered.but.sag, await searcher.sager()), del };
    },
  };
}

/** Finds a query in a part of the items. */
const findIn = async (del: Del, { query, question, direct }: Asked, searcher: Searcher): Promise<AllFound> =>
  withAttached(await findRows(query.q, FIELDS[del], question, direct, searcher), del, searcher);

/** What was found without what was excluded, narrowed by the filters. */
function filtering(
  { query, sag }: Asked,
  { scores, excluded, related, attached }: AllFound,
  rows: Rows,
): Filtered {
  const all = scores
    ? new Set([...scores.keys(), ...attached.scores.keys(), ...related.scores.keys()])
    : Array.from({ length: rows.count }, (_, row) => row);
  const kept = [...all].filter((row) => !excluded.has(row));
  return filterRows(kept, query, rows, sag);
}

/** What comes next where little or nothing has all words. */
async function nextSections(
  asked: Asked,
  found: AllFound,
  searcher: Searcher,
): Promise<{ section: AnswerSection; marks: Marks }[]> {
  const { query, sag } = asked;
  // What attachments find is no dead end.
  if (found.attached.scores.size > 0) return [];
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
function spareTexts(asked: Asked, found: AllFound, rows: Rows): string[] {
  // Of a question words have been left out already.
  if (found.kept || found.related.scores.size + found.attached.scores.size > 0) return [];
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
async function delFacet(asked: Asked, found: AllFound, searcher: Searcher): Promise<FacetValue[]> {
  const { query } = asked;
  const counts: FacetValue[] = [];
  for (const del of DELE) {
    const own = del === query.del ? found : await findIn(del, asked, searcher);
    const count = filtering(asked, own, searcher.rows).all.length;
    counts.push({ value: del, text: words[del === '' ? 'hele' : del], count });
  }
  return counts.filter(({ count }) => count > 0);
}
