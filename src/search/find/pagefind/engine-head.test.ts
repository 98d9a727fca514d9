import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { engineHead } from './engine-head.ts';

test('the head that the engine wants is made of the small one', () => {
  const head = engineHead({
    laengder: '03',
    deler: 2,
    tekster: 'aaaaaaaa',
    ordfiler: 'bbbbbbbbcccccccc',
    graenser: 'a m n жøъ',
    felter: ['title'],
  });
  expect(decode(head)).toEqual([
    '1.6.0',
    [
      ['0', 100, ''],
      ['1', 800, ''],
    ],
    [
      ['a', 'm', 'bbbbbbbb'],
      ['n', 'жøъ', 'cccccccc'],
    ],
    [],
    [],
    ['title'],
  ]);
});
