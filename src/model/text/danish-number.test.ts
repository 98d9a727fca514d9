import { expect, test } from 'vitest';
import { plainSpaces } from '../../../test/support/text.ts';
import { decimal, percent, wholeNumber } from './danish-number.ts';

test.each([
  [7, '7'],
  [1234, '1.234'],
  [1234567, '1.234.567'],
])('the whole number %d is written %j', (value, text) => {
  expect(wholeNumber(value)).toBe(text);
});

test.each([
  [12.34, '12,3'],
  [4, '4'],
  [0.96, '1'],
  [1234.5, '1.234,5'],
])('%d is written %j', (value, text) => {
  expect(decimal(value)).toBe(text);
});

test.each([
  [0, 0, '0 %'],
  [0, 9, '0 %'],
  [9, 9, '100 %'],
  [34, 280, '12 %'],
  [1, 30, '3 %'],
  [1, 150, '0,7 %'],
  [98, 9900, '1 %'],
  [1, 3000, 'under 0,1 %'],
  [2999, 3000, 'over 99 %'],
  [994, 1000, '99 %'],
])('%d of %d is %j', (part, whole, text) => {
  expect(plainSpaces(percent(part, whole))).toBe(text);
});
