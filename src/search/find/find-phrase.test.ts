import { describe, expect, test } from 'vitest';
import { wordSourcesOf } from '../../../test/support/word-sources.ts';
import type { TokenField } from '../format/search-token.ts';
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

describe('what the index has otherwise than it stands is found in the texts', () => {
  /** As the engine does with signs between the words, it finds no run of them. */
  const sources = (texts: readonly string[]) => {
    const own = wordSourcesOf(texts);
    const rows = async (exact: string) => (/\s/.test(exact) ? [] : own.index.rows(exact));
    return { ...own, index: { ...own.index, rows } };
  };
  const TEXTS = ['Vision & Strategi i 4-dages ugen', 'Strategi og vision', 'Vision – en strategi'];

  test.for<[text: string, rows: number[]]>([
    ['Vision & Strategi', [0]],
    ['vision strategi', [0]],
    ['4 dages ugen', [0]],
    ['vision en strategi', [2]],
    ['vision strategien', []],
    ['vision', [0, 1, 2]],
    ['og', [1]],
  ])('«%s»', async ([text, found]) => {
    const own = await findPhrase(text, 'alt', sources(TEXTS));
    expect([...own.keys()].toSorted()).toEqual(found);
  });
});
