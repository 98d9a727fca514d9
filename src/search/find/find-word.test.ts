import { describe, expect, test } from 'vitest';
import { useWatchdog } from '../../../test/support/watchdog.ts';
import { type TestItem, wordSourcesOf } from '../../../test/support/word-sources.ts';
import type { TokenField } from '../format/search-token.ts';
import { findSureWord, findWord } from './find-word.ts';

const ITEMS: readonly TestItem[] = [
  'Budgettet for skolerne',
  'Økonomi og sygefravær i kommunen',
  'Fraværet og indsatsen for sygefravær',
  { alt: 'Møder om børn', beslutning: 'Godkendt budget', bilag: 'Oversigt over ti får' },
  'Budgetter for 2019, AI og ØU',
];

const find = (word: string, field: TokenField = 'alt', danish: readonly string[] = []) =>
  findWord(word, field, wordSourcesOf(ITEMS, new Map(), danish));
const rows = async (word: string, field?: TokenField) => [...(await find(word, field)).scores.keys()];

describe('the items of a word', () => {
  test.for<[word: string, why: string, rows: number[]]>([
    ['budget', 'in all its forms', [0, 3, 4]],
    ['BUDGETTERNES', 'however it is inflected', [0, 3, 4]],
    ['barn', 'in irregular forms', [3]],
    ['økonomi', 'with its own letters', [1]],
    ['oekonomi', 'with its letters written out', [1]],
    ['okonomi', 'with plain letters', [1]],
    ['ØU', 'of two letters', [4]],
    ['øu', 'in small letters', [4]],
    ['AI', 'of two letters', [4]],
    ['2019', 'that is a number', [4]],
    ['sygefra', 'of which the beginning was typed', [1, 2]],
    ['far', 'that is a word of its own, though «får» is there', []],
    ['fraværsindsats', 'that is made of two others', [2]],
    ['bugdet', 'that is mistyped', [0, 3, 4]],
    ['201', 'that is the beginning of a number', []],
    ['zqxwv', 'that is nowhere', []],
    ['预算', 'of other letters', []],
    ['', 'that is none', []],
  ])('«%s», %s', async ([word, , found]) => {
    expect((await rows(word)).toSorted()).toEqual(found);
  });

  test.for<[word: string, field: TokenField, rows: number[]]>([
    ['budget', 'beslutning', [3]],
    ['budget', 'bilag', []],
    ['oversigt', 'bilag', [3]],
    ['oversigt', 'beslutning', []],
    ['bugdet', 'beslutning', [3]],
    ['godk', 'beslutning', [3]],
  ])('«%s» in %s', async ([word, field, found]) => {
    expect(await rows(word, field)).toEqual(found);
  });
});

describe('how a word was read', () => {
  test('a right word is taken as it is', async () => {
    const { instead, meant, keys } = await find('budgettet');
    expect({ instead, meant, keys }).toEqual({ instead: null, meant: [], keys: ['budg'] });
  });

  test('what a mistyped word was taken for is told, and what else it can have been', async () => {
    const { instead, meant } = await find('bugdet');
    expect([instead, meant]).toEqual(['budget', []]);
  });

  test('the two words that a compound was taken for are told', async () => {
    expect((await find('fraværsindsats')).instead).toBe('fraværs indsats');
  });

  test('a right word is taken for no other', async () => {
    const { instead, scores } = await find('bugget', 'alt', ['bugget']);
    expect([instead, scores.size]).toEqual([null, 0]);
    expect((await find('fraværsbudget', 'alt', ['fraværsbudget'])).scores.size).toBe(0);
  });

  test('a number and a word typed together are found apart', async () => {
    const sources = wordSourcesOf([
      'CO2-regnskabet for skolerne',
      'Dage i 2019 og 4-dages uge',
      '4 af ugens dage',
    ]);
    const found = async (word: string) => [...(await findWord(word, 'alt', sources)).scores.keys()];
    expect(await found('co2regnskab')).toEqual([0]);
    expect(await found('4dages')).toEqual([1]);
    expect(await found('4uger')).toEqual([]);
  });

  test('a word that only other parts of the items have is not guessed at', async () => {
    expect((await find('oversigt', 'beslutning')).instead).toBeNull();
  });

  test('what a word of its own may have been meant for is told and not searched for', async () => {
    const { instead, meant, scores } = await find('far');
    expect([instead, meant, scores.size]).toEqual([null, ['får'], 0]);
  });

  test('a twin is searched for in place of the word whose key it would have', async () => {
    const sources = wordSourcesOf(['Mødet', 'Mod'], new Map([['mode', 'møde']]));
    expect([...(await findWord('mode', 'alt', sources)).scores.keys()]).toEqual([0]);
  });

  test('a beginning is marked as one', async () => {
    expect((await find('sygefra')).starts).toEqual(['sygefra']);
  });
});

test('where nothing is guessed, forms are found and errors are not', async () => {
  const sources = wordSourcesOf(ITEMS);
  expect((await findSureWord('budgetter', 'alt', sources)).scores.size).toBe(3);
  for (const word of ['bugdet', 'okonomi', 'sygefra', 'fraværsindsats'])
    expect((await findSureWord(word, 'alt', sources)).scores.size, word).toBe(0);
});

describe('an endless word is given up, where dividing and guessing it in every way would not end', () => {
  useWatchdog();

  test.for([
    ['x', 1_000_000],
    ['sygefravær', 6],
    ['fravær', 100_000],
  ] as const)('«%s» %d times over', async ([part, times]) => {
    expect(await rows(part.repeat(times))).toEqual([]);
  });
});
