import { expect, test } from 'vitest';
import type { IndexWord } from './bundle-format.ts';
import { mergeWords } from './merge-words.ts';

async function* stream(words: readonly IndexWord[]): AsyncGenerator<IndexWord> {
  yield* words;
}

async function merged(
  ...parts: (readonly [first: number, words: readonly IndexWord[]])[]
): Promise<IndexWord[]> {
  const all: IndexWord[] = [];
  for await (const word of mergeWords(parts.map(([first, words]) => ({ first, words: stream(words) }))))
    all.push(word);
  return all;
}

test('words come in order, each once, with their records counted from the first of all', async () => {
  const one: IndexWord[] = [
    ['ad', [[0, [3], []]], []],
    [
      'by',
      [
        [1, [5], []],
        [2, [7], []],
      ],
      [],
    ],
  ];
  const other: IndexWord[] = [
    ['by', [[2, [9], []]], []],
    [
      'cd',
      [
        [0, [1], []],
        [1, [2], []],
      ],
      [],
    ],
  ];
  expect(await merged([0, one], [10, other])).toEqual([
    ['ad', [[0, [3], []]], []],
    [
      'by',
      [
        [1, [5], []],
        [2, [7], []],
        [9, [9], []],
      ],
      [],
    ],
    [
      'cd',
      [
        [10, [1], []],
        [1, [2], []],
      ],
      [],
    ],
  ]);
});

test('spellings of a word are merged as well', async () => {
  const one: IndexWord[] = [['far', [], [['får', [[1, [5], []]]]]]];
  const other: IndexWord[] = [
    [
      'far',
      [[0, [2], []]],
      [
        ['fær', [[0, [3], []]]],
        ['får', [[1, [4], []]]],
      ],
    ],
  ];
  expect(await merged([0, one], [5, other])).toEqual([
    [
      'far',
      [[5, [2], []]],
      [
        [
          'får',
          [
            [1, [5], []],
            [5, [4], []],
          ],
        ],
        ['fær', [[5, [3], []]]],
      ],
    ],
  ]);
});

test('the order is that of bytes, not of strings', async () => {
  const words = ['z', 'ж', '\uffee', '😀'];
  const parts = words.map((word, at) => [at, [[word, [[0, [1], []]], []]]] as [number, IndexWord[]]);
  expect((await merged(...parts.toReversed())).map(([word]) => word)).toEqual(words);
});

test('words that stand beside the texts alone are left out, and the steps over them kept', async () => {
  const own: IndexWord[] = [
    [
      'titel',
      [
        [0, [1], [0, 0]],
        [1, [], [0, 1]],
        [1, [4], []],
      ],
      [['títel', [[0, [], [0, 1]]]]],
    ],
    ['ø40', [[3, [], [1, 0]]], []],
  ];
  expect(await merged([0, own])).toEqual([
    [
      'titel',
      [
        [0, [1], []],
        [2, [4], []],
      ],
      [],
    ],
  ]);
});

test('of nothing comes nothing', async () => {
  expect(await merged()).toEqual([]);
  expect(await merged([0, []], [4, []])).toEqual([]);
});
