import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { isOpen, texts, type } from '../support/suggest.ts';
import { useWatchedPage, watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
let problems: string[];
useWatchedPage(browser, { reducedMotion: 'reduce' }, (watched) => {
  ({ page, problems } = watched);
});

test('the number of suggestions is said, also when there are none', async () => {
  await page.goto(address('/aar/2024/'));
  await type(page, 'skoledis');
  const said = page.locator('search [role="status"]');
  await expect.poll(() => said.textContent()).toMatch(/^\d\sforslag$/);
  await page.keyboard.type('xyz');
  await expect.poll(() => said.textContent()).toBe('Ingen forslag');
  expect(await isOpen(page)).toBe(false);
});

test('nothing moves when the list opens', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address('/chefforum/'));
  const place = () =>
    page.evaluate(() => [
      document.querySelector('h1')?.getBoundingClientRect().top,
      document.body.offsetHeight,
    ]);
  const before = await place();
  await type(page, 'by');
  await texts(page);
  expect(await place()).toEqual(before);
  const box = await page.getByRole('listbox').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a page whose field is not used fetches nothing for it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address('/aar/2024/'), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('forslag'))).toEqual([]);
});

test('without scripts it is a form that leads to the search', async () => {
  const { page: plain } = await watchedPage(browser(), { javaScriptEnabled: false });
  await plain.goto(address('/aar/2024/'));
  await plain.getByRole('searchbox').fill('skole');
  await plain.keyboard.press('Enter');
  await expect.poll(() => plain.url()).toBe(address('/soeg/?q=skole'));
  await plain.close();
});

test('when the files cannot be read, it is a plain search field, and that is said once', async () => {
  await page.route('**/soegning/**', (route) => route.fulfill({ status: 503 }));
  await page.goto(address('/aar/2024/'));
  await type(page, 'skole');
  await expect.poll(() => problems.filter((problem) => /Error: 503/.test(problem)).length).toBe(1);
  await page.keyboard.type('r');
  await page.waitForLoadState('networkidle');
  expect(problems.filter((problem) => /Error: 503/.test(problem)).length).toBe(1);
  problems.length = 0;
  expect(await isOpen(page)).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(address('/soeg/?q=skoler'));
});
