import { expect, test } from 'vitest';
import type { HitGroup, SearchAnswer } from '../../model/search/search-answer.ts';
import { readQuery } from '../../model/search/search-query.ts';
import type { Engine } from './engine-client.ts';
import { EMPTY_ANSWER, hasMore, itemsOf, wholeAnswer } from './whole-answer.ts';

const group = (name: string, folded = 0): HitGroup =>
  ({ hit: { url: name }, sag: [], folded: Array(folded).fill({ url: 'x' }) }) as unknown as HitGroup;
const query = readQuery(new URLSearchParams('q=skole'));

/** An engine that gives these groups, two at a time. */
function engineOf(groups: readonly HitGroup[], groupCount: number): { engine: Engine; asked: number[] } {
  const asked: number[] = [];
  const ask = async (_: unknown, from: number): Promise<SearchAnswer> => {
    asked.push(from);
    return { ...EMPTY_ANSWER, total: 9, groups: groups.slice(from, from + 2), groupCount };
  };
  return {
    engine: {
      ...{ ask, hits: async () => [], rows: async () => [], days: async () => [], lines: async () => [] },
      warm: () => undefined,
    },
    asked,
  };
}

const FIVE = ['a', 'b', 'c', 'd', 'e'].map((name) => group(name));

test('as many groups are fetched as were shown before', async () => {
  const { engine, asked } = engineOf(FIVE, 5);
  const answer = await wholeAnswer(engine, query, 4);
  expect(answer.groups.map(({ hit }) => hit.url)).toEqual(['a', 'b', 'c', 'd']);
  expect(hasMore(answer)).toBe(true);
  expect(asked).toEqual([0, 2]);
});

test('an answer that was not gone on with is asked for once', async () => {
  const { engine, asked } = engineOf(FIVE, 5);
  expect((await wholeAnswer(engine, query, 0)).groups).toHaveLength(2);
  expect(asked).toEqual([0]);
});

test('asking ends when there are no more groups, though the number tells of more', async () => {
  const { engine } = engineOf(FIVE, 9);
  const answer = await wholeAnswer(engine, query, 40);
  expect(answer.groups).toHaveLength(5);
  expect(hasMore(answer)).toBe(false);
});

test('folded items count with those that are shown', () => {
  expect(itemsOf([group('a'), group('b', 3), group('c', 2)])).toBe(8);
});
