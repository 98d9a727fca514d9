import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { type WatchedPage, watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const PATH = '/beslutninger/2024/';

/** The cells of a column, 1 for the first, in the lines that are shown. */
const column = async (page: Page, number: number): Promise<string[]> =>
  (await page.locator(`tbody tr:not([hidden]) td:nth-child(${number})`).allTextContents()).map(plainSpaces);
const counted = async (page: Page): Promise<string> =>
  plainSpaces(
    (await page.getByRole('search').filter({ hasText: 'Vis kun' }).getByRole('status').textContent()) ?? '',
  );

const TITLE = 2;
const FORUM = 3;
const UDFALD = 4;

let watched: WatchedPage;
let page: Page;
beforeEach(async () => {
  watched = await watchedPage(browser());
  ({ page } = watched);
  await page.goto(address(PATH));
  await expect.poll(() => counted(page)).toBe('Viser 30 af 30 beslutninger');
});
afterEach(async () => {
  expect(watched.problems).toEqual([]);
  await page.close();
});

test('the register is narrowed down by words, forum and outcome, and says how many are left', async () => {
  await page.getByLabel('Forum').selectOption('Byrådet');
  await expect.poll(() => counted(page)).toBe('Viser 7 af 30 beslutninger');
  expect(new Set(await column(page, FORUM))).toEqual(new Set(['Byrådet']));
  await page.getByLabel('Udfald').selectOption('Godkendt');
  await expect.poll(async () => new Set(await column(page, UDFALD))).toEqual(new Set(['Godkendt']));
  await page.getByLabel('Indeholder').fill('CYKELSTI bevilling');
  await expect.poll(() => column(page, TITLE)).toHaveLength(1);
  expect((await column(page, TITLE))[0]).toContain('Cykelsti fra Østergade');
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await expect.poll(() => counted(page)).toBe('Viser 30 af 30 beslutninger');
  expect(page.url()).toBe(address(PATH));
});

test('the register keeps what is chosen in its address, over a reload and over the way to a decision and back', async () => {
  await page.getByLabel('Indeholder').fill('skole');
  await page.getByLabel('Forum').selectOption('Byrådet');
  await page.getByRole('button', { name: 'Punkt' }).click();
  const chosen = `${address(PATH)}?tekst=skole&forum=byraadet&sorter=punkt`;
  await expect.poll(() => page.url()).toBe(chosen);
  const titles = await column(page, TITLE);
  expect(titles.length).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => column(page, TITLE)).toEqual(titles);
  expect(await page.getByLabel('Indeholder').inputValue()).toBe('skole');
  await page.locator('tbody tr:not([hidden]) a').first().click();
  await expect.poll(() => page.url()).toMatch(/#punkt-\d+-beslutning$/);
  await page.goBack();
  await expect.poll(() => page.url()).toBe(chosen);
  await expect.poll(() => column(page, TITLE)).toEqual(titles);
  expect(await page.getByLabel('Forum').inputValue()).toBe('byraadet');
});

test('the register shows everything for an address that asks for a forum and an order it does not have', async () => {
  await page.goto(`${address(PATH)}?forum=findes-ikke&sorter=heller-ikke`);
  await expect.poll(() => counted(page)).toBe('Viser 30 af 30 beslutninger');
  expect(await page.getByLabel('Forum').inputValue()).toBe('');
  expect(page.url()).toBe(address(PATH));
});

test('the register is sorted by the headings, by keyboard alone, and they tell which way', async () => {
  const heading = page.getByRole('columnheader', { name: 'Forum' });
  const newest = await column(page, 1);
  await page.getByRole('button', { name: 'Forum' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
  const { compare } = new Intl.Collator('da');
  const forums = await column(page, FORUM);
  expect(forums).toEqual(forums.toSorted(compare));
  expect(new Set(forums).size).toBeGreaterThan(2);
  await page.keyboard.press('Space');
  await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
  expect(await column(page, FORUM)).toEqual(forums.toReversed());
  expect(await page.locator('th[aria-sort]').count()).toBe(1);
  await page.getByRole('button', { name: 'Dato' }).click();
  await expect.poll(() => column(page, 1)).toEqual(newest);
  expect(page.url()).toBe(address(PATH));
});

test('the register says so when nothing fits', async () => {
  await page.getByLabel('Indeholder').fill('findesikke');
  await page.keyboard.press('Enter');
  await expect.poll(() => counted(page)).toBe('Viser 0 af 30 beslutninger');
  expect(await column(page, TITLE)).toEqual([]);
});

test('without scripts the register is whole, newest first, and offers nothing that would not work', async () => {
  const { page: plain, problems } = await watchedPage(browser(), { javaScriptEnabled: false });
  await plain.goto(`${address(PATH)}?forum=byraadet`);
  expect(await column(plain, 1)).toHaveLength(30);
  expect(await plain.getByRole('columnheader', { name: 'Dato' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  const form = plain.locator('[data-registerfilter]');
  for (const field of await form.locator('input, select, button').all())
    expect(await field.isDisabled()).toBe(true);
  const file = await plain
    .getByRole('link', { name: /regneark/ })
    .first()
    .getAttribute('href');
  expect((await plain.request.get(new URL(file ?? '', plain.url()).href)).status()).toBe(200);
  expect(problems).toEqual([]);
  await plain.close();
});
