import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { publishedPunkter } from '../support/published.ts';
import { readFound } from '../support/search-page.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;

beforeAll(async () => {
  ({ page } = await watchedPage(browser()));
  await page.goto(address('/soeg/'));
});
afterAll(() => page.close());

/** Searches in the page that is open, as one does who tries again. */
async function hrefs(q: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(q);
  await page.keyboard.press('Enter');
  return (await readFound(page)).results.map(({ href }) => href);
}

test('no closed item is found, whatever of it one searches for, but those whose decision is published', async () => {
  const punkter = await publishedPunkter(await demoAtSubPath());
  const isPublished = ({ afsnit }: (typeof punkter)[number]): boolean => afsnit.length > 0;
  const closed = punkter.filter((punkt) => punkt.lukket && !isPublished(punkt));
  const closedUrls = new Set(closed.map(({ url }) => url));
  const openNumbers = new Set(punkter.flatMap((punkt) => (closed.includes(punkt) ? [] : punkt.sagsnumre)));
  expect(closed.length).toBeGreaterThan(0);
  const words = closed.flatMap(({ kortTitel, sagsnumre, afsnit }) => [
    kortTitel,
    ...sagsnumre,
    ...afsnit.map(({ text }) => `"${text}"`),
  ]);
  for (const word of new Set(words)) {
    const found = await hrefs(word);
    expect(
      found.filter((href) => closedUrls.has(href)),
      word,
    ).toEqual([]);
    if (closed.some(({ sagsnumre }) => sagsnumre.some((number) => number === word)) && !openNumbers.has(word))
      expect(found, word).toEqual([]);
  }
  for (const { url, afsnit } of punkter.filter((punkt) => punkt.lukket && isPublished(punkt)))
    expect(await hrefs(`"${afsnit[0]?.text.split('\n')[0]}"`)).toContain(url);
});

test('the words around the items are not searched', async () => {
  for (const words of [
    'Gå til indholdet',
    'Hele sagen',
    'Søg i dagsordener og referater',
    'Tilgængelighedserklæring',
    'Brødkrumme',
  ])
    expect(await hrefs(`"${words}"`), words).toEqual([]);
});

test('every result is an item, never a page or a list', async () => {
  const found = await hrefs('referat');
  expect(found.length).toBeGreaterThan(0);
  for (const href of found)
    expect(href).toMatch(/^\/referater\/[a-z-]+\/\d{4}-\d\d-\d\d(?:-\d+)?\/#punkt-\d+$/);
});

test('without scripts the search page says where else to look', async () => {
  const { page: plain, problems } = await watchedPage(browser(), { javaScriptEnabled: false });
  await plain.goto(address('/soeg/?q=skole'));
  const main = plain.getByRole('main');
  expect(await main.getByText(/JavaScript/).isVisible()).toBe(true);
  await main.getByRole('link', { name: '2024' }).click();
  await expect.poll(() => plain.url()).toBe(address('/aar/2024/'));
  expect(problems).toEqual([]);
  await plain.close();
});
