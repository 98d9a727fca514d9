import { expect, test } from 'vitest';
import { tellingWords } from './telling-words.ts';

const word = (text: string, ...rows: number[]) => ({
  text,
  scores: new Map(rows.map((row) => [row, 1])),
  isWord: true,
});

test('of a question the rarest words count that some item has together', () => {
  const telling = tellingWords([word('skole', 1, 2, 3), word('luls', 2), word('møde', 4, 5)]);
  expect(telling?.texts).toEqual(['skole', 'luls']);
  expect([...(telling?.scores.keys() ?? [])]).toEqual([2]);
  expect(tellingWords([])).toBeNull();
});

test('a name comes before words that are rarer', () => {
  const asked = [word('mennesker', 1), word('bor', 2, 3), word('Lyngbo', 2, 3, 4)];
  expect(tellingWords(asked)?.texts).toEqual(['bor', 'Lyngbo']);
  expect(tellingWords([word('Mennesker', 1), word('lyngbo', 2, 3)])?.texts).toEqual(['Mennesker']);
});
