import type { AnswerSection } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import type { LessFound } from '../find/less/find-less.ts';
import { isQuestion } from '../read/interrogative.ts';
import { type HitSources, hitGroup, hitOf } from './hits.ts';
import { foldRows, isEach, orderRows } from './order.ts';
import { put } from './suggest-queries.ts';
import { words } from './words.da.ts';

/** How many groups of results a section shows; its link leads to all. */
const SHOWN = 5;

/** A section of results that lack something of what was asked for, with what was done in its heading; null where the filters leave none. */
export async function sectionOf(
  query: Query,
  less: LessFound,
  rows: readonly number[],
  sources: HitSources,
): Promise<AnswerSection | null> {
  if (rows.length === 0) return null;
  const ordered = orderRows(rows, less.scores, query.sortering, sources.rows, query.q);
  const groups = foldRows(ordered, sources.rows, less.scores, {
    areApart: isEach(query, false),
    asks: isQuestion(query.q),
  }).slice(0, SHOWN);
  const instead = new Map<string, string | null>([
    ...less.instead.flatMap(({ word, texts, isAll }) => {
      const [first = word, ...more] = word.split(' ');
      return [
        [first, texts.join(isAll ? ' ' : ' ELLER ')] as const,
        ...more.map((one) => [one, null] as const),
      ];
    }),
    ...less.left.map((word) => [word, null] as const),
  ]);
  return {
    heading: words.less(less),
    q: put(query.q, instead),
    total: rows.length,
    groups: await Promise.all(
      groups.map((group) => hitGroup(group, hitOf(group.row, less.marks, sources), sources)),
    ),
  };
}
