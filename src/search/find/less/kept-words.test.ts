import { expect, test } from 'vitest';
import { keptWords } from './kept-words.ts';

const word = (text: string, rows: readonly number[], score = 1) => ({
  text,
  scores: new Map(rows.map((row) => [row, score])),
  isWord: true,
});
type Word = ReturnType<typeof word>;

test.for<[why: string, words: Word[], kept: [string[], number[]][]]>([
  [
    'those that some item has together, the most telling first',
    [word('skole', [1, 2, 3]), word('luls', [2]), word('havn', [4, 5])],
    [[['skole', 'luls'], [2]]],
  ],
  [
    'a name before a word that is rarer',
    [word('sti', [1]), word('Lyngbo', [2, 3])],
    [
      [['Lyngbo'], [2, 3]],
      [['sti'], [1]],
    ],
  ],
  [
    'of two each by itself, the rarer first',
    [word('sti', [2, 3]), word('sauna', [1])],
    [
      [['sauna'], [1]],
      [['sti'], [2, 3]],
    ],
  ],
  [
    'what is in titles before what is in texts',
    [word('sti', [2, 3], 9), word('sauna', [1], 0.5)],
    [
      [['sti'], [2, 3]],
      [['sauna'], [1]],
    ],
  ],
  ['a verb only beside what the query is about', [word('bygge', [1]), word('bro', [2])], [[['bro'], [2]]]],
  [
    'of three that are all there and never together, the most telling',
    [word('sti', [1, 2]), word('sauna', [3]), word('bro', [4, 5, 6])],
    [[['sauna'], [3]]],
  ],
  ['nothing of which half is lacking', [word('sti', []), word('sauna', []), word('bro', [1])], []],
  ['nothing of nothing', [], []],
])('of a query are kept %s', ([, words, kept]) => {
  const found = keptWords(words, true).map((own) => [
    own.words.map(({ text }) => text),
    [...own.scores.keys()].sort(),
  ]);
  expect(found).toEqual(kept);
});

test('of a pasted text nothing is left out', () => {
  const many = Array.from({ length: 25 }, (_, at) => word(`ord${at}`, [at % 2]));
  expect(keptWords(many, false)).toEqual([]);
});
