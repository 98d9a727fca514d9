import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { follow, tabTo } from '../support/keyboard.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await watchedPage(browser(), { reducedMotion: 'reduce' }));
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const heading = async (): Promise<string> => plainSpaces((await page.locator('h1').textContent()) ?? '');

/** Waits until the page stands at an item, whose heading the reader sees. */
async function standsAt(path: string | RegExp): Promise<void> {
  await expect.poll(() => page.url()).toMatch(path);
  await expect
    .poll(() =>
      page.locator(':target').evaluate((target) => {
        const { top } = target.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }),
    )
    .toBe(true);
}

test('from the front page to a forum, a meeting of 2021, and what was decided under an item', async () => {
  await page.goto(address());
  await follow(page, { name: /^Byrådet/, href: /\/byraadet\/$/, within: 'main' });
  await expect.poll(heading).toBe('Byrådet');
  await follow(page, { name: /12\. oktober 2021/, within: 'main' });
  await expect.poll(heading).toBe('Byrådet, tirsdag den 12. oktober 2021');
  const item = page.locator('.punkt:has(.beslutning):not(.lukket)').last();
  const id = (await item.getAttribute('id')) ?? '';
  await follow(page, { name: /./, href: new RegExp(`#${id}$`), within: 'nav' });
  await standsAt(new RegExp(`/byraadet/2021-10-12/#${id}$`));
  // The next stop is in the item itself: one goes on reading where one came to.
  await tabTo(page, { name: /./, within: `#${id}` });
  const decision = page.locator(`#${id}-beslutning`);
  await decision.scrollIntoViewIfNeeded();
  expect(await decision.textContent()).toBe('Beslutning');
});

test('from a meeting to an item, its case, and the first time it was treated', async () => {
  await page.goto(address('/byraadet/2026-11-17/'));
  await follow(page, { name: /navn og skoledistrikter/, href: /#punkt-133$/, within: 'nav' });
  await standsAt(/\/byraadet\/2026-11-17\/#punkt-133$/);
  await follow(page, { name: /17\.03\.00-P20-1-23/, within: '#punkt-133' });
  await expect.poll(() => page.url()).toBe(address('/sag/17.03.00-P20-1-23/'));
  const dates = await page
    .locator('main time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  await follow(page, { name: /./, href: /#punkt-\d+/, within: 'main .tidslinje' });
  await standsAt(new RegExp(`/${[...dates].sort()[0]}/#punkt-\\d+$`));
  expect(await page.locator(':target').textContent()).toContain('17.03.00-P20-1-23');
});

test('from any page’s search field to a result', async () => {
  await page.goto(address('/aar/2024/'));
  await tabTo(page, { name: /^Søg i dagsordener og referater/ });
  await page.keyboard.type('ungebyråd');
  await page.keyboard.press('Enter');
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  await follow(page, { name: /ungebyråd/, within: '[data-resultater]' });
  await standsAt(/\/byraadet\/2026-11-17\/#punkt-140$/);
});

test('the filters of a search are chosen, and the reader stays where they are', async () => {
  await page.goto(address('/soeg/?q=skole'));
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  await tabTo(page, { name: /./, within: 'select[name="forum"]' });
  const chosen = page.locator('select[name="forum"] option:checked');
  while (!(await chosen.textContent())?.startsWith('Økonomiudvalget')) await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('forum')).toBe('oekonomiudvalget');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('forum');
});

test('folded standing items of a case open and close with the keyboard', async () => {
  await page.goto(address('/sag/00.01.00-A21-1-23/'));
  await tabTo(page, { name: /^Faste punkter/ });
  const list = page.locator('details .tidslinje');
  expect(await list.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => list.isVisible()).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => list.isVisible()).toBe(false);
});

test('from the register of decisions, narrowed down, to the decision itself', async () => {
  await page.goto(address('/beslutninger/'));
  await tabTo(page, { name: /^Ord i titel/, within: 'main form' });
  await page.keyboard.type('cykelsti');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-beslutninger] a').first().textContent()).toMatch(/cykelsti/i);
  await expect.poll(() => page.locator('[data-antal]').textContent()).toMatch(/^Viser 1–\d+ af \d+\s/);
  await follow(page, { name: /Cykelsti/i, href: /#punkt-\d+-beslutning$/, within: '[data-beslutninger]' });
  await standsAt(/#punkt-\d+-beslutning$/);
});
