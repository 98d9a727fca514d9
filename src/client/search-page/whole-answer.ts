import type { HitGroup, SearchAnswer } from '../../model/search-answer.ts';
import type { Query } from '../../model/search-query.ts';
import type { Engine } from './engine-client.ts';

const itemsOf = (groups: readonly HitGroup[]): number =>
  groups.reduce((sum, { shown, folded }) => sum + shown.length + folded.length, 0);

/** An answer with the groups that come after its own. */
export function withMore(answer: SearchAnswer, more: SearchAnswer): SearchAnswer {
  const groups = [...answer.groups, ...more.groups];
  // Without further groups there is no more to ask for, whatever the engine has counted.
  const reached = more.groups.length === 0 ? answer.total : Math.max(more.reached, itemsOf(groups));
  return { ...answer, groups, reached };
}

/** The answer to a query with as many groups as were shown before; at least those that the engine gives at once. */
export async function wholeAnswer(engine: Engine, query: Query, groups: number): Promise<SearchAnswer> {
  let answer = await engine.ask(query, 0);
  while (answer.groups.length < groups && answer.reached < answer.total)
    answer = withMore(answer, await engine.ask(query, answer.groups.length));
  return answer;
}

/** The answer of an archive that has nothing to search in. */
export const EMPTY_ANSWER: SearchAnswer = {
  direct: { answers: [], missing: null, nearest: [] },
  total: 0,
  groups: [],
  reached: 0,
  lacking: [],
  applied: null,
  suggestions: [],
  skipped: [],
  facets: { forum: [], aar: [], udfald: [], emne: [], sag: [], del: null },
  marks: { keys: [], starts: [], phrases: [] },
};
