import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../test/support/search-rows.ts';
import type { PagefindRecord } from '../format/bundle.ts';
import { foldedHit, type HitSources, hitOf, punktRow } from './hits.ts';

const sourcesOf = (record: Partial<PagefindRecord>, base = '/referater'): HitSources => ({
  base,
  rows: ROWS,
  index: {
    rows: async () => [],
    ranked: async () => new Map(),
    load: async () => undefined,
    holding: async () => new Map(),
    record: async () => ({ content: '', meta: {}, anchors: [], ...record }),
  },
});

const NO_MARKS = { keys: [], starts: [], phrases: [] };

describe('where an item is', () => {
  test.for<[row: number, base: string, url: string]>([
    [0, '', '/chefforum/2019-09-26/#punkt-1'],
    [2, '/referater', '/referater/chefforum/2019-09-26/#punkt-4'],
    [4, '', '/chefforum/2019-10-10-2/#punkt-7'],
  ])('row %i with «%s» before it', ([row, base, url]) => {
    expect(foldedHit(row, sourcesOf({}, base)).url).toBe(url);
  });

  test('a row that the table lacks is told', () => {
    expect(() => foldedHit(99, sourcesOf({}))).toThrow('no meeting of row 99');
  });
});

describe('what a result shows', () => {
  test('its title, meeting, outcome, cases and an excerpt, with what was found marked', async () => {
    const hit = await hitOf(
      1,
      { ...NO_MARKS, keys: ['budg'] },
      sourcesOf({
        content: 'Nyt budget. Beslutning. Budgettet er godkendt.\nLige nu.',
        meta: { title: 'Nyt budget', sag: '13/16074, 18.15.00-Ø40-2-19' },
        anchors: [
          { element: 'h1', id: 'punkt-2', text: 'Nyt budget', location: 0 },
          { element: 'h3', id: 'punkt-2-beslutning', text: 'Beslutning', location: 2 },
        ],
      }),
    );
    expect(hit).toEqual({
      related: [],
      url: '/referater/chefforum/2019-09-26/#punkt-2',
      nummer: 2,
      titel: [
        { text: 'Nyt ', marked: false },
        { text: 'budget', marked: true },
      ],
      forum: 'Chefforum',
      date: '2019-09-26',
      udfald: 'afvist',
      sagsnumre: ['13/16074', '18.15.00-Ø40-2-19'],
      beslutning: [
        { text: 'Budgettet', marked: true },
        { text: ' er godkendt.', marked: false },
      ],
      afsnit: null,
      uddrag: [],
      isOthers: false,
    });
  });

  test('as a line of a spreadsheet its whole decision, and its address', async () => {
    const row = await punktRow(
      1,
      sourcesOf({
        content: 'Nyt budget. Beslutning. Budgettet er godkendt.\nLige nu.',
        meta: { title: 'Nyt budget', sag: '13/16074' },
        anchors: [
          { element: 'h1', id: 'punkt-2', text: 'Nyt budget', location: 0 },
          { element: 'h3', id: 'punkt-2-beslutning', text: 'Beslutning', location: 2 },
        ],
      }),
    );
    expect(row).toEqual({
      dato: '2019-09-26',
      forum: 'Chefforum',
      punkt: '2',
      titel: 'Nyt budget',
      sagsnumre: '13/16074',
      udfald: 'afvist',
      beslutning: 'Budgettet er godkendt. Lige nu.',
      adresse: '/referater/chefforum/2019-09-26/#punkt-2',
    });
  });

  test('an item without outcome, cases or text has none', async () => {
    const { udfald, sagsnumre, afsnit, uddrag } = await hitOf(
      2,
      NO_MARKS,
      sourcesOf({ meta: { title: 'Evt.' } }),
    );
    expect({ udfald, sagsnumre, afsnit, uddrag }).toEqual({
      udfald: null,
      sagsnumre: [],
      afsnit: null,
      uddrag: [],
    });
  });

  test('HTML in a text is text', async () => {
    const { titel } = await hitOf(0, NO_MARKS, sourcesOf({ meta: { title: '<b>Fed</b> & æ' } }));
    expect(titel).toEqual([{ text: '<b>Fed</b> & æ', marked: false }]);
  });
});
