import type { HitGroup, SearchAnswer } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import type { Engine } from './engine-client.ts';

/** How many items some groups hold, the folded ones too. */
export const itemsOf = (groups: readonly HitGroup[]): number =>
  groups.reduce((sum, { sag, folded }) => sum + 1 + sag.length + folded.length, 0);

/** Whether there are groups that are not shown yet. */
export const hasMore = ({ groups, groupCount }: SearchAnswer): boolean => groups.length < groupCount;

/** An answer with the groups that come after its own. Without further groups there is no more to ask for, whatever the engine has counted. */
export function withMore(answer: SearchAnswer, more: SearchAnswer): SearchAnswer {
  const groups = [...answer.groups, ...more.groups];
  return { ...answer, groups, groupCount: more.groups.length === 0 ? groups.length : more.groupCount };
}

/** The answer to a query with as many groups as were shown before; at least those that the engine gives at once. */
export async function wholeAnswer(engine: Engine, query: Query, groups: number): Promise<SearchAnswer> {
  let answer = await engine.ask(query, 0);
  while (answer.groups.length < groups && hasMore(answer))
    answer = withMore(answer, await engine.ask(query, answer.groups.length));
  return answer;
}

/** The answer of an archive that has nothing to search in. */
export const EMPTY_ANSWER: SearchAnswer = {
  direct: { answers: [], missing: null, more: null, nearest: [] },
  total: 0,
  groups: [],
  groupCount: 0,
  lacking: [],
  attached: 0,
  sections: [],
  related: { words: [], count: 0 },
  applied: null,
  suggestions: [],
  skipped: [],
  facets: { forum: [], aar: [], udfald: [], emne: [], sag: [], del: null },
  marks: { keys: [], starts: [], phrases: [] },
};
