import { expect, test } from 'vitest';
import type { Archive, Sag } from '../model/archive.ts';
import type { IsoDate, Sagsnummer } from '../model/brand.ts';
import { sagsnummerDele } from '../model/sagsnummer.ts';
import { emnePages } from './emne-page.ts';

const sagOf = (number: string): Sag => {
  const nummer = number as Sagsnummer;
  const date = '2019-10-10' as IsoDate;
  const place = { slug: number, url: `/sag/${number}/`, dele: sagsnummerDele(nummer) };
  const sag = { nummer, ...place, titel: number, events: [], first: date, last: date, count: 1 };
  return sag as unknown as Sag;
};

const pagesOf = (numbers: readonly string[]) =>
  emnePages({ sager: numbers.map(sagOf), config: { emner: { '00': 'Styrelse' } } } as unknown as Archive);

test('a main group lists its cases; cases with other numbers belong to none', () => {
  const pages = pagesOf(['00.01.00-A21-9-18', '13/16074', '05.01.00-P20-1-19']);
  expect(pages.map(({ url, title }) => [url, title])).toEqual([
    ['/emne/00/', '00 Styrelse'],
    ['/emne/05/', 'Emne 05'],
  ]);
});

test('a main group too large for one page is parted by the year its cases were opened', () => {
  const numbers = Array.from({ length: 401 }, (_, at) => `00.01.00-A21-${at + 1}-${at < 300 ? 18 : 19}`);
  const [main, ...parts] = pagesOf(numbers);
  expect(main?.sager).toEqual([]);
  expect(main?.years.map(({ url, count }) => [url, count])).toEqual([
    ['/emne/00/2019/', 101],
    ['/emne/00/2018/', 300],
  ]);
  expect(parts.map(({ url, sager }) => [url, sager.length])).toEqual([
    ['/emne/00/2019/', 101],
    ['/emne/00/2018/', 300],
  ]);
});
