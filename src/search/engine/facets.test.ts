import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../test/support/search-rows.ts';
import type { FacetValue } from '../../model/search/search-answer.ts';
import { readQuery } from '../../model/search/search-query.ts';
import { facetsOf, filterRows, type SagRows } from './facets.ts';

const ALLE = [0, 1, 2, 3, 4, 5, 6];

const filter = (query: string, sag: SagRows = null) =>
  filterRows(ALLE, readQuery(new URLSearchParams(query)), ROWS, sag);

const counts = (values: readonly FacetValue[]): string =>
  values.map(({ value, count }) => `${value} ${count}`).join(', ');

describe('the items that fit', () => {
  test.for<[query: string, rows: number[]]>([
    ['', ALLE],
    ['forum=chefforum', ALLE],
    ['forum=byraadet', []],
    ['fra=2020', [5, 6]],
    ['til=2019', [0, 1, 2, 3, 4]],
    ['fra=2019&til=2019', [0, 1, 2, 3, 4]],
    ['fra=2024&til=2019', []],
    ['fra=2020&til=2023', []],
    ['udfald=godkendt', [0, 3, 5]],
    ['udfald=xyz', []],
    ['emne=00', [0, 3, 5]],
    ['emne=81', [1, 3, 4]],
    ['emne=99', []],
    ['emne=0', []],
    ['emne=00&udfald=godkendt&til=2019', [0, 3]],
    ['forum=Chefforum', []],
  ])('%s', ([query, rows]) => {
    expect(filter(query).all).toEqual(rows);
  });

  test('of a case, those that carry it', () => {
    expect(filter('', new Set([1, 4])).all).toEqual([1, 4]);
    expect(filter('emne=81&fra=2020', new Set([1, 4])).all).toEqual([]);
    expect(filter('', new Set()).all).toEqual([]);
  });
});

describe('what the results can be narrowed by', () => {
  test('every value with its words, years newest first, and none without results', () => {
    expect(facetsOf(filter(''), ROWS)).toEqual({
      forum: [{ value: 'chefforum', text: 'Chefforum', count: 7 }],
      aar: [
        { value: '2024', text: '2024', count: 2 },
        { value: '2019', text: '2019', count: 5 },
      ],
      udfald: [
        { value: 'godkendt', text: 'Godkendt', count: 3 },
        { value: 'afvist', text: 'Afvist', count: 1 },
        { value: 'andet', text: 'Andet udfald', count: 1 },
      ],
      emne: [
        { value: '00', text: '00 Kommunens styrelse', count: 3 },
        { value: '81', text: '81', count: 3 },
      ],
      sag: null,
      del: null,
    });
  });

  test.for<[query: string, aar: string, udfald: string, emne: string]>([
    // A filter leaves its own list as it is, so that another value can be chosen.
    ['fra=2024&til=2024', '2024 2, 2019 5', 'godkendt 1', '00 1'],
    ['udfald=godkendt', '2024 1, 2019 2', 'godkendt 3, afvist 1, andet 1', '00 3, 81 1'],
    ['emne=81', '2019 3', 'godkendt 1, afvist 1, andet 1', '00 3, 81 3'],
    ['emne=81&udfald=godkendt', '2019 1', 'godkendt 1, afvist 1, andet 1', '00 3, 81 1'],
    ['emne=99', '', '', '00 3, 81 3'],
    ['emne=99&udfald=xyz', '', '', ''],
    ['fra=2025', '2024 2, 2019 5', '', ''],
  ])('%s', ([query, aar, udfald, emne]) => {
    const facets = facetsOf(filter(query), ROWS);
    expect([facets.aar, facets.udfald, facets.emne].map(counts)).toEqual([aar, udfald, emne]);
  });

  test('each list counts what all other filters leave', () => {
    const sag = new Set([0, 1, 5]);
    const query = 'emne=00&udfald=godkendt&fra=2019&til=2019&forum=chefforum';
    const narrowed = filter(query, sag);
    for (const [name, own] of [
      ['forum', 'forum'],
      ['aar', 'fra'],
      ['udfald', 'udfald'],
      ['emne', 'emne'],
    ] as const) {
      const others = new URLSearchParams(query);
      others.delete(own);
      if (own === 'fra') others.delete('til');
      expect(narrowed.but[name], name).toEqual(filter(others.toString(), sag).all);
    }
    expect(narrowed.but.sag).toEqual(filter(query).all);
  });
});
