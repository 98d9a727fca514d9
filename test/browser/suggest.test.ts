import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(() => inject('demoAtSubPath'), '/referater');
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await watchedPage(browser(), { reducedMotion: 'reduce' }));
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const field = () => page.getByRole('combobox', { name: 'Søg i dagsordener og referater' });
const options = () => page.getByRole('option');

async function type(text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}

/** The texts of the options, when the list has opened. */
async function texts(): Promise<string[]> {
  await options().first().waitFor();
  return (await options().allTextContents()).map(plainSpaces);
}

/** The option that the arrows have come to, as a screen reader is told; null when they are in the field. */
const current = () =>
  field().evaluate((input) => {
    const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null;
  });

const isOpen = async (): Promise<boolean> => {
  const isExpanded = (await field().getAttribute('aria-expanded')) === 'true';
  expect(await page.getByRole('listbox').isVisible()).toBe(isExpanded);
  return isExpanded;
};

describe('from the header’s field, by keyboard', () => {
  test('to a case: typed, reached by the arrow, and entered', async () => {
    await page.goto(address('/aar/2024/'));
    await type('skoledis');
    const [first = ''] = await texts();
    expect(first).toBe('Ny skole i Nørre Vase: navn og skoledistrikter 17.03.00-P20-1-23');
    expect(await page.getByRole('listbox').locator('mark').allTextContents()).toContain('skoledis');
    expect(await current()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(plainSpaces((await current()) ?? '')).toBe(first);
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
      await type(typed);
      await texts();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toBe(address(path));
    }
  });

  test('to an item, at its own place on the page', async () => {
    await page.goto(address('/aar/2024/'));
    await type('ungebyraad');
    await page.getByRole('group', { name: 'Punkter' }).getByRole('option').first().click();
    await expect.poll(() => page.url()).toMatch(/\/referater\/[a-z-]+\/\d{4}-\d\d-\d\d\/#punkt-\d+$/);
    expect(plainSpaces((await page.locator(':target').textContent()) ?? '')).toMatch(/ungebyråd/i);
  });

  test('to the search when nothing is chosen', async () => {
    await page.goto(address('/aar/2024/'));
    await type('skole');
    await texts();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole'));
  });
});

describe('the keys', () => {
  beforeEach(async () => {
    await page.goto(address('/aar/2024/'));
    await type('skole');
    await texts();
  });

  test('the arrows go round by way of the field', async () => {
    const all = await options().allTextContents();
    await page.keyboard.press('ArrowUp');
    expect(await current()).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBe(all[0]);
  });

  test('Home and End move in the text', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await current()).toBeNull();
    await page.keyboard.type('folke');
    await page.keyboard.press('End');
    await page.keyboard.type('r');
    expect(await field().inputValue()).toBe('folkeskoler');
  });

  test('Escape closes, once more empties, and an arrow opens again', async () => {
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await field().inputValue()).toBe('skole');
    await page.keyboard.press('ArrowDown');
    await texts();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
    expect(await isOpen()).toBe(false);
  });

  test('Tab goes on in the page, past the list', async () => {
    await page.keyboard.press('Tab');
    expect(await isOpen()).toBe(false);
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
    await type('13/16');
    expect(await field().inputValue()).toBe('13/16');
  });
});

test('the number of suggestions is said, also when there are none', async () => {
  await page.goto(address('/aar/2024/'));
  await type('skoledis');
  const said = page.locator('search [role="status"]');
  await expect.poll(() => said.textContent()).toMatch(/^\d\sforslag$/);
  await page.keyboard.type('xyz');
  await expect.poll(() => said.textContent()).toBe('Ingen forslag');
  expect(await isOpen()).toBe(false);
});

test('nothing moves when the list opens', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address('/chefforum/'));
  const place = () =>
    page.evaluate(() => [
      document.querySelector('h1')?.getBoundingClientRect().top,
      document.body.offsetHeight,
    ]);
  const before = await place();
  await type('by');
  await texts();
  expect(await place()).toEqual(before);
  const box = await page.getByRole('listbox').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a page whose field is not used fetches nothing for it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address('/aar/2024/'), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('forslag'))).toEqual([]);
});

test('without scripts it is a form that leads to the search', async () => {
  const { page: plain } = await watchedPage(browser(), { javaScriptEnabled: false });
  await plain.goto(address('/aar/2024/'));
  await plain.getByRole('searchbox').fill('skole');
  await plain.keyboard.press('Enter');
  await expect.poll(() => plain.url()).toBe(address('/soeg/?q=skole'));
  await plain.close();
});

test('when the files cannot be read, it is a plain search field, and that is said once', async () => {
  await page.route('**/soegning/**', (route) => route.fulfill({ status: 503 }));
  await page.goto(address('/aar/2024/'));
  await type('skole');
  await expect.poll(() => problems.filter((problem) => /Error: 503/.test(problem)).length).toBe(1);
  await page.keyboard.type('r');
  await page.waitForLoadState('networkidle');
  expect(problems.filter((problem) => /Error: 503/.test(problem)).length).toBe(1);
  problems.length = 0;
  expect(await isOpen()).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(address('/soeg/?q=skoler'));
});
