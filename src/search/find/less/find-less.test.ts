import { describe, expect, test } from 'vitest';
import { type TestItem, wordSourcesOf } from '../../../../test/support/word-sources.ts';
import { relatedKey } from '../../../danish/related/read-related.ts';
import { findText } from '../find-text.ts';
import { findLess } from './find-less.ts';

const ITEMS: readonly TestItem[] = [
  'Medarbejder og leder ved skolen',
  'Samtale med alle',
  'Samtale mellem medarbejder og chef',
  'Lyngbo skole',
  'Budget for skolen og havnen',
  'Mennesker ved havnen',
  'Vand og land',
  'Klima langs en vej',
  'Klima for alle',
  'Affald i en ordning',
  'Lærer ved havnen',
  'Mangel på plads',
];
const DANISH = [
  'medarbejdersamtale',
  'klimavej',
  'vandland',
  'mennesker',
  'elefant',
  'skole',
  'budget',
  'skrald',
  'kurv',
];
const RELATED = {
  [relatedKey('egen interesse')]: ['mangel'],
  [relatedKey('skralde')]: ['affald'],
  [relatedKey('skrald')]: ['affald'],
};

async function less(q: string) {
  const sources = wordSourcesOf(ITEMS, new Map(), DANISH, RELATED);
  const ways = await findLess(await findText(q, 'alt', sources), 'alt', sources);
  return ways.map(({ instead, left, scores }) => [
    instead.map(({ word, texts, isAll }) => `${word}: ${texts.join(isAll ? ' + ' : ' / ')}`),
    left,
    [...scores].sort(([, one], [, other]) => other - one).map(([row]) => row),
  ]);
}

describe('where little or nothing has all words', () => {
  test.for<[q: string, why: string, ...ways: [string[], string[], number[]][]]>([
    [
      'medarbejdersamtale',
      'a compound is taken for its parts',
      [['medarbejdersamtale: medarbejder + samtale'], [], [2]],
    ],
    ['klimavej', 'of short parts all are kept', [['klimavej: klima + vej'], [], [7]]],
    [
      'skraldeordning',
      'of one that ends in what tells little, the first part, or what that is related to',
      [['skraldeordning: affald'], [], [9]],
    ],
    [
      'medarbejdersamtale skole',
      'what has none of the other words comes in two ways',
      [['medarbejdersamtale: medarbejder + samtale'], ['skole'], [2]],
      [[], ['medarbejdersamtale'], [0, 3, 4]],
    ],
    ['mennesker Lyngbo', 'a name comes first', [[], ['mennesker'], [3]]],
    ['zqxwv klima vej', 'what nobody knows beside two that stand together', [[], ['zqxwv'], [7]]],
    ['elefant havnen', 'a Danish word that is lacking is left out', [[], ['elefant'], [4, 5, 10]]],
    [
      'egen interesse skole',
      'words together are taken for what they are called',
      [['egen interesse: mangel'], ['skole'], [11]],
      [[], ['egen', 'interesse'], [0, 3, 4]],
    ],
    ['byelefant havnen', 'and one that begins with a short word', [[], ['byelefant'], [4, 5, 10]]],
    ['elefantkurv havnen', 'and one that is made of two', [[], ['elefantkurv'], [4, 5, 10]]],
    ['budget Lyngbo skole', 'of several words most are kept', [[], ['budget'], [3]], [[], ['Lyngbo'], [4]]],
  ])('«%s»: %s', async ([q, , ...ways]) => {
    expect(await less(q)).toEqual(ways);
  });

  test.for<[q: string, why: string]>([
    ['vandland', 'of short parts alone'],
    ['zqxwv', 'of nonsense'],
    ['zqxwv havnen', 'of nonsense beside a word'],
    ['elefant', 'of a word alone that is lacking'],
    ['havnen Elefant', 'of a name that is lacking'],
    ['"elefant" havnen', 'of a phrase'],
    ['elefant ELLER mus havnen', 'of a choice'],
    ['', 'of nothing'],
  ])('nothing is put otherwise, «%s»: %s', async ([q]) => {
    expect(await less(q)).toEqual([]);
  });
});
