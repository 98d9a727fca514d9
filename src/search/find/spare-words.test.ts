import { expect, test } from 'vitest';
import { spareWords } from './spare-words.ts';

const word = (text: string, ...rows: number[]) => ({
  text,
  scores: new Map(rows.map((row) => [row, 1])),
  isWord: true,
});
const spare = (...words: ReturnType<typeof word>[]) =>
  [...spareWords(words)].map(([text, rows]) => [text, [...rows.keys()]]);

test('each word without which something fits is spare', () => {
  expect(spare(word('skole', 1, 2), word('budget', 2, 3), word('møde', 3, 4))).toEqual([
    ['skole', [3]],
    ['møde', [2]],
  ]);
});

test('where one word is nowhere, no other is to blame', () => {
  expect(spare(word('skole', 1), word('xqzw'), word('budget', 1))).toEqual([]);
});

test('a word alone is not spare, and of very many none is', () => {
  expect(spare(word('skole', 1))).toEqual([]);
  expect(spare(...Array.from({ length: 9 }, (_, at) => word(`ord${at}`, at === 0 ? 2 : 1)))).toEqual([]);
});

test('where an item has all words, none is spare', () => {
  expect(spare(word('skole', 1, 2), word('budget', 2, 3))).toEqual([]);
});

test('of what the words are found among, some items are left without a word', () => {
  const words = [word('skole', 1, 2), word('budget', 3)];
  const within = new Map([[2, 8]]);
  expect([...spareWords(words, within)].map(([text, rows]) => [text, [...rows]])).toEqual([
    ['skole', []],
    ['budget', [[2, 9]]],
  ]);
});
