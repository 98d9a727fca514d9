import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readPages } from '../support/dom.ts';
import { readHtml, readTree } from '../support/folders.ts';
import { fixtureSite, internalSite } from '../support/sites.ts';

const browser = useBrowser();

const robots = async (site: string): Promise<string> =>
  (await readTree(site)).get('robots.txt')?.toString() ?? '';

test('an internal archive asks every search engine to stay out, on every page', async () => {
  const site = await internalSite();
  expect(await robots(site)).toBe('User-agent: *\nDisallow: /\n');
  for (const page of await readPages(browser(), await readHtml(site)))
    expect(page.robots, page.path).toContain('noindex');
});

test('a public one asks only for its search page and the pages that only lead on to be left out', async () => {
  const site = await fixtureSite();
  expect(await robots(site)).not.toMatch(/^Disallow: \/$/m);
  const pages = await readPages(browser(), await readHtml(site));
  const hidden = pages.filter(({ robots: rule }) => rule?.includes('noindex')).map(({ path }) => path);
  expect(hidden.filter((path) => !/^(?:404\.html|soeg\/|sag\/|was\/)/.test(path))).toEqual([]);
  expect(hidden).toEqual(expect.arrayContaining(['404.html', 'soeg/index.html']));
});
