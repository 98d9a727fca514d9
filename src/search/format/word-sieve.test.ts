import { expect, test } from 'vitest';
import { isIn, sieveOf, wordSieves } from './word-sieve.ts';

const words = new Set(Array.from({ length: 10_000 }, (_, at) => `${(at * 7).toString(36)}ord`));
const sieves = wordSieves(words);
const has = (word: string): boolean => isIn(sieves[sieveOf(word)] ?? new Uint8Array(1), word);

test('every word of a set is found again', () => {
  expect([...words].every(has)).toBe(true);
});

test('of other words about one in two thousand is taken for one', () => {
  const others = Array.from({ length: 20_000 }, (_, at) => `${at.toString(36)}andet`).filter(has);
  expect(others.length).toBeLessThan(40);
});

test('the parts of a set are about as large, and small', () => {
  expect(sieves).toHaveLength(128);
  const sizes = sieves.map(({ length }) => length);
  expect(Math.max(...sizes)).toBeLessThan(500);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(words.size * 2.1);
});

test('an empty set has no words', () => {
  expect(wordSieves(new Set()).some((bits) => isIn(bits, 'skole'))).toBe(false);
});
