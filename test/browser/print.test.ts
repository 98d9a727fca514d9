import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath, fixtureSite } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const fixture = useServer(fixtureSite, '/referater');
const MEETING = '/byraadet/2026-11-17/';
let page: Page;

beforeAll(async () => {
  page = await browser().newPage({ locale: 'da-DK', colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => page.close());

/** Prints the page that is open to a PDF, whose own marks are plain ASCII, and reads those. */
async function printed(): Promise<{ pages: number; isTagged: boolean; hasOutline: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    isTagged: pdf.includes('/StructTreeRoot'),
    hasOutline: pdf.includes('/Outlines'),
  };
}

/** The ids of the items that would stand on paper. */
const itemsOnPaper = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.punkt')].filter((item) => item.checkVisibility()).map(({ id }) => id),
  );

const isVisible = (selector: string): Promise<boolean> =>
  page.locator(selector).evaluateAll((found) => found.some((element) => element.checkVisibility()));

test('a meeting is printed whole: its heading, facts, items and decisions, and nothing to click on', async () => {
  await page.goto(address(MEETING));
  const all = await page.locator('.punkt').evaluateAll((items) => items.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(5);
  expect(await itemsOnPaper()).toEqual(all);
  expect(await page.locator('h1').isVisible()).toBe(true);
  for (const shown of ['.moedehoved dl', '.punkt h2', '.beslutning', '.bilag'])
    expect(await isVisible(shown), shown).toBe(true);
  for (const hidden of ['nav', 'search', 'button', 'input', '.skipnav', '.permalink', '.udskriv'])
    expect(await isVisible(hidden), hidden).toBe(false);
});

test('a printed meeting is black on white, also for one who reads in the dark', async () => {
  await page.goto(address(MEETING));
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector('.punkt p') as Element);
    return { color, backgroundColor, body: getComputedStyle(document.body).backgroundColor };
  });
  expect(colours.color).toBe('rgb(0, 0, 0)');
  for (const ground of [colours.backgroundColor, colours.body])
    expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(ground);
});

test('on paper a link tells where it leads: attachments by their whole address, and what lies elsewhere', async () => {
  await page.goto(fixture('/teknik-og-miljoeudvalget/2020-01-14/'));
  const after = (name: string): Promise<string> =>
    page.getByRole('link', { name }).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await after('Kort over stien')).toContain(
    'https://fjordby.example/referater/teknik-og-miljoeudvalget/2020-01-14/kort.txt',
  );
  expect(await after('Regler for cykelstier')).toContain('https://regler.example/stier?a=1&b=2');
});

test('a meeting is a document of several pages, whose headings make its outline', async () => {
  await page.goto(address(MEETING));
  const { pages, isTagged, hasOutline } = await printed();
  expect(pages).toBeGreaterThan(1);
  expect(isTagged).toBe(true);
  expect(hasOutline).toBe(true);
});

test('an item is printed alone, under the name of its meeting, from the address of its own', async () => {
  await page.goto(address(MEETING));
  const whole = await printed();
  await page.goto(address(`${MEETING}#punkt-133-udskriv`));
  await expect.poll(itemsOnPaper).toEqual(['punkt-133']);
  expect(plainSpaces((await page.locator('h1').textContent()) ?? '')).toBe(
    'Byrådet, tirsdag den 17. november 2026',
  );
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await isVisible('nav')).toBe(false);
  expect((await printed()).pages).toBeLessThan(whole.pages);
});

test('on paper stands the address of what is printed: of the meeting, or of the item alone', async () => {
  const meeting = '/teknik-og-miljoeudvalget/2020-01-14/';
  const addressesOn = async (path: string): Promise<readonly (string | null)[]> => {
    await page.goto(fixture(path));
    return page
      .locator('.trykadresse')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  };
  expect(await addressesOn(meeting)).toEqual([`https://fjordby.example/referater${meeting}`]);
  expect(await addressesOn(`${meeting}#punkt-1-udskriv`)).toEqual([
    `https://fjordby.example/referater${meeting}#punkt-1`,
  ]);
});
