import { test } from 'vitest';
import { fileOf } from '../support/addresses.ts';
import { readTree } from '../support/folders.ts';
import { fixtureSite } from '../support/sites.ts';

test.for([
  '/',
  '/404.html',
  '/robots.txt',
  '/om/',
  '/laesehjaelp/',
  '/mangler/',
  '/was/',
  '/soeg/',
  '/byraadet/',
  '/teknik-og-miljoeudvalget/',
  '/chefforum/2019-09-26/',
  '/chefforum/2019-10-10/',
  '/chefforum/2019-10-10-2/',
  '/byraadet/2020-02-25/',
  '/byraadet/2020-04-28/',
  '/aar/2019/',
  '/aar/2020/',
  '/sag/13-16074/',
  '/sag/18.15.00-OE40-2-19/',
  '/sag/00.01.00-A21-9-18/',
  '/emne/00/',
  '/emne/18/',
  '/beslutninger/',
  '/beslutninger/2019/',
  '/beslutninger/2020/',
  '/feed.xml',
  '/chefforum/feed.xml',
  '/sag/13-16074/feed.xml',
  '/data/moeder.json',
  '/data/moeder/chefforum/2019-10-10.json',
  '/data/moeder/chefforum/2019-10-10-2.json',
  '/data/sager.json',
  '/data/beslutninger.csv',
  '/data/arkiv.ndjson',
  '/data/schema/meeting.json',
  '/assets/arkiv.css',
  '/assets/arkiv.js',
  '/assets/fremhaev.js',
  '/assets/soeg.js',
  '/soegning/hoved.pak',
  '/teknik-og-miljoeudvalget/2020-01-14/referat.pdf',
  '/chefforum/2019-09-26/Frav%C3%A6r%20p%C3%A5%20%C3%B8en%202018.pdf',
  '/teknik-og-miljoeudvalget/2020-01-14/kort.txt',
])('%s is there', async (address, { expect }) => {
  const tree = await readTree(await fixtureSite());
  expect(tree.get(fileOf(address))?.length).toBeGreaterThan(0);
});

test('a file that no open item links to is not published', async ({ expect }) => {
  const paths = [...(await readTree(await fixtureSite())).keys()];
  expect(paths.filter((path) => path.includes('ikke-henvist'))).toEqual([]);
  expect(paths.filter((path) => /\.(?:md|ya?ml)$/.test(path))).toEqual([]);
});
