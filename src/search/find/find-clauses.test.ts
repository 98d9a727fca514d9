import { describe, expect, test } from 'vitest';
import { type TestItem, wordSourcesOf } from '../../../test/support/word-sources.ts';
import type { TokenField } from '../format/search-token.ts';
import { readClauses } from '../read/clauses.ts';
import { findClauses } from './find-clauses.ts';

const ITEMS: readonly TestItem[] = [
  'Budget for skolerne',
  { alt: 'Budget for børnehaver', beslutning: 'Godkendt med en rød sti', bilag: 'Oversigt over veje' },
  {
    alt: 'En rød sti ved skolen',
    beslutning: 'Stien er rød, og budgettet holder',
    bilag: 'Den røde oversigt',
  },
  'Møde om veje',
];

const find = (q: string, field: TokenField = 'alt') =>
  findClauses(readClauses(q).clauses, field, wordSourcesOf(ITEMS));
const rowsOf = (scores: ReadonlyMap<number, number> | null) => scores && [...scores.keys()].toSorted();

describe('the items that fit', () => {
  test.for<[q: string, rows: number[] | null, excluded: number[]]>([
    ['budget', [0, 1, 2], []],
    ['budget skole', [0, 2], []],
    ['skole ELLER veje', [0, 1, 2, 3], []],
    ['budget skole ELLER veje', [0, 1, 2], []],
    ['zqxwv ELLER veje', [1, 3], []],
    // A guess counts for nothing beside what is there.
    ['bugdet ELLER møde', [3], []],
    ['budget -skolerne', [0, 1, 2], [0, 2]],
    ['-skolerne', null, [0, 2]],
    ['-skol* -møde', null, [0, 2, 3]],
    ['budget -bugdet', [0, 1, 2], []],
    ['budget -zqxwv', [0, 1, 2], []],
    ['budget -børneha', [0, 1, 2], []],
    ['-"rød sti"', null, [1, 2]],
    ['budget "rød sti"', [1, 2], []],
    ['budget zqxwv', [], []],
    ['', null, []],
  ])('«%s»', async ([q, rows, excluded]) => {
    const found = await find(q);
    expect(rowsOf(found.scores)).toEqual(rows);
    expect([...found.excluded].toSorted()).toEqual(excluded);
  });

  test.for<[q: string, field: TokenField, rows: number[]]>([
    ['"rød sti"', 'beslutning', [1]],
    ['"rød sti"', 'bilag', []],
    ['"røde oversigt"', 'bilag', [2]],
    ['"er rød"', 'beslutning', [2]],
    ['rød sti', 'beslutning', [1, 2]],
    // What is left out is left out of the whole item.
    ['rød -børnehaver', 'beslutning', [2]],
  ])('«%s» in %s', async ([q, field, rows]) => {
    const { scores, excluded } = await find(q, field);
    expect(rowsOf(scores)?.filter((row) => !excluded.has(row))).toEqual(rows);
  });
});

describe('what is told of it', () => {
  test('marks are the words and phrases that are wanted', async () => {
    expect((await find('budget "rød sti" vej* 13/16074 -skole')).marks).toEqual({
      keys: ['budg', 'vej'],
      starts: ['vej'],
      phrases: ['rød sti', '13/16074'],
    });
  });

  test('words that are nowhere are told, but not of several that one of is there', async () => {
    expect((await find('budget zqxwv "veje om møde"')).lacking).toEqual(['zqxwv', 'veje om møde']);
    expect((await find('zqxwv ELLER veje')).lacking).toEqual([]);
    expect((await find('zqxwv ELLER qzvwx')).lacking).toEqual(['zqxwv', 'qzvwx']);
    expect((await find('budget -zqxwv')).lacking).toEqual([]);
  });

  test('what a word was taken for', async () => {
    const { instead, lacking } = await find('bugdet skole');
    expect([[...instead], lacking]).toEqual([[['bugdet', 'budget']], ['bugdet']]);
  });

  test('in a text that was pasted no word is taken for another', async () => {
    const pasted = 'en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten';
    const { instead, lacking } = await find(`bugdet ${pasted}`);
    expect([[...instead], lacking.includes('bugdet')]).toEqual([[], true]);
  });

  test('what scores for several words is more than for one', async () => {
    const one = (await find('rød')).scores?.get(2) ?? 0;
    expect((await find('rød sti')).scores?.get(2)).toBeGreaterThan(one);
  });
});
