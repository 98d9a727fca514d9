import { expect, it } from 'vitest';
import { inShort } from '../../../test/support/direct-in-short.ts';
import { DIRECTORY } from '../../../test/support/search-directory.ts';
import { readDirect } from './read-direct.ts';

/** What is typed, and what it asks for: see `inShort`. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['00.01.00', 'KLE 00.01.00'],
  ['00.01', 'KLE 00.01'],
  ['00 01 00', 'KLE 00.01.00'],
  ['00-01-00', 'KLE 00.01.00'],
  ['27.45.10', 'KLE 27.45.10'],
  ['KLE 00.01', 'KLE 00.01'],
  ['KLE-emne 00.01.00', 'KLE 00.01.00'],
  ['emne 81', 'KLE 81'],
  ['hovedgruppe 00', 'KLE 00'],
  ['/emne/00/', 'KLE 00'],
];

it.each(WHOLE)('%j asks for %s and no more', (q, short) => {
  const question = readDirect(q, DIRECTORY);
  expect(question && inShort(question)).toBe(short);
  expect(question).toMatchObject({ isWhole: true, isSoft: false, rest: '' });
});
