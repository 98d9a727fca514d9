import { describe, expect, test } from 'vitest';
import { type TestItem, wordSourcesOf } from '../../../test/support/word-sources.ts';
import { relatedKey } from '../../danish/related/read-related.ts';
import { relatedOf } from './find-related.ts';
import { findText } from './find-text.ts';

const ITEMS: readonly TestItem[] = [
  'Skrald ved skolen',
  'Affaldet ved havnen',
  'Skrald og affald',
  'Renovation ved skolen',
  'En kunstig intelligens',
  'Brug af AI ved skolen',
];
const RELATED = {
  [relatedKey('skrald')]: ['affald', 'renovation'],
  [relatedKey('kunstig intelligens')]: ['AI'],
  [relatedKey('AI')]: ['kunstig intelligens'],
};

const find = (q: string) => findText(q, 'alt', wordSourcesOf(ITEMS, new Map(), [], RELATED));

describe('the items of related words', () => {
  test.for<[q: string, why: string, exact: number[], related: number[]]>([
    ['skrald', 'are those that lack the word', [0, 2], [1, 3]],
    ['SKRALDET', 'however it is inflected', [0, 2], [1, 3]],
    ['skrald skole', 'have the other words too', [0], [3]],
    ['skrald havn', 'are all there is', [], [1]],
    ['kunstig intelligens', 'of words that stand together', [4], [5]],
    ['AI', 'of several words', [5], [4]],
    ['affald', 'are none the other way', [1, 2], []],
    ['"skrald"', 'are none of a phrase', [0, 2], []],
    ['havn -skrald', 'take no word away', [1], []],
    ['skole Skrald', 'are none of a name', [0], []],
    ['Skrald Hansen', 'are none of a name', [], []],
    ['skrald zqxwv', 'lack no word beside', [], []],
  ])('«%s» %s', async ([q, , exact, related]) => {
    const found = await find(q);
    expect([...(found.scores?.keys() ?? [])].toSorted()).toEqual(exact);
    expect([...found.related.scores.keys()].toSorted()).toEqual(related);
  });

  test('tell by which words they were found, and have them marked', async () => {
    const { related } = await find('skrald');
    expect([1, 3].map((row) => relatedOf(row, related))).toEqual([['affald'], ['renovation']]);
    expect(related.marks.keys).toHaveLength(2);
    expect((await find('AI')).related.marks.phrases).toEqual(['kunstig intelligens']);
  });
});
