import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { search } from '../support/search-page.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
let problems: string[];

beforeAll(async () => {
  ({ page, problems } = await watchedPage(browser(), { viewport: { width: 900, height: 700 } }));
});
afterAll(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

test('a sentence that only a PDF has is found, and opened at its page', async () => {
  const { results } = await search(page, address('/soeg/'), { q: 'markfirben på skråningen' });
  expect(results.map(({ href }) => href)).toEqual(['/referater/klima-og-teknikudvalget/2024-03-04/#punkt-2']);
  const found = page.locator('[data-bilag-fund]');
  expect(plainSpaces((await found.textContent()) ?? '')).toMatch(
    /^I bilaget Naturkonsulentens notat om § 3-arealer, side 3: .*Markfirben lever på den sydvendte skråning/,
  );
  expect(await found.locator('mark').allTextContents()).toContain('Markfirben');
  const link = found.locator('a');
  expect(await link.getAttribute('href')).toMatch(/\/naturnotat\.pdf#page=3$/);
  await link.click();
  await page.waitForURL(/\/naturnotat\.pdf#page=3$/);
});

test('where items have enough themselves, attachments are offered, with as many results as the part then has', async () => {
  const { results } = await search(page, address('/soeg/'), { q: 'kommunen' });
  expect(results.length).toBeGreaterThanOrEqual(10);
  const offer = page.locator('[data-bilag-tilbud] a');
  const told = Number(/\d+/.exec((await offer.textContent()) ?? '')?.[0]);
  await offer.click();
  await page.waitForURL(/del=bilag/);
  await page.locator('[data-bilag-fund]').first().waitFor();
  expect(Number(await page.locator('[data-antal]').getAttribute('data-antal'))).toBe(told);
});
