import { describe, expect, test } from 'vitest';
import { matchNumbers, typedNumber } from './match-number.ts';

const NUMBERS = [
  '00.01.00-A21-9-18',
  '00.01.00-A21-91-18',
  '18.15.00-Ø40-2-19',
  '13/16074',
  '131/607',
  'EMN-2025-008579',
  '330-2018-3619',
  '299835',
] as const;

/** The numbers that a text finds, what is marked in brackets. */
function found(query: string): string[] {
  const typed = typedNumber(query);
  if (typed === null) return [];
  const sager = NUMBERS.map((nummer) => ['En sag', nummer] as const);
  return matchNumbers(sager, typed).map(({ note }) =>
    note.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
}

describe('a case number is found by its start and by its tail', () => {
  test.for([
    ['00.01', ['[00.01].00-A21-9-18', '[00.01].00-A21-91-18']],
    ['00 01 00 a21-9', ['[00.01.00-A21-9]-18', '[00.01.00-A21-9]1-18']],
    ['A21-9', ['00.01.00-[A21-9]-18', '00.01.00-[A21-9]1-18']],
    ['a21-9-18', ['00.01.00-[A21-9-18]']],
    ['ø40', ['18.15.00-[Ø40]-2-19']],
    ['oe40-2', ['18.15.00-[Ø40-2]-19']],
    ['o40', ['18.15.00-[Ø40]-2-19']],
    ['13/16', ['[13/16]074']],
    ['13-16074', ['[13/16074]']],
    ['13/16074', ['[13/16074]']],
    ['sag 13/16', ['[13/16]074']],
    ['16074', ['13/[16074]']],
    ['1607', ['13/[1607]4']],
    ['emn-2025-0085', ['[EMN-2025-0085]79']],
    ['008579', ['EMN-2025-[008579]']],
    ['3619', ['330-2018-[3619]']],
    ['2998', ['[2998]35']],
    ['99', []],
    ['6074', []],
    ['1', []],
  ] as const)('%s', ([query, expected]) => {
    expect(found(query)).toEqual(expected);
  });

  test.for(['skole', 'budget 2026', '4-dages', 'Mødet den 3.'])('«%s» is none', (query) => {
    expect(typedNumber(query)).toBeNull();
  });
});

test('a case without a title to show goes by its number', () => {
  const [suggestion] = matchNumbers([['', '13/16074']], '13-16');
  expect(suggestion?.text.map(({ text }) => text).join('')).toBe('13/16074');
  expect(suggestion?.url).toBe('/sag/13-16074/');
});
