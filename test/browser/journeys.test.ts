import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtRoot, demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();

const SITES = [
  { name: 'below a path', folder: demoAtSubPath, base: '/referater' },
  { name: 'at the root', folder: demoAtRoot, base: '' },
] as const;

/** The main heading of the page that is open, with plain spaces. */
const heading = async (page: Page): Promise<string> =>
  plainSpaces((await page.locator('h1').textContent()) ?? '');

describe.for(SITES)('in an archive $name', ({ folder, base }) => {
  const address = useServer(folder, base);

  test('one finds from the front page a forum, a meeting, an item, its case, and how the case began', async () => {
    const { page, problems } = await watchedPage(browser());
    await page.goto(address());
    await page.getByRole('main').getByRole('link', { name: 'Byrådet', exact: true }).click();
    await expect.poll(() => heading(page)).toBe('Byrådet');
    await page.getByRole('main').getByRole('link', { name: '17. november 2026' }).first().click();
    await expect.poll(() => heading(page)).toBe('Byrådet, tirsdag den 17. november 2026');
    await page
      .getByRole('navigation', { name: 'Indhold' })
      .getByRole('link', { name: /navn og skoledistrikter/ })
      .click();
    await expect.poll(() => page.url()).toBe(address('/byraadet/2026-11-17/#punkt-133'));
    const item = page.locator('#punkt-133');
    await expect.poll(() => item.evaluate((element) => element.matches(':target'))).toBe(true);
    await item.getByRole('link', { name: '17.03.00-P20-1-23' }).first().click();
    await expect.poll(() => page.url()).toBe(address('/sag/17.03.00-P20-1-23/'));
    const first = page.locator('main .tidslinje a[href*="#punkt-"]').first();
    await first.click();
    await expect.poll(() => page.url()).toMatch(/\/20(?:2[0-5])-\d\d-\d\d\/#punkt-\d+$/);
    await page
      .locator(':target')
      .getByRole('link', { name: /Hele sagen/ })
      .click();
    await expect.poll(() => page.url()).toBe(address('/sag/17.03.00-P20-1-23/'));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('the search field of any page leads to the results', async () => {
    const { page, problems } = await watchedPage(browser());
    await page.goto(address('/byraadet/2026-11-17/'));
    await page.getByRole('combobox', { name: 'Søg i dagsordener og referater' }).fill('ungebyråd');
    await page.keyboard.press('Enter');
    await page.locator('[data-tilstand="faerdig"]').waitFor();
    await page
      .getByRole('link', { name: /ungebyråd/ })
      .first()
      .click();
    await expect.poll(() => page.url()).toBe(address('/byraadet/2026-11-17/#punkt-140'));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('an attachment opens, and an address that is not there leads on', async () => {
    const { page } = await watchedPage(browser());
    await page.goto(address('/byraadet/2026-11-17/'));
    const href = await page
      .getByRole('link', { name: 'Mødeplan for Byrådet 2027', exact: true })
      .getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(file.status()).toBe(200);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const missing = await page.goto(address('/byraadet/1999-01-01/'));
    expect(missing?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'Chefforum' }).click();
    await expect.poll(() => page.url()).toBe(address('/chefforum/'));
    await page.close();
  });
});
