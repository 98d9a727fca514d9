import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { type WatchedPage, watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const PATH = '/beslutninger/';
const ALL = 'Viser 1–25 af 145 beslutninger';

const titles = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-beslutninger] .titel').allTextContents()).map(plainSpaces);
const texts = async (page: Page, part: string): Promise<string[]> =>
  (await page.locator(`[data-beslutninger] ${part}`).allTextContents()).map(plainSpaces);
const counted = async (page: Page): Promise<string> =>
  plainSpaces((await page.locator('[data-antal]').textContent()) ?? '');

let watched: WatchedPage;
let page: Page;
const open = async (path: string, width = 1280): Promise<void> => {
  watched = await watchedPage(browser(), { viewport: { width, height: 800 }, acceptDownloads: true });
  ({ page } = watched);
  await page.goto(address(path));
};
afterEach(async () => {
  expect(watched.problems).toEqual([]);
  await page.close();
});

describe('the register', () => {
  beforeEach(async () => {
    await open(PATH);
    await expect.poll(() => counted(page)).toBe(ALL);
  });

  test('never takes the name of a forum for a word of its decisions', async () => {
    await page.goto(address(`${PATH}?tekst=skoleudvalget&forum=boerne-og-skoleudvalget`));
    await expect.poll(() => counted(page)).toMatch(/^Ingen beslutninger passer\. Søg efter «skoleudvalget»/);
    expect(await titles(page)).toEqual([]);
  });

  test('is narrowed down by forum, outcome, subject, case and attendance, and leads to the feed of just that', async () => {
    const feed = page.getByRole('main').getByRole('link', { name: /Nyhedsstrøm/ });
    await page.getByLabel('Forum').selectOption('Byrådet');
    await expect.poll(() => texts(page, '.hvor span').then((all) => [...new Set(all)])).toEqual(['Byrådet']);
    const href = await feed.getAttribute('href');
    expect(href).toMatch(/\/beslutninger\/forum\/byraadet\/feed\.xml$/);
    expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200);
    await page.getByLabel('Udfald').selectOption('Godkendt');
    await expect.poll(() => texts(page, '.udfald').then((all) => [...new Set(all)])).toEqual(['Godkendt']);
    await expect.poll(() => feed.count()).toBe(0);
    const nearest = page.getByRole('main').getByRole('link', { name: 'nye beslutninger i Byrådet' });
    expect(await nearest.getAttribute('href')).toBe(href);
    await page.getByLabel('Forum').selectOption('Alle');
    await expect.poll(() => feed.getAttribute('href')).toMatch(/\/udfald\/godkendt\/feed\.xml$/);
    await page.goto(address(`${PATH}?sag=17.03.00-p20-1-23`));
    await expect.poll(() => counted(page)).toMatch(/af 9 beslutninger/);
    expect(await page.getByLabel('Sagsnummer').isVisible()).toBe(true);
    expect(await feed.getAttribute('href')).toMatch(/\/sag\/17\.03\.00-P20-1-23\/feed\.xml$/);
    await page.goto(address(`${PATH}?emne=17&person=borgmesteren`));
    await expect.poll(() => counted(page)).toMatch(/^(?:Viser|Ingen)/);
  });

  test('shows the next ones, keeps the way back, and the place from a decision and back', async () => {
    const newest = await titles(page);
    await page.getByRole('link', { name: 'Næste' }).click();
    await expect.poll(() => counted(page)).toBe('Viser 26–50 af 145 beslutninger');
    expect(page.url()).toBe(address(`${PATH}?side=2`));
    const second = await titles(page);
    await page.locator('[data-beslutninger] .titel a').first().click();
    await expect.poll(() => page.url()).toMatch(/#punkt-\d+-beslutning$/);
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(second);
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(newest);
    await page.getByText('Emne, sag, deltager og rækkefølge').click();
    await page.getByLabel('Rækkefølge').selectOption('Ældste først');
    await expect.poll(() => page.locator('time').first().getAttribute('datetime')).toMatch(/^2021/);
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await expect.poll(() => titles(page)).toEqual(newest);
    expect(page.url()).toBe(address(PATH));
  });

  test('shows everything for an address that asks for a forum and an order it does not have', async () => {
    await page.goto(address(`${PATH}?forum=findes-ikke&sorter=heller-ikke`));
    await expect.poll(() => counted(page)).toBe(ALL);
    expect(page.url()).toBe(address(PATH));
  });

  test('takes over what an old address of a year asked for', async () => {
    await page.goto(address('/beslutninger/2024/?tekst=skole&forum=byraadet'));
    await expect
      .poll(() => page.url())
      .toBe(address(`${PATH}?tekst=skole&forum=byraadet&fra=2024-01-01&til=2024-12-31`));
    await expect.poll(() => counted(page)).toMatch(/^Viser/);
  });
});

test('a part that cannot be fetched is told, and tried again', async () => {
  await open(PATH);
  await page.route('**/dele/2022.pak', (route) => route.abort());
  await page.getByLabel('Udfald').selectOption('Udsat');
  await expect.poll(() => counted(page)).toContain('Registret kunne ikke hentes.');
  await page.unroute('**/dele/2022.pak');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect.poll(() => counted(page)).toMatch(/^Viser 1–\d+ af \d+ beslutninger$/);
  expect(watched.problems.splice(0).join(' ')).toMatch(/fetch|ERR_FAILED/i);
});

/** Has the page say that its parts hold a hundred times as many decisions as they do, so that the script goes by what is done in a large archive. */
async function asInALargeArchive(): Promise<void> {
  await page.route('**/beslutninger/*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/(&quot;20\d\d&quot;,\d+)(?=\])/g, '$100');
    await route.fulfill({ response: answer, body });
  });
}

test('of a large archive only the parts are fetched that the search knows a rare word in, and the rest when it is asked for', async () => {
  await open('/');
  await asInALargeArchive();
  const fetched: string[] = [];
  page.on('request', (request) => {
    const part = /\/dele\/(\d+)\.pak$/.exec(request.url())?.[1];
    if (part) fetched.push(part);
  });
  await page.goto(address(`${PATH}?tekst=frostsikring`));
  await expect.poll(() => counted(page)).toBe('Viser 1–1 af 1 beslutning, som søgningen finder ordet i.');
  expect(fetched.sort()).toEqual(['2021', '2024', '2025', '2026']);
  expect(await texts(page, '.besluttet')).toEqual([expect.stringContaining('frostsikring')]);
  expect(await page.getByRole('link', { name: '1 beslutning til regneark (CSV)' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Led også inde i andre ord' }).click();
  await expect.poll(() => counted(page)).toMatch(/^Viser 1–1 af 1 beslutning$/);
  expect(fetched.sort()).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
  // On paper stands what was chosen, and nothing that was not.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByLabel('Ord i titel, indstilling eller beslutning').isVisible()).toBe(true);
  expect(await page.getByLabel('Udfald').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});

test('without scripts the newest are there, each year is a way on, and nothing is offered that would not work', async () => {
  watched = await watchedPage(browser(), { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  ({ page } = watched);
  await page.goto(address(PATH));
  expect(await titles(page)).toHaveLength(25);
  expect(await page.locator('[data-registerfilter]').isVisible()).toBe(false);
  await page.getByRole('main').getByRole('link', { name: '2024', exact: true }).click();
  const cards = await texts(page, '> li');
  expect(cards).toHaveLength(30);
  expect(cards.filter((card) => card.includes('Kildeskole')).length).toBeGreaterThan(2);
  const file = await page
    .getByRole('link', { name: 'Beslutninger i 2024 til regneark' })
    .getAttribute('href');
  expect((await page.request.get(new URL(file ?? '', page.url()).href)).status()).toBe(200);
});

test('of the beginning of a case number there is no feed, and the nearest is told as that', async () => {
  await open(`${PATH}?sag=17.03.00`);
  await expect.poll(() => counted(page)).toBe('Viser 1–9 af 9 beslutninger');
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Nyhedsstrøm/ })
      .count(),
  ).toBe(0);
  expect(await page.getByRole('main').getByRole('link', { name: 'nye beslutninger' }).count()).toBe(1);
});
