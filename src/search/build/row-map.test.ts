import { expect, test } from 'vitest';
import { rowChanges } from './row-map.ts';

test.for<[what: string, old: string, rows: string, before: number[], after: number[], isMoved: boolean]>([
  ['nothing changed', 'abc', 'abc', [0, 1, 2], [0, 1, 2], false],
  ['a row changed in its place', 'abc', 'axc', [0, 1, 2], [0, 1, 2], false],
  ['rows came at the end', 'ab', 'abcd', [0, 1, -1, -1], [0, 1], false],
  ['the last went', 'abc', 'ab', [0, 1], [0, 1, -1], false],
  ['one came before others', 'abc', 'axbc', [0, -1, 1, 2], [0, 2, 3], true],
  ['one went before others', 'abc', 'ac', [0, 2], [0, -1, 1], true],
  ['the first became the last', 'abcd', 'bcda', [1, 2, 3, -1], [-1, 0, 1, 2], true],
  ['two changed where one was', 'abc', 'axyc', [0, 1, -1, 2], [0, 1, 3], true],
  ['all is new', '', 'ab', [-1, -1], [], false],
  ['all went', 'ab', '', [], [-1, -1], false],
])('%s', ([, old, rows, before, after, isMoved]) => {
  const changes = rowChanges([...old], [...rows]);
  expect([[...changes.before], [...changes.after], changes.isMoved]).toEqual([before, after, isMoved]);
});
