import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../test/support/search-rows.ts';
import type { Sortering } from '../../model/search/search-query.ts';
import { foldRows, orderRows } from './order.ts';

const ALLE = [0, 1, 2, 3, 4, 5, 6];

const order = (
  sortering: Sortering,
  scores: Readonly<Record<number, number>> | null,
  found = ALLE,
  q = 'budget',
) =>
  orderRows(
    found,
    scores && new Map(Object.entries(scores).map(([row, score]) => [Number(row), score])),
    sortering,
    ROWS,
    q,
  );

describe('the order of the results', () => {
  test('the best come first', () => {
    expect(order('relevans', { 1: 2, 3: 9, 4: 5 }, [1, 3, 4])).toEqual([3, 4, 1]);
  });

  test('standing items come below others that are not much worse', () => {
    expect(order('relevans', { 0: 10, 5: 10, 1: 4, 2: 2 }, [0, 1, 2, 5])).toEqual([1, 5, 0, 2]);
  });

  test.for(['evt.', '«Evt»', 'godkendelse af dagsordenen', 'bordet rundt', ' Meddelelser '])(
    'a standing item that is asked for is as good as others: %s',
    (q) => {
      expect(order('relevans', { 0: 10, 5: 10, 1: 4 }, [0, 1, 5], q)).toEqual([5, 0, 1]);
    },
  );

  test('of those that are as good, the newest meeting comes first and its agenda is kept', () => {
    expect(order('relevans', { 1: 3, 2: 3, 4: 3, 6: 3 }, [1, 2, 4, 6])).toEqual([6, 4, 1, 2]);
    expect(order('relevans', { 1: 3.02, 6: 3 }, [1, 6])).toEqual([6, 1]);
  });

  test('without words there is nothing to be good at, and the newest come first', () => {
    expect(order('relevans', null)).toEqual([5, 6, 4, 0, 1, 2, 3]);
  });

  test('by date no score counts', () => {
    expect(order('nyeste', { 0: 9, 1: 1, 6: 2 }, [0, 1, 6])).toEqual([6, 0, 1]);
    expect(order('aeldste', { 0: 1, 1: 9, 6: 8 }, [6, 1, 0])).toEqual([0, 1, 6]);
  });

  test.for(['relevans', 'nyeste', 'aeldste'] as const)(
    'nothing found is nothing in any order: %s',
    (sortering) => {
      expect(order(sortering, {}, [])).toEqual([]);
    },
  );
});

/** Folds rows, each with its score or all the same. */
const fold = (ordered: readonly number[], scores: Readonly<Record<number, number>> = {}, areApart = false) =>
  foldRows(ordered, ROWS, new Map(ordered.map((row) => [row, scores[row] ?? 1])), { areApart });

const one = (row: number, folded: number[] = [], sag: number[] = []) => ({ row, folded, sag });

describe('the results of one meeting', () => {
  test('two stand on their own, and the others are folded under the second', () => {
    expect(fold([3, 5, 0, 2, 1, 6], {}, true)).toEqual([one(3), one(5), one(0, [2, 1]), one(6)]);
  });

  test('every result is shown once', () => {
    const groups = fold(ALLE);
    expect(groups.flatMap(({ row, folded, sag }) => [row, ...folded, ...sag]).toSorted()).toEqual(ALLE);
  });

  test('of no results there is nothing to fold', () => {
    expect(fold([])).toEqual([]);
  });
});

// Rows 1, 3 and 6 are of one case: rejected, approved in the same meeting, and years after without a decision.
describe('the results of one case', () => {
  test.for<[name: string, groups: unknown, ...args: Parameters<typeof fold>]>([
    ['stand under the one that decided it', [one(3, [], [6, 1]), one(4)], [6, 4, 1, 3]],
    ['stand where the best of them does', [one(4), one(3, [], [6, 1])], [4, 1, 6, 3]],
    [
      'stand under no one that only speaks of the matter',
      [one(6, [], [3, 1])],
      [6, 1, 3],
      { 6: 9, 1: 1, 3: 2 },
    ],
    ['stand apart where that is asked for', [one(6), one(1), one(3)], [6, 1, 3], {}, true],
  ])('%s', ([, groups, ...args]) => {
    expect(fold(...args)).toEqual(groups);
  });

  const fitting = new Map([6, 1, 3].map((row) => [row, row === 6 ? 10 : 9]));

  test('what time and forum count says nothing of which treatment is meant', () => {
    const within = new Map([6, 1, 3].map((row) => [row, 8]));
    const groups = (more: object) => foldRows([6, 1, 3], ROWS, fitting, { areApart: false, ...more });
    expect(groups({})).toEqual([one(3, [], [6, 1])]);
    expect(groups({ within })).toEqual([one(6, [], [3, 1])]);
  });

  test('stand on their own where each may answer a question, the best first', () => {
    expect(foldRows([6, 1, 3], ROWS, fitting, { areApart: false, asks: true })).toEqual([
      one(6),
      one(1),
      one(3),
    ]);
  });

  test('are not folded under their meeting when others are folded under them', () => {
    expect(fold([0, 2, 3, 6])).toEqual([one(0), one(2), one(3, [], [6])]);
  });
});
