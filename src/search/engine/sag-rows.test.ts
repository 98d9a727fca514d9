import { describe, expect, test } from 'vitest';
import type { SagTable } from '../format/search-table.ts';
import { sagFacet, sagRows } from './sag-rows.ts';

const TABLE: SagTable = { numre: ['13/1', '13/2', '14/3'], punkter: [0, -1, [0, 2], 1, 0, [-1, 1]] };

test.for<[nummer: string, rows: number[]]>([
  ['13/1', [0, 2, 4]],
  ['13/2', [3, 5]],
  ['14/3', [2]],
  ['13/9', []],
  ['', []],
])('the items of %s', ([nummer, rows]) => {
  expect([...sagRows(nummer, TABLE)]).toEqual(rows);
});

describe('the cases to narrow by', () => {
  test('those of most items come first', () => {
    expect(sagFacet([0, 1, 2, 3, 4], TABLE)).toEqual([
      { value: '13/1', text: '13/1', count: 3 },
      { value: '13/2', text: '13/2', count: 1 },
      { value: '14/3', text: '14/3', count: 1 },
    ]);
  });

  test('an item that has no case has none to offer', () => {
    expect(sagFacet([1], TABLE)).toEqual([]);
    expect(sagFacet([5], TABLE).map(({ value }) => value)).toEqual(['13/2']);
  });

  test('no more than twelve are offered', () => {
    const numre = Array.from({ length: 20 }, (_, at) => `13/${at + 10}`);
    const rows = numre.map((_, at) => at);
    expect(sagFacet(rows, { numre, punkter: rows })).toHaveLength(12);
  });
});
