import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { publishedPunkter } from '../support/published.ts';
import { type Found, readFound, search } from '../support/search-page.ts';
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

/** Searches on the search page that is open, where it has no filter; else opens it, as a link to a search does. */
async function find(query: Readonly<Record<string, string>>): Promise<Found> {
  const { href, searchParams } = new URL(page.url());
  const isOpen = href.startsWith(address('/soeg/')) && [...searchParams.keys()].join() === 'q';
  if (!isOpen || Object.keys(query).join() !== 'q') return search(page, address('/soeg/'), query);
  await page.getByRole('searchbox').fill(query.q ?? '');
  await page.keyboard.press('Enter');
  return readFound(page);
}

test('a result leads to its item, which comes into view and is marked', async () => {
  const { results } = await find({ q: 'ungebyråd' });
  expect(results[0]?.href).toBe('/referater/byraadet/2026-11-17/#punkt-140');
  await page.locator('[data-resultater] a').first().click();
  const item = page.locator('#punkt-140');
  await expect.poll(() => item.evaluate((element) => element.matches(':target'))).toBe(true);
  const heading = page.getByRole('heading', { name: /ungebyråd/ });
  await expect
    .poll(async () => {
      const box = await heading.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 700;
    })
    .toBe(true);
});

test('the excerpt marks the words that were searched for', async () => {
  await find({ q: 'egeplanken' });
  expect(await page.locator('[data-resultater] mark').first().textContent()).toMatch(/egeplanken/i);
});

test('a word is found in its other forms', async () => {
  const own = await find({ q: 'skoledistrikter' });
  expect(own.results.length).toBeGreaterThan(0);
  expect((await find({ q: 'skoledistrikterne' })).results).toEqual(own.results);
});

test.for<[string, string]>([
  ['oekonomi', 'økonomi'],
  ['boern', 'børn'],
  ['aamosen', 'åmosen'],
  ['sygefravaer', 'sygefravær'],
])('%s, typed without Danish letters, finds what %s does', async ([typed, meant]) => {
  const { results } = await find({ q: meant });
  expect(results.length).toBeGreaterThan(0);
  expect((await find({ q: typed })).results).toEqual(results);
});

test('a forum and years narrow the search, and are kept in the address', async () => {
  const all = await find({ q: 'skole' });
  await page.getByLabel('Forum').selectOption('oekonomiudvalget');
  const own = await readFound(page);
  expect(own.results.length).toBeGreaterThan(0);
  expect(Number.parseInt(own.count, 10)).toBeLessThan(Number.parseInt(all.count, 10));
  for (const { facts, href } of own.results) {
    expect(facts).toContain('Økonomiudvalget');
    expect(href).toMatch(/^\/referater\/oekonomiudvalget\//);
  }
  await page.locator('select[name="fra"]').selectOption('2023');
  await page.locator('select[name="til"]').selectOption('2024');
  const narrow = await readFound(page);
  expect(narrow.results.length).toBeGreaterThan(0);
  for (const { href } of narrow.results) expect(href).toMatch(/\/202[34]-\d\d-\d\d(?:-\d+)?\/#punkt-\d+$/);
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?q=skole&forum=oekonomiudvalget&fra=2023&til=2024');
  await page.reload();
  expect(await readFound(page)).toEqual(narrow);
});

test('filters alone list a forum’s items, the newest first', async () => {
  const { results } = await find({ forum: 'byraadet' });
  const dates = results.map(({ href }) => /\d{4}-\d\d-\d\d/.exec(href)?.[0] ?? '');
  expect(dates[0]).toBe('2026-11-17');
  expect(dates).toEqual([...dates].sort().reverse());
  expect(results[0]?.facts).toContain('punkt\u00a0131');
});

test('a case number finds exactly the items that bear or mention it', async () => {
  const punkter = await publishedPunkter(await demoAtSubPath());
  const number = '17.03.00-P20-1-23';
  const expected = punkter
    .filter(({ lukket, afsnit }) => !lukket || afsnit.length > 0)
    .filter(({ sagsnumre, afsnit }) =>
      [...sagsnumre, ...afsnit.map(({ text }) => text)].join().includes(number),
    )
    .map(({ url }) => url);
  const found = (await find({ q: number })).results.map(({ href }) => href);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect((await find({ q: '17.03.00-P20-1-24' })).results).toEqual([]);
  expect((await find({ q: '17.16.04-ø34-1-25' })).results.length).toBeGreaterThan(0);
});

test('a word that is nowhere finds nothing, and says so', async () => {
  const { count, results } = await find({ q: 'xyqzfindesikke' });
  expect(results).toEqual([]);
  expect(plainSpaces(count)).toBe('0 punkter for «xyqzfindesikke»');
  expect(await page.locator('[data-ingen-fund]').textContent()).toContain('Ingen fund for «xyqzfindesikke»');
});

test('back leads to the search before, and from a result to the results', async () => {
  const first = await find({ q: 'cykelsti' });
  await page.getByRole('searchbox').fill('plejehjem');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('q=plejehjem');
  const second = await readFound(page);
  expect(second).not.toEqual(first);
  await page.goBack();
  await expect.poll(async () => (await readFound(page)).count).toBe(first.count);
  expect(await page.getByRole('searchbox').inputValue()).toBe('cykelsti');
  await page.locator('[data-resultater] a').first().click();
  await page.locator('h1').waitFor();
  await page.goBack();
  expect(await readFound(page)).toEqual(first);
});

test('more results come when they are asked for', async () => {
  const before = await find({ q: 'godkendt' });
  expect(before.results).toHaveLength(10);
  await page.getByRole('button', { name: /Vis flere/ }).click();
  await expect.poll(async () => (await readFound(page)).results.length).toBeGreaterThan(10);
});
