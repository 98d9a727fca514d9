import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { built } from '../support/command.ts';
import { readPages } from '../support/dom.ts';
import { copyContent, FIXTURE, readHtml, readTree, testFolder, writeFiles } from '../support/folders.ts';

const browser = useBrowser();

const robots = async (site: string): Promise<string> =>
  (await readTree(site)).get('robots.txt')?.toString() ?? '';

test('an internal archive asks every search engine to stay out, on every page', async () => {
  const folder = await testFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  await writeFiles(content, { 'arkiv.yaml': (text) => text.replace('offentlig', 'intern') });
  const site = await built(content, join(folder, 'site'));
  expect(await robots(site)).toBe('User-agent: *\nDisallow: /\n');
  for (const page of await readPages(browser(), await readHtml(site)))
    expect(page.robots, page.path).toContain('noindex');
});

test('a public one asks only for its search page and the pages that only lead on to be left out', async () => {
  const site = inject('fixtureSite');
  expect(await robots(site)).not.toMatch(/^Disallow: \/$/m);
  const pages = await readPages(browser(), await readHtml(site));
  const hidden = pages.filter(({ robots: rule }) => rule?.includes('noindex')).map(({ path }) => path);
  expect(hidden.filter((path) => !/^(?:404\.html|soeg\/|sag\/|was\/)/.test(path))).toEqual([]);
  expect(hidden).toEqual(expect.arrayContaining(['404.html', 'soeg/index.html']));
});
