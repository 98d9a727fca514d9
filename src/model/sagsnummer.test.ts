import { describe, expect, it } from 'vitest';
import type { Sagsnummer } from './brand.ts';
import { readSagsnummer, sagsnummerDele, sagsnummerSlug } from './sagsnummer.ts';

describe('a case number, its canonical spelling and its address', () => {
  it.each([
    ['00.01.00-A21-9-18', '00.01.00-A21-9-18', '00.01.00-A21-9-18'],
    [' 00.01.00-a21-9-18 ', '00.01.00-A21-9-18', '00.01.00-A21-9-18'],
    ['18.15.00-Ø40-2-19', '18.15.00-Ø40-2-19', '18.15.00-OE40-2-19'],
    ['18.15.00–ø40‑2−19', '18.15.00-Ø40-2-19', '18.15.00-OE40-2-19'],
    ['13/16074', '13/16074', '13-16074'],
    ['emn-2025-008579', 'EMN-2025-008579', 'EMN-2025-008579'],
    ['330-2018-3619', '330-2018-3619', '330-2018-3619'],
    ['1-51-71-3321-08', '1-51-71-3321-08', '1-51-71-3321-08'],
    ['299835', '299835', '299835'],
  ])('%j', (text, number, slug) => {
    expect(readSagsnummer(text)).toBe(number);
    expect(sagsnummerSlug(number as Sagsnummer)).toBe(slug);
  });
});

describe('no case number', () => {
  it.each([
    '',
    '2019',
    '10-10-2019',
    '2019-10-10',
    '12.500',
    '9.30',
    '1/2',
    '10/20',
    '00.01.00-O40-2-19',
    '00.01.00-B21-9-18',
    '00.01.00-A21-9',
    '00.01-A21-9-18',
    '010203-4567',
    '12345678',
    'EMN-2025-1',
    '13/16074 og 13/16075',
  ])('%j', (text) => expect(readSagsnummer(text)).toBeNull());
});

describe('what a case number says', () => {
  it.each<[string, unknown]>([
    [
      '18.15.00-Ø40-2-19',
      {
        form: 'kle',
        hovedgruppe: '18',
        gruppe: '18.15',
        emne: '18.15.00',
        facet: 'Ø40',
        facetkategori: 'Ø',
        loebenummer: 2,
        aar: 2019,
      },
    ],
    ['00.01.00-P35-12-98', { form: 'kle', facetkategori: 'P', loebenummer: 12, aar: 1998 }],
    ['13/16074', { form: 'journal', aar: 2013, loebenummer: 16074 }],
    ['EMN-2025-008579', { form: 'andet', aar: 2025 }],
    ['330-2018-3619', { form: 'andet', aar: 2018 }],
    ['1-51-71-3321-08', { form: 'andet', aar: 2008 }],
    ['299835', { form: 'andet', aar: null }],
  ])('%s', (number, parts) => expect(sagsnummerDele(number as Sagsnummer)).toMatchObject(parts as object));
});
