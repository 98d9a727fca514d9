import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { current, field, isOpen, options, texts, type } from '../support/suggest.ts';
import { plainSpaces } from '../support/text.ts';
import { useWatchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
useWatchedPage(browser, { reducedMotion: 'reduce' }, (watched) => {
  ({ page } = watched);
});

describe('from the header’s field, by keyboard', () => {
  test('to a case: typed, reached by the arrow, and entered', async () => {
    await page.goto(address('/aar/2024/'));
    await type(page, 'skoledis');
    const [first = ''] = await texts(page);
    expect(first).toBe('Ny skole i Nørre Vase: navn og skoledistrikter 17.03.00-P20-1-23');
    expect(await page.getByRole('listbox').locator('mark').allTextContents()).toContain('skoledis');
    expect(await current(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(plainSpaces((await current(page)) ?? '')).toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address('/sag/17.03.00-P20-1-23/'));
  });

  test('to a meeting by its date, to a forum by its abbreviation, and to a case by its number', async () => {
    for (const [typed, path] of [
      ['cf 2. oktober 2025', '/chefforum/2025-10-02/'],
      ['bsu', '/boerne-og-skoleudvalget/'],
      ['17.03.00-p20', '/sag/17.03.00-P20-1-23/'],
    ] as const) {
      await page.goto(address('/aar/2024/'));
      await type(page, typed);
      await texts(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toBe(address(path));
    }
  });

  test('to an item, at its own place on the page', async () => {
    await page.goto(address('/aar/2024/'));
    await type(page, 'ungebyraad');
    await page.getByRole('group', { name: 'Punkter' }).getByRole('option').first().click();
    await expect.poll(() => page.url()).toMatch(/\/referater\/[a-z-]+\/\d{4}-\d\d-\d\d\/#punkt-\d+$/);
    expect(plainSpaces((await page.locator(':target').textContent()) ?? '')).toMatch(/ungebyråd/i);
  });

  test('to the search when nothing is chosen', async () => {
    await page.goto(address('/aar/2024/'));
    await type(page, 'skole');
    await texts(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole'));
  });
});

describe('the keys', () => {
  beforeEach(async () => {
    await page.goto(address('/aar/2024/'));
    await type(page, 'skole');
    await texts(page);
  });

  test('the arrows go round by way of the field', async () => {
    const all = await options(page).allTextContents();
    await page.keyboard.press('ArrowUp');
    expect(await current(page)).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await current(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await current(page)).toBe(all[0]);
  });

  test('Home and End move in the text', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await current(page)).toBeNull();
    await page.keyboard.type('folke');
    await page.keyboard.press('End');
    await page.keyboard.type('r');
    expect(await field(page).inputValue()).toBe('folkeskoler');
  });

  test('Escape closes, once more empties, and an arrow opens again', async () => {
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await field(page).inputValue()).toBe('skole');
    await page.keyboard.press('ArrowDown');
    await texts(page);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await isOpen(page)).toBe(false);
  });

  test('Tab goes on in the page, past the list', async () => {
    await page.keyboard.press('Tab');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Søg');
  });
});

describe('the key /', () => {
  test('leads to the field on every page, and says so', async () => {
    for (const path of ['/', '/om/', '/chefforum/2025-10-02/', '/soeg/']) {
      await page.goto(address(path));
      await page.keyboard.press('/');
      const [name, value, shortcut] = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement;
        return [focused.name, focused.value, focused.getAttribute('aria-keyshortcuts')];
      });
      expect([path, name, value, shortcut]).toEqual([path, 'q', '', '/']);
    }
  });

  test('is a letter in a field, and no key of ours with Control', async () => {
    await page.goto(address('/om/'));
    await page.keyboard.press('Control+/');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await type(page, '13/16');
    expect(await field(page).inputValue()).toBe('13/16');
  });
});
