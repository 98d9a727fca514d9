import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../test/support/search-rows.ts';
import type { Sortering } from '../../model/search-query.ts';
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
    expect(order('relevans', { 1: 3.001, 6: 3 }, [1, 6])).toEqual([6, 1]);
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

describe('the results of one meeting', () => {
  test('two stand on their own, and the others are folded under the second', () => {
    expect(foldRows([3, 5, 0, 2, 1, 6], ROWS)).toEqual([
      { row: 3, folded: [] },
      { row: 5, folded: [] },
      { row: 0, folded: [2, 1] },
      { row: 6, folded: [] },
    ]);
  });

  test('every result is shown once', () => {
    const groups = foldRows(ALLE, ROWS);
    expect(groups.flatMap(({ row, folded }) => [row, ...folded]).toSorted()).toEqual(ALLE);
  });

  test('of no results there is nothing to fold', () => {
    expect(foldRows([], ROWS)).toEqual([]);
  });
});
