import { describe, expect, test } from 'vitest';
import { wordSourcesOf } from '../../../test/support/word-sources.ts';
import type { TokenField } from '../format/search-token.ts';
import { findStart } from './find-start.ts';

const ITEMS = [
  'Økonomien og økologi',
  'Økonomiudvalget',
  { alt: 'Ølsalg', beslutning: 'Økonomien godkendt', bilag: 'Børnenes øl' },
  'Et barn på 17 år i 2019, EU og AI',
  'Bøger og 172 bærbare',
];

const rows = async (word: string, field: TokenField = 'alt') =>
  [...(await findStart(word, field, wordSourcesOf(ITEMS))).scores.keys()].toSorted();

describe('the items with words that begin so', () => {
  test.for<[start: string, rows: number[]]>([
    ['økonom', [0, 1, 2]],
    ['ØKONOM', [0, 1, 2]],
    ['økonomiu', [1]],
    ['oekolog', [0]],
    ['økonomie', [0, 2]],
    ['ø', [0, 1, 2]],
    // Their keys begin otherwise: `barn`.
    ['børn', [2, 3]],
    ['bøg', [4]],
    ['eu', [3]],
    ['ai', [3]],
    ['17', [3, 4]],
    ['172', [4]],
    ['201', [3]],
    ['2020', []],
    ['økonomz', []],
    ['xyz', []],
    ['', []],
  ])('«%s»', async ([start, found]) => {
    expect(await rows(start)).toEqual(found);
  });

  test.for<[start: string, field: TokenField, rows: number[]]>([
    ['økonom', 'beslutning', [2]],
    ['økonomiu', 'beslutning', []],
    ['øl', 'bilag', [2]],
    ['bør', 'bilag', [2]],
    ['bøg', 'bilag', []],
  ])('«%s» in %s', async ([start, field, found]) => {
    expect(await rows(start, field)).toEqual(found);
  });
});

test('words are found in whichever file of the index they are', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const many = letters.flatMap((one) => letters.map((other) => `skolex${one}${other}x`));
  const { scores } = await findStart('skole', 'alt', wordSourcesOf(many));
  expect(scores.size).toBe(many.length);
});
