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
    const beslutning = { anchor: `${anchor}-beslutning`, tekst: 'Ja.' };
    const punkt = { nummer: at + 1, kortTitel: 'Rejser', lukket: false, standing: false, sager: [], udfald };
    return { ...punkt, meeting, beslutning, url: `${meeting.url}#${anchor}` } as unknown as Punkt;
  });
  return { ...meeting, punkter };
};

const pagesOf = (meetings: readonly ReturnType<typeof decided>[]) =>
  beslutningerPages({
    config: { organisation: 'Fjordby', forummer: FORUMS },
    meetings,
  } as unknown as Archive);

describe('a year that fits a page', () => {
  const pages = pagesOf([decided('2023-05-02', 3), decided('2024-03-14', 2), decided('2024-04-02', 1)]);

  test('has one address, and the newest is shown at the plain one too', () => {
    expect(pages.map(({ url, shown, lines }) => [url, shown, lines.length])).toEqual([
      ['/beslutninger/', '/beslutninger/2024/', 3],
      ['/beslutninger/2024/', '/beslutninger/2024/', 3],
      ['/beslutninger/2023/', '/beslutninger/2023/', 3],
    ]);
    expect(pages[0]?.canonical).toBe('/beslutninger/2024/');
  });

  test('lists the newest meeting first, each line leading to its decision', () => {
    expect(pages[0]?.lines.map(({ url }) => url)).toEqual([
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
    ['/beslutninger/', 'Beslutninger i 2025', 5, 5],
    ['/beslutninger/2025/', 'Beslutninger i 2025', 5, 5],
    ['/beslutninger/2024/', 'Beslutninger i 2024', 560, 0],
    ['/beslutninger/2024/03/', 'Beslutninger i marts\u00a02024', 550, 0],
    ['/beslutninger/2024/03/21/', 'Beslutninger den 21.\u00a0marts\u00a02024', 250, 250],
    ['/beslutninger/2024/03/14/', 'Beslutninger den 14.\u00a0marts\u00a02024', 300, 300],
    ['/beslutninger/2024/02/', 'Beslutninger i februar\u00a02024', 10, 10],
  ]);
  const [, , year, , day, , month] = pages;
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
  expect(month?.parts.map(({ url }) => url)).toEqual(['/beslutninger/2024/03/', '/beslutninger/2024/02/']);
});

test('when the newest year is parted, the plain address shows its newest part', () => {
  const [plain] = pagesOf([decided('2024-02-01', 399), decided('2024-03-14', 2)]);
  expect(plain).toMatchObject({
    url: '/beslutninger/',
    shown: '/beslutninger/2024/03/',
    count: 2,
    year: 2024,
  });
  expect(plain?.breadcrumb).toHaveLength(1);
});

test('a page offers the forums and outcomes that its lines have, in the order of the archive', () => {
  const [page] = pagesOf([
    decided('2024-01-09', 1, FORUMS[2], null),
    decided('2024-03-14', 1, FORUMS[0], 'udsat'),
    decided('2024-03-14', 1, FORUMS[0]),
  ]);
  expect(page?.forums.map(({ navn }) => navn)).toEqual(['Byrådet', 'Ældrerådet']);
  expect(page?.udfald).toEqual(['godkendt', 'udsat', 'andet']);
});

test('an archive without decisions has an empty register', () => {
  expect(pagesOf([])).toMatchObject([{ url: '/beslutninger/', year: null, lines: [], years: [], parts: [] }]);
});
