import { describe, expect, test } from 'vitest';
import { wordSourcesOf } from '../../../test/support/word-sources.ts';
import type { TokenField } from '../../danish/search-token.ts';
import { findPhrase } from './find-phrase.ts';

const ITEMS = [
  'Udgør 1/2 af prisen, 1.000 kr.',
  'Den 12. maj, pris 1000 kr.',
  { alt: 'Budget og plan', beslutning: 'Plan og budget', bilag: 'Budget' },
  { alt: 'Budgettet', beslutning: 'Budgettet er godkendt', bilag: 'Årets plan' },
  'Planen for året',
];

const rows = async (text: string, field: TokenField = 'alt') =>
  [...(await findPhrase(text, field, wordSourcesOf(ITEMS))).keys()].toSorted();

describe('a phrase is found letter for letter', () => {
  test.for<[text: string, rows: number[], field?: TokenField]>([
    ['budget', [2]],
    ['BUDGET OG PLAN', [2]],
    ['budget plan', []],
    ['1/2', [0]],
    ['1.000 kr', [0]],
    ['og', [2]],
    ['budget', [2], 'beslutning'],
    ['budget', [2], 'bilag'],
    ['budget og plan', [], 'beslutning'],
    ['plan og budget', [2], 'beslutning'],
    ['budgettet er', [3], 'beslutning'],
    ['årets plan', [3], 'bilag'],
    ['og', [2], 'beslutning'],
    ['og', [], 'bilag'],
    ['findes ikke', [], 'beslutning'],
  ])('«%s» in %s of %s', async ([text, found, field]) => {
    expect(await rows(text, field)).toEqual(found);
  });
});

test('of very many items the newest are read, and the others need only have the words in that part', async () => {
  const texts = [0, 1, 2].flatMap(() =>
    Array.from({ length: 50 }, () => ({ alt: 'en rød sti', beslutning: 'en sti, som er rød' })),
  );
  const { length } = texts;
  const found = await findPhrase(
    'rød sti',
    'beslutning',
    wordSourcesOf([...texts, { beslutning: 'rød sti' }]),
  );
  expect(found.has(length)).toBe(true);
  expect(found.has(length - 1)).toBe(false);
  expect(found.has(0)).toBe(true);
});
