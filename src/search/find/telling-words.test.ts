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
