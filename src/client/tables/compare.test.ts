import { expect, it } from 'vitest';
import { compareCells, isTotal, sizeOf } from './compare.ts';

it.each([
  ['14', 14],
  ['1.200', 1200],
  ['1.200.000 kr.', 1_200_000],
  ['12,5 %', 12.5],
  ['-3,5', -3.5],
  ['−40', -40],
  ['4 mio. kr.', 4_000_000],
  ['2,5 mia. kr.', 2_500_000_000],
  ['19-03-2024', 20_240_319],
  ['3. maj 2024', 20_240_503],
  ['Veje', null],
  ['13/16074', null],
  ['§ 10', null],
])('«%s» is %s', (cell, size) => expect(sizeOf(cell)).toBe(size));

it('amounts go by their size, words as in Danish, what is empty last both ways', () => {
  const order = (cells: readonly string[], isTurned = false) =>
    [...cells].sort((a, b) => compareCells(a, b, isTurned));
  expect(order(['1.000', '–', '20', '-5'])).toEqual(['-5', '20', '1.000', '–']);
  expect(order(['1.000', '', '20', '-5'], true)).toEqual(['1.000', '20', '-5', '']);
  expect(order(['Åben', 'Zoo', 'Æble', 'Bro'])).toEqual(['Bro', 'Zoo', 'Æble', 'Åben']);
});

it.each([
  ['I alt', true],
  ['Total (mio. kr.)', true],
  ['Hele kommunen', true],
  ['Samlet:', true],
  ['Totalentreprise', false],
  ['Sumpvej', false],
  ['Skole', false],
])('«%s» sums up: %s', (cell, expected) => expect(isTotal(cell)).toBe(expected));
