import { expect, test } from 'vitest';
import { wordPlaces, wordsOf } from './words.ts';

test.for<[string, string[]]>([
  ['Fire dages arbejdsuge', ['Fire', 'dages', 'arbejdsuge']],
  ['4-dages uge på Ø-vej 2', ['4', 'dages', 'uge', 'på', 'Ø', 'vej', '2']],
  ['«Café Å», (Århus)!', ['Café', 'Å', 'Århus']],
  ['13/16074', ['13', '16074']],
  ['syge\u00adfravær', ['sygefravær']],
  ['den\u00a010.\u00a0oktober', ['den', '10', 'oktober']],
  ['re\u0301sume\u0301', ['re\u0301sume\u0301']],
  [' – … ', []],
])('the words of «%s»', ([text, words]) => {
  expect(wordsOf(text)).toEqual(words);
  expect(wordPlaces(text).map(({ word }) => word)).toEqual(words);
});

test('a word’s place holds its soft hyphens, and nothing of what is around it', () => {
  const text = '«syge\u00adfravær», sagde hun';
  expect(wordPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'syge\u00adfravær',
    'sagde',
    'hun',
  ]);
});
