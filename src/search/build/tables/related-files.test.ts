import { expect, test } from 'vitest';
import { readRelated, relatedKey } from '../../../danish/related/read-related.ts';
import { RELATED_LINES } from '../../../danish/related/related-words.ts';
import { WordTable } from '../words/word-table.ts';
import { relatedFiles } from './related-files.ts';

const DIVIDER = {
  divide: (word: string) => (word === 'affaldsplan' ? ['affald', 'plan'] : []),
  besides: () => [],
};

const ALL = RELATED_LINES.map(readRelated).filter((line) => line !== null);

/** The files for an archive of some words. */
function filesOf(words: readonly string[], own: readonly string[] = []) {
  const table = new WordTable(() => DIVIDER);
  for (const word of words) table.counts[table.numberOf(word)] = 1;
  table.numberOf('pesticider');
  return new Map(relatedFiles(own, ALL, table));
}

test('a word of the archive is shown, also where it is in a compound alone, and no other is', () => {
  const files = filesOf(['affaldsplan']);
  expect(files.get('s')?.[relatedKey('skrald')]).toEqual(['affald']);
  expect(files.get('a')?.[relatedKey('affald')]).toEqual([]);
  expect(files.get('s')?.[relatedKey('sprøjtegift')]).toEqual([]);
});

test('of words together, those alone of which something can be shown', () => {
  const lines = ['åbne døre > lukkede døre', 'skrald på gaden > affald'];
  const files = filesOf(['affald'], lines);
  expect(files.get('a')?.[relatedKey('åbne døre')]).toBeUndefined();
  expect(files.get('s')?.[relatedKey('skrald på gaden')]).toEqual(['affald']);
});

test('what the archive says itself comes first', () => {
  const files = filesOf(['affald', 'værftet'], ['skrald > værftet', 'åsted > affald']);
  expect(files.get('s')?.[relatedKey('skrald')]).toEqual(['værftet', 'affald']);
  expect(files.get('a')?.[relatedKey('åsted')]).toEqual(['affald']);
  expect([...files.keys()]).toEqual([...files.keys()].toSorted());
});

test('where the archive has no other name of a thing, what the names are related to stands for it', () => {
  const lines = ['gavtyvekasse, fjollespand', 'fjollespand > muldbunke', 'tossekurv > gavtyvekasse'];
  const files = filesOf(['muldbunke'], lines);
  expect(files.get('g')?.[relatedKey('gavtyvekasse')]).toEqual(['muldbunke']);
  // A word that is no other name for it leads no further.
  expect(files.get('t')?.[relatedKey('tossekurv')]).toEqual([]);
  const nearer = filesOf(['muldbunke', 'fjollespand'], lines);
  expect(nearer.get('g')?.[relatedKey('gavtyvekasse')]).toEqual(['fjollespand']);
});
