import { expect, test } from 'vitest';
import { publicTitle } from './public-title.ts';

test.each([
  ['Lukket', 'Lukket punkt'],
  ['Lukket punkt', 'Lukket punkt'],
  ['Lukket sag.', 'Lukket punkt'],
  ['Lukket: Køb af jord', 'Køb af jord'],
  ['Lukket punkt – Køb af jord', 'Køb af jord'],
  ['Køb af jord (Lukket)', 'Køb af jord'],
  ['Køb af jord (lukket dagsorden)', 'Køb af jord'],
  ['Køb af jord, for lukkede døre', 'Køb af jord'],
])('the closed item %j is shown as %j', (title, expected) => {
  expect(publicTitle(title, true)).toBe(expected);
});

test('an open title is left alone', () => {
  expect(publicTitle('Lukket: en film om døre', false)).toBe('Lukket: en film om døre');
});
