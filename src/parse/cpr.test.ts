import { describe, expect, it } from 'vitest';
import { cprPlaces, hideCpr } from './cpr.ts';
import { sourceOf } from './source.ts';

/** Marks with `^` where numbers were found below the line. */
function marks(text: string): string {
  const places = cprPlaces(sourceOf(text));
  return [...text]
    .map((_, index) =>
      places.some(({ start, end }) => index + 1 >= start.column && index + 1 < end.column) ? '^' : ' ',
    )
    .join('')
    .trimEnd();
}

it.each([
  ['Borger 010203-4567 er', '       ^^^^^^^^^^^'],
  ['010203 - 4567', '^^^^^^^^^^^^^'],
  ['010203–4567', '^^^^^^^^^^^'],
  ['010203\u20114567', '^^^^^^^^^^^'],
  ['CPR 0102034567', '    ^^^^^^^^^^'],
  ['cpr-nr.: 010203 4567', '         ^^^^^^^^^^^'],
  ['personnummer 010203-4567', '             ^^^^^^^^^^^'],
  ['610203-4567', '^^^^^^^^^^^'],
])('finds the number in %j', (text, expected) => expect(marks(text)).toBe(expected));

it.each([
  '320203-4567',
  '011303-4567',
  '0102034567',
  '12 34 56 78',
  '1234-010203-4567',
  '00.01.00-A21-9-18',
  '010203-45678',
  '31.12.19-1234',
  '2019-2022',
])('finds none in %j', (text) => expect(marks(text)).toBe(''));

describe('a text that is passed on', () => {
  it.each([
    ['`010203-4567` er ikke en dato', '`[CPR-nummer]` er ikke en dato'],
    ['0102034567.pdf', '[CPR-nummer].pdf'],
    ['00.01.00-A21-9-18 og 20191010', '00.01.00-A21-9-18 og 20191010'],
  ])('%j', (text, hidden) => expect(hideCpr(text)).toBe(hidden));
});
