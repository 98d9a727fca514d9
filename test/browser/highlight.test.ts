import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { barOf, comeFromSearch, readMarked, remember, toldBy } from '../support/highlight.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { useWatchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const PATH = '/byraadet/2026-11-17/';
const SKOLE = { q: 'skole', marks: { keys: ['skol'], starts: [], phrases: [] } };

let page: Page;
useWatchedPage(
  browser,
  {
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
  },
  (watched) => {
    ({ page } = watched);
  },
);

const come = (q: string, hash = '#punkt-133', to = page) =>
  comeFromSearch(to, address, { q, path: PATH + hash });
const told = () => toldBy(page);
const press = (name: string) => barOf(page).getByRole('button', { name }).click();
/** Waits for what the page does by itself, and finds it without a bar and without marks. */
const nothingMarked = async (): Promise<void> => {
  await page.waitForLoadState('networkidle');
  expect(await barOf(page).count()).toBe(0);
  expect(await readMarked(page)).toEqual({ words: [], current: null });
};

describe('where a result leads', () => {
  test('the words are marked in the items, and the bar begins in the one that was found', async () => {
    await come('skole');
    await barOf(page).waitFor();
    const { words, current } = await readMarked(page);
    expect(words).toContain('skoledistrikterne');
    expect(words.slice(0, 5)).toEqual([
      'Kildeskolen',
      'Skolechefen',
      'Skovvangskolen',
      'skolemaden',
      'skole',
    ]);
    expect(current).toBe('skole');
    expect(await told()).toBe(`5 af ${words.length} steder med «skole»`);
    expect(new URL(page.url()).search).toBe('');
    const heading = await page.locator('#punkt-133 > h2').boundingBox();
    expect(heading?.y).toBeLessThan(100);
  });

  test('nothing is marked beside the items’ own words', async () => {
    await come('punkt henvisning sag link');
    await barOf(page).waitFor();
    const within = await page.evaluate(() =>
      [...(CSS.highlights.get('soegeord') ?? [])].map((range) => {
        const element = (range as Range).startContainer.parentElement;
        return element?.closest('nav, .vaerktoej, .punktfakta, .punktnummer, .permalink, .moedehoved')
          ?.className;
      }),
    );
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter((name) => name !== undefined)).toEqual([]);
  });

  test('the marks are those that the search handed over, however the words were typed', async () => {
    await remember(page, address('/om/'), [
      { q: 'sjole', text: 'skole', marks: SKOLE.marks, paths: [`/referater${PATH}`] },
    ]);
    await come('sjole');
    await barOf(page).waitFor();
    expect(await told()).toMatch(/«skole»$/);
    expect((await readMarked(page)).words).toContain('skole');
  });

  test('a phrase is marked over the elements it runs through', async () => {
    await come('"godkendt af byrådet den 28. februar"', '#punkt-133');
    await barOf(page).waitFor();
    expect((await readMarked(page)).words.map(plainSpaces)).toEqual(['godkendt af Byrådet den 28. februar']);
  });

  test('a word that the page lacks shows no bar', async () => {
    await come('xyqzfindesikke');
    await nothingMarked();
  });
});

describe('switching it off', () => {
  test('nothing more is marked, here and on the other pages of the search, until the next one', async () => {
    await come('skole');
    await barOf(page).waitFor();
    await press('Skjul fremhævning');
    await nothingMarked();
    await page.reload();
    await nothingMarked();
    await come('skole', '#punkt-134');
    await nothingMarked();
    await come('cykelsti', '#punkt-136');
    await barOf(page).waitFor();
  });

  test('is done by Escape in the bar; the keyboard soon comes to it, and goes on where one was', async () => {
    await come('skole');
    await barOf(page).waitFor();
    for (const name of ['#', 'Forrige', 'Næste']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(told).toMatch(/^7 af/);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
    await expect.poll(() => barOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('den nye skole navn');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await nothingMarked();
  });
});

describe('which pages', () => {
  test('one that the newest search found is marked again when its address is typed', async () => {
    await remember(page, address('/om/'), [{ ...SKOLE, paths: [`/referater${PATH}`] }]);
    await page.goto(address(PATH));
    await barOf(page).waitFor();
    await page.goto(address('/byraadet/2023-02-28/'));
    await nothingMarked();
  });

  test('one that is reached from another page of the site is not marked', async () => {
    await remember(page, address('/om/'), [{ ...SKOLE, paths: [`/referater${PATH}`] }]);
    await page.goto(address(PATH), { referer: address('/byraadet/') });
    await nothingMarked();
  });

  test('where nothing may be remembered the words of the search page’s address are marked', async () => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: refuse });
    });
    await come('skole');
    await barOf(page).waitFor();
    await press('Skjul fremhævning');
    await nothingMarked();
    await page.goto(address(PATH));
    await nothingMarked();
  });
});

test('a browser without highlights of its own is given elements, which go again', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(CSS), 'highlights'));
  await come('"godkendt af byrådet" skole');
  const marks = page.locator('mark.soegeord');
  await expect.poll(() => marks.count()).toBeGreaterThan(10);
  expect(await page.locator('mark.soegeord-aktuel').textContent()).toBe('skole');
  await press('Næste');
  expect(await page.locator('mark.soegeord-aktuel').textContent()).toBe('skoledistrikter');
  await press('Skjul fremhævning');
  const ownWords = () =>
    page.locator('.punkt :is(h2, h3, .tekst, .bilag)').evaluateAll((all) => all.map((one) => one.innerHTML));
  const left = await ownWords();
  await page.goto('about:blank');
  await page.goto(address(PATH));
  expect(left).toEqual(await ownWords());
});
