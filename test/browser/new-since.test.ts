import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

/** The entries of the latest meetings that are marked as new, by their number from the top. */
const marked = (page: Page): Promise<number[]> =>
  page
    .locator('[data-seneste] > li')
    .evaluateAll((entries) =>
      entries.flatMap((entry, at) => (entry.querySelector<HTMLElement>('[data-nyt]')?.hidden ? [] : [at])),
    );
const told = (page: Page) => page.locator('[data-nyt-antal]');

/** Comes back on a later day, in a new session, to an archive where the reader has seen all but some entries. */
async function comeBack(page: Page, unseen: readonly number[]): Promise<void> {
  await page.evaluate((numbers) => {
    for (const [name, text] of Object.entries(localStorage)) {
      const { keys } = JSON.parse(text);
      const seen = keys.filter((_: string, at: number) => !numbers.includes(at));
      localStorage.setItem(name, JSON.stringify({ day: '2026-11-12', keys: seen }));
    }
    sessionStorage.clear();
  }, unseen);
  await page.reload();
}

test('the first visit marks nothing; the next marks what has come since, and tells how much', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.goto(address());
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  expect(await marked(page)).toEqual([]);
  expect(await told(page).isVisible()).toBe(false);

  await comeBack(page, [0, 2]);
  await expect.poll(() => marked(page)).toEqual([0, 2]);
  expect(plainSpaces((await told(page).textContent()) ?? '')).toBe(
    '2 møder er nye eller ændrede siden dit sidste besøg den 12. november 2026',
  );
  await page.reload();
  await expect.poll(() => marked(page)).toEqual([0, 2]);

  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  expect(await marked(page)).toEqual([]);

  await comeBack(page, [1]);
  await expect
    .poll(async () => plainSpaces((await told(page).textContent()) ?? ''))
    .toBe('1 møde er nyt eller ændret siden dit sidste besøg den 12. november 2026');
  expect(problems).toEqual([]);
  await page.close();
});

test('a browser that remembers nothing shows the page as it is', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await page.goto(address(), { waitUntil: 'load' });
  expect(await marked(page)).toEqual([]);
  expect(await page.locator('[data-seneste] > li').count()).toBeGreaterThan(3);
  expect(problems).toEqual([]);
  await page.close();
});
