import { describe, expect, test } from 'vitest';
import type { Archive, Punkt } from '../model/archive.ts';
import { beslutningerPages } from './beslutninger-page.ts';

const FORUMS = [
  { slug: 'byraadet', navn: 'Byrådet' },
  { slug: 'chefforum', navn: 'Chefforum' },
  { slug: 'aeldreraadet', navn: 'Ældrerådet' },
];

const decided = (date: string, count: number, forum = FORUMS[0], udfald: string | null = 'godkendt') => {
  const meeting = { date, forum, url: `/${forum?.slug}/${date}/` };
  const punkter = Array.from({ length: count }, (_, at) => {
    const anchor = `punkt-${at + 1}`;
    const beslutning = { anchor: `${anchor}-beslutning`, tekst: 'Ja.', indstilling: [] };
    const punkt = {
      nummer: at + 1,
      kortTitel: 'Rejser',
      lukket: false,
      standing: false,
      sager: [],
      sagsnumre: ['17.03.00-P20-1-23', '13/16074'],
      udfald,
    };
    return { ...punkt, meeting, beslutning, url: `${meeting.url}#${anchor}` } as unknown as Punkt;
  });
  return { ...meeting, punkter };
};

const pagesOf = (meetings: readonly ReturnType<typeof decided>[]) =>
  beslutningerPages({
    config: { organisation: 'Fjordby', forummer: FORUMS, emner: { '17': 'Skole' } },
    meetings,
  } as unknown as Archive);

describe('a year that fits a page', () => {
  const pages = pagesOf([decided('2023-05-02', 3), decided('2024-03-14', 30), decided('2024-04-02', 1)]);

  test('has an address, and the plain one shows the newest of all', () => {
    expect(pages.map(({ url, canonical, count, lines }) => [url, canonical, count, lines.length])).toEqual([
      ['/beslutninger/', '/beslutninger/', 34, 25],
      ['/beslutninger/2024/', '/beslutninger/2024/', 31, 31],
      ['/beslutninger/2023/', '/beslutninger/2023/', 3, 3],
    ]);
    expect(pages[0]?.years.map(({ text, count }) => [text, count])).toEqual([
      ['2024', 31],
      ['2023', 3],
    ]);
  });

  test('lists the newest meeting first, each line leading to its decision', () => {
    expect(pages[0]?.lines.slice(0, 3).map(({ url }) => url)).toEqual([
      '/byraadet/2024-04-02/#punkt-1-beslutning',
      '/byraadet/2024-03-14/#punkt-1-beslutning',
      '/byraadet/2024-03-14/#punkt-2-beslutning',
    ]);
  });
});

test('a year too large for one page is parted by months, and a month by days', () => {
  const pages = pagesOf([
    decided('2024-02-01', 10),
    decided('2024-03-14', 300),
    decided('2024-03-21', 250),
    decided('2025-01-07', 5),
  ]);
  expect(pages.map(({ url, title, count, lines }) => [url, title, count, lines.length])).toEqual([
    ['/beslutninger/', 'Beslutninger', 565, 25],
    ['/beslutninger/2025/', 'Beslutninger i 2025', 5, 5],
    ['/beslutninger/2024/', 'Beslutninger i 2024', 560, 0],
    ['/beslutninger/2024/03/', 'Beslutninger i marts\u00a02024', 550, 0],
    ['/beslutninger/2024/03/21/', 'Beslutninger den 21.\u00a0marts\u00a02024', 250, 250],
    ['/beslutninger/2024/03/14/', 'Beslutninger den 14.\u00a0marts\u00a02024', 300, 300],
    ['/beslutninger/2024/02/', 'Beslutninger i februar\u00a02024', 10, 10],
  ]);
  const [plain, , year, march, day, , february] = pages;
  expect(year?.parts.map(({ text, count }) => [text, count])).toEqual([
    ['Marts', 550],
    ['Februar', 10],
  ]);
  expect(day?.parts.map(({ text }) => text)).toEqual(['21.\u00a0marts', '14.\u00a0marts']);
  expect(day?.breadcrumb.map(({ text }) => text)).toEqual([
    'Beslutninger',
    '2024',
    'Marts',
    '21.\u00a0marts',
  ]);
  expect(february?.parts.map(({ url }) => url)).toEqual(['/beslutninger/2024/03/', '/beslutninger/2024/02/']);
  expect([year, march, february, day].map((page) => page?.span)).toEqual([
    { fra: '2024-01-01', til: '2024-12-31' },
    { fra: '2024-03-01', til: '2024-03-31' },
    { fra: '2024-02-01', til: '2024-02-29' },
    { fra: '2024-03-21', til: '2024-03-21' },
  ]);
  expect(plain?.whole?.dele).toEqual([
    ['2025', 5],
    ['2024-03-21', 250],
    ['2024-03-14', 300],
    ['2024-02', 10],
  ]);
});

test('the plain address offers the forums, outcomes and subjects that decisions have, in the order of the archive', () => {
  const [page] = pagesOf([
    decided('2024-01-09', 1, FORUMS[2], null),
    decided('2024-03-14', 1, FORUMS[0], 'udsat'),
    decided('2024-03-14', 1, FORUMS[0]),
  ]);
  expect(page?.whole?.forums.map(({ navn }) => navn)).toEqual(['Byrådet', 'Ældrerådet']);
  expect(page?.whole?.udfald).toEqual(['godkendt', 'udsat', 'andet']);
  expect(page?.whole?.emner).toEqual([{ hovedgruppe: '17', titel: '17 Skole' }]);
});

test('an archive without decisions has an empty register', () => {
  expect(pagesOf([])).toMatchObject([
    { url: '/beslutninger/', year: null, lines: [], years: [], whole: null },
  ]);
});
