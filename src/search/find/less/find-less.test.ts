import { describe, expect, test } from 'vitest';
import { type TestItem, wordSourcesOf } from '../../../test/support/word-sources.ts';
import { findLess } from './find-less.ts';
import { findText } from './find-text.ts';

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
];
const DANISH = ['medarbejdersamtale', 'klimavej', 'vandland', 'mennesker', 'elefant', 'skole', 'budget'];

async function less(q: string) {
  const sources = wordSourcesOf(ITEMS, new Map(), DANISH);
  const [found] = await findLess(await findText(q, 'alt', sources), 'alt', sources);
  if (!found) return null;
  const rows = [...found.scores].sort(([, one], [, other]) => other - one).map(([row]) => row);
  return { apart: found.apart, left: found.left, rows };
}

const APART = [{ word: 'medarbejdersamtale', parts: ['medarbejder', 'samtale'], isAll: false }];
const KLIMA = [{ word: 'klimavej', parts: ['klima', 'vej'], isAll: true }];

describe('where nothing has all words', () => {
  test.for<[q: string, why: string, apart: unknown[], left: string[], rows: number[]]>([
    ['medarbejdersamtale', 'a compound is taken apart, both parts before one', APART, [], [2, 0, 1]],
    ['klimavej', 'of short parts all are kept', KLIMA, [], [7]],
    ['medarbejdersamtale skole', 'beside a word that is kept', APART, [], [0]],
    ['mennesker Lyngbo', 'a name is kept', [], ['mennesker'], [3]],
    ['mennesker skole', 'the rarest word is kept', [], ['skole'], [5]],
    ['elefant havnen', 'a Danish word that is lacking is left out', [], ['elefant'], [4, 5]],
    ['budget Lyngbo skole', 'of several words most are kept', [], ['budget'], [3]],
  ])('«%s»: %s', async ([q, , apart, left, rows]) => {
    expect(await less(q)).toEqual({ apart, left, rows });
  });

  test.for<[q: string, why: string]>([
    ['skole', 'where something has'],
    ['vandland', 'of short parts alone'],
    ['zqxwv', 'of nonsense'],
    ['zqxwv havnen', 'of nonsense beside a word'],
    ['elefant', 'of a word alone that is lacking'],
    ['havnen Elefant', 'of a name that is lacking'],
    ['"elefant" havnen', 'of a phrase'],
    ['elefant ELLER mus havnen', 'of a choice'],
    ['', 'of nothing'],
  ])('nothing is put otherwise, «%s»: %s', async ([q]) => {
    expect(await less(q)).toBeNull();
  });
});
