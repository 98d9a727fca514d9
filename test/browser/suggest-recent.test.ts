import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings, openView, VIEWS } from '../../scripts/audit/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const NAME = 'seneste-soegninger:/referater/';

/** What the search page writes down when somebody has searched. */
const remember = (page: Page, searches: readonly string[]): Promise<void> =>
  page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    NAME,
    JSON.stringify(searches),
  ] as const);
const remembered = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), NAME);

describe('recent searches', () => {
  let page: Page;
  let problems: string[];
  beforeEach(async () => {
    ({ page, problems } = await watchedPage(browser(), { reducedMotion: 'reduce' }));
    await page.goto(address('/om/'));
    await remember(page, ['skole', 'budget', 'cykelsti']);
    await page.keyboard.press('/');
    await page.getByRole('listbox', { name: 'Seneste søgninger' }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });
  const shown = (): Promise<string[]> => page.getByRole('option').allTextContents();

  test('are shown in the empty field, and searched again', async () => {
    expect(await shown()).toEqual(['skole', 'budget', 'cykelsti', 'Ryd seneste søgninger']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=budget'));
  });

  test('give way to suggestions when one types, and come back', async () => {
    await page.keyboard.type('by');
    await page.getByRole('listbox', { name: 'Forslag' }).waitFor();
    expect(await shown()).not.toContain('skole');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(shown).toContain('skole');
  });

  test('are removed one by one with Delete', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    expect(await shown()).toEqual(['cykelsti', 'Ryd seneste søgninger']);
    await expect
      .poll(() => page.locator('search [role="status"]').textContent())
      .toBe('«budget» er fjernet fra seneste søgninger');
    expect(await remembered(page)).toBe('["cykelsti"]');
  });

  test('are removed with the mouse, and the list stays', async () => {
    await page.getByRole('button', { name: 'Fjern «budget» fra seneste søgninger' }).click();
    expect(await shown()).toEqual(['skole', 'cykelsti', 'Ryd seneste søgninger']);
    expect(await remembered(page)).toBe('["skole","cykelsti"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  test('are cleared', async () => {
    await page.getByRole('option', { name: 'Ryd seneste søgninger' }).click();
    expect(await remembered(page)).toBeNull();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });
});

test('a browser that may remember nothing suggests all the same', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(address('/om/'));
  await page.keyboard.press('/');
  await page.keyboard.type('skole');
  await page.getByRole('option').first().waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

describe.for(VIEWS)('axe finds nothing in an open list: $name', (view) => {
  test.for(['/', '/chefforum/'])('%s', async (path) => {
    const page = await openView(browser(), view);
    await page.goto(address(path));
    await page.evaluate(() => document.fonts.ready);
    await page.keyboard.press('/');
    await page.keyboard.type('skole');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page)).toEqual([]);
    await remember(page, ['skole', 'budget']);
    await page.locator('input[name="q"]').fill('');
    await page.getByRole('listbox', { name: 'Seneste søgninger' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
