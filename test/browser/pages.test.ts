import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readHtml } from '../support/folders.ts';
import { focusMark } from '../support/keyboard.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

/** One page of each kind, and the kinds of meeting. */
const KINDS = [
  '/',
  '/byraadet/',
  '/byraadet/2026-11-17/',
  '/byraadet/2024-01-30/',
  '/chefforum/2026-12-02/',
  '/aar/2024/',
  '/sag/17.03.00-P20-1-23/',
  '/sag/00.01.00-A21-1-23/',
  '/emne/17/',
  '/beslutninger/',
  '/beslutninger/2024/',
  '/soeg/',
  '/soeg/?q=skole',
  '/om/',
] as const;

/** What sticks out to the right of the window, when the page can be moved sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return wide.map(({ localName, className }) => `${localName}.${className}`).slice(0, 5);
  });

describe.for(KINDS)('%s', (path) => {
  let page: Page;
  let problems: readonly string[];
  beforeAll(async () => {
    ({ page, problems } = await watchedPage(browser()));
  });
  afterAll(() => page.close());

  test('opens without an error in the console and a request that fails', async () => {
    await page.goto(address(path), { waitUntil: 'load' });
    if (path.includes('?')) await page.locator('[data-tilstand="faerdig"]').waitFor();
    expect(problems).toEqual([]);
  });

  // In the page that the test before has opened.
  test('lets one see by keyboard where one is, and skip to the content', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Gå til indholdet' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 50 && box.height > 15).toBe(true);
    for (let stop = 0; stop < 12; stop += 1) {
      expect(await focusMark(page), `stop ${stop}`).not.toBe('');
      await page.keyboard.press('Tab');
    }
    await skip.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#indhold');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(
      () => document.activeElement?.closest('.sidehoved, .broedkrumme') === null,
    );
    expect(isPast).toBe(true);
  });

  test('does not move sideways in the narrowest window that must do', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await sticksOut(page)).toEqual([]);
  });
});

/** What a page is made of besides its body must be alike for all, or a body alone does not show how it looks. */
const headOf = (html: string): string =>
  [...html.matchAll(/<link rel="stylesheet"[^>]*>|<style[\s\S]*?<\/style>|<body[^>]*>/g)].join('');

/** Lays another page's body into the one that is open, as it comes from the server. */
const layIn = (page: Page, html: string): Promise<void> =>
  page.evaluate((text) => {
    const body = new DOMParser().parseFromString(text, 'text/html').body;
    document.body.replaceWith(document.adoptNode(body));
  }, html);

test('no page moves sideways in a window 360 pixels wide, as wide as a telephone', async () => {
  const pages = await readHtml(await demoAtSubPath());
  const [[, front = ''] = []] = pages;
  const { page } = await watchedPage(browser(), { viewport: { width: 360, height: 740 } });
  await page.goto(address('/'), { waitUntil: 'load' });
  await layIn(page, '<div>bred</div>');
  await page.locator('div').evaluate((wide: HTMLElement) => {
    wide.style.width = '400px';
  });
  expect(await sticksOut(page), 'what is too wide is seen').toHaveLength(1);
  let laidIn = 0;
  for (const [path, html] of pages) {
    // A page that leads to another host at once has no style.
    if (/http-equiv="refresh"/i.test(html)) continue;
    expect(headOf(html), path).toBe(headOf(front));
    await layIn(page, html);
    expect(await sticksOut(page), path).toEqual([]);
    laidIn += 1;
  }
  expect(laidIn).toBeGreaterThan(KINDS.length);
  await page.close();
});
