import { describe, expect, test } from 'vitest';
import { NO_RELATED } from '../find/find-related.ts';
import type { RowsFound } from '../find/find-text.ts';
import { appliedQuery, suggestedQueries } from './suggest-queries.ts';

/** What was found: these rows, with words taken for others, such that are nowhere, and what else may have been meant. */
const found = (
  rows: readonly number[],
  own: {
    readonly instead?: Readonly<Record<string, string>>;
    readonly lacking?: readonly string[];
    readonly meant?: Readonly<Record<string, readonly string[]>>;
  },
): RowsFound => ({
  clauses: [],
  scores: new Map(rows.map((row) => [row, 1])),
  excluded: new Set(),
  marks: { keys: [], starts: [], phrases: [] },
  lacking: own.lacking ?? [],
  instead: new Map(Object.entries(own.instead ?? {})),
  meant: new Map(Object.entries(own.meant ?? {})),
  skipped: [],
  asks: false,
  within: null,
  words: [],
  related: NO_RELATED,
});

describe('the query that was searched for', () => {
  test.for([
    ['bugdet', 'budget'],
    ['skole bugdet', 'skole budget'],
    ['  skole   bugdet ', 'skole budget'],
    ['(bugdet)', '(budget)'],
    ['skole/bugdet', 'skole/budget'],
    ['bugdet-skole', 'budget-skole'],
    ['bugdet, skole.', 'budget, skole.'],
    ['bugdet bugdet', 'budget budget'],
    ['bugdet ELLER skole', 'budget ELLER skole'],
    // Phrases are taken as they stand, and longer words are others.
    ['bugdet "bugdet nu"', 'budget "bugdet nu"'],
    ['bugdet bugdetter', 'budget bugdetter'],
  ] as const)('%s → %s', ([q, applied]) => {
    expect(appliedQuery(q, found([1], { instead: { bugdet: 'budget' } }))?.q).toBe(applied);
  });

  test('is the one that was typed when no word was taken for another', () => {
    expect(appliedQuery('budget', found([1], {}))).toBeNull();
  });

  test('is none when the other words find nothing either', () => {
    expect(appliedQuery('bugdet', found([], { instead: { bugdet: 'budget' } }))).toBeNull();
  });
});

describe('what to try instead', () => {
  const texts = (q: string, own: RowsFound): string[] => suggestedQueries(q, own).map(({ text }) => text);

  test('the query as it was taken, and with what else the word may have been', () => {
    const own = found([1], { instead: { bugdet: 'budget' }, meant: { bugdet: ['bud', 'bund'] } });
    expect(texts('bugdet skole', own)).toEqual(['budget skole', 'bud skole', 'bund skole']);
  });

  test('a twin of a word that is right', () => {
    expect(texts('far', found([], { lacking: ['far'], meant: { far: ['får'] } }))).toEqual(['får']);
  });

  test.for<[q: string, lacking: string[], without: string]>([
    ['zqx budget', ['zqx'], 'budget'],
    ['budget (zqx)', ['zqx'], 'budget'],
    ['zqx-budget', ['zqx'], 'budget'],
    ['budget-zqx', ['zqx'], 'budget'],
    ['a-zqx-b', ['zqx'], 'a b'],
    ['kr. 1.000', ['1.000'], 'kr.'],
    ['"zqx nu" budget', ['zqx nu'], 'budget'],
    ['"zqx" budget', ['zqx'], 'budget'],
    ['zqx ELLER qzx budget', ['zqx', 'qzx'], 'budget'],
    ['budget zqx ELLER qzx', ['zqx', 'qzx'], 'budget'],
    ['plan ELLER budget zqx', ['zqx'], 'plan ELLER budget'],
    ['budget zqx*', ['zqx'], 'budget'],
    ['budget "en zqx"', ['zqx'], 'budget "en zqx"'],
  ])('«%s» without %j', ([q, lacking, without]) => {
    const found0 = found([], { lacking });
    const own = suggestedQueries(q, found0).map((suggestion) => suggestion.q);
    expect(own).toEqual(without === q ? [] : [without]);
  });

  test('tells which words it is without', () => {
    expect(texts('zqx qzx budget', found([], { lacking: ['zqx', 'qzx'] }))).toEqual([
      'Søg uden «zqx» og «qzx»',
    ]);
  });

  test.for([
    ['zqx', ['zqx']],
    ['"zqx  nu"', ['zqx  nu']],
    ['zqx -', ['zqx']],
  ] as const)('nothing when nothing would be left of %s', ([q, lacking]) => {
    expect(texts(q, found([], { lacking }))).toEqual([]);
  });

  test('nothing when something was found, or nothing is lacking', () => {
    expect(texts('zqx ELLER budget', found([1], { lacking: ['zqx'] }))).toEqual([]);
    expect(texts('budget  skole', found([], {}))).toEqual([]);
  });
});

test('where no item has all words, each that is too many can be left out', () => {
  expect(suggestedQueries('skole budget møde', found([], {}), ['skole', 'budget'])).toEqual([
    { q: 'budget møde', text: 'Søg uden «skole»' },
    { q: 'skole møde', text: 'Søg uden «budget»' },
  ]);
});

test('of words with a small «eller» between them, which no item has all of, one is offered to be enough', () => {
  expect(suggestedQueries('sauna eller have', found([], {}))[0]?.q).toBe('sauna ELLER have');
  expect(suggestedQueries('sauna eller have', found([1], {}))).toEqual([]);
  expect(suggestedQueries('sauna ELLER have', found([], {}))).toEqual([]);
});
