import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../support/addresses.ts';
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
  test('opens without an error in the console and a request that fails', async () => {
    const { page, problems } = await watchedPage(browser());
    await page.goto(address(path), { waitUntil: 'load' });
    if (path.includes('?')) await page.locator('[data-tilstand="faerdig"]').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test('lets one see by keyboard where one is, and skip to the content', async () => {
    const { page } = await watchedPage(browser());
    await page.goto(address(path));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Gå til indholdet' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 50 && box.height > 15).toBe(true);
    for (let stop = 0; stop < 12; stop += 1) {
      expect(await focusMark(page), `stop ${stop}`).not.toBe('');
      await page.keyboard.press('Tab');
    }
    await page.goto(address(path));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#indhold');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(
      () => document.activeElement?.closest('.sidehoved, .broedkrumme') === null,
    );
    expect(isPast).toBe(true);
    await page.close();
  });
});

/** A page that leads to another host at once. */
const LEADS_ON = '/was/';
const everyPage = async (): Promise<string[]> =>
  [...(await readHtml(await demoAtSubPath())).keys()].map(addressOf);

/** Every page in a window as wide as a telephone, and one of each kind in the narrowest that must do. */
test.for([
  [360, async () => (await everyPage()).filter((path) => path !== LEADS_ON)],
  [320, async () => KINDS],
] as const)('no page moves sideways in a window %d pixels wide', async ([width, paths]) => {
  const { page } = await watchedPage(browser(), { viewport: { width, height: 740 } });
  for (const path of await paths()) {
    await page.goto(address(path), { waitUntil: 'load' });
    if (path.includes('?')) await page.locator('[data-tilstand="faerdig"]').waitFor();
    expect(await sticksOut(page), path).toEqual([]);
  }
  await page.close();
});
