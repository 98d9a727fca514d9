import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { answerHeld, fakeEngine } from '../support/fake-engine.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { textsOf } from '../support/texts-of.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await watchedPage(browser(), { viewport: { width: 1280, height: 900 } }));
  await fakeEngine(page);
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const done = () => page.locator('[data-soegning][data-tilstand="faerdig"]').waitFor();
const state = () => page.locator('[data-soegning]').getAttribute('data-tilstand');
const tail = () => new URL(page.url()).search;
const count = async () => plainSpaces((await page.locator('[data-antal]').textContent()) ?? '');
const said = async () => plainSpaces((await page.getByRole('status').textContent()) ?? '');
const field = () => page.getByRole('searchbox');

describe('typing', () => {
  test('searches as one types, and what is shown is never taken for the answer to something else', async () => {
    await page.goto(address('/soeg/'));
    await field().pressSequentially('langsom', { delay: 20 });
    expect(await state()).toBe('soeger');
    await answerHeld(page);
    await done();
    expect(await count()).toBe('12 punkter for «langsom»');
    expect(tail()).toBe('?q=langsom');
  });

  test('keeps the old results in sight until the new ones are there', async () => {
    await page.goto(address('/soeg/?q=skole'));
    await done();
    await field().fill('langsom');
    await expect.poll(() => page.locator('[data-fund]').getAttribute('aria-busy')).toBe('true');
    await expect.poll(tail).toBe('?q=langsom');
    expect(await page.locator('[data-resultater] > li').count()).toBe(12);
    expect(await count()).toBe('12 punkter for «skole»');
    await answerHeld(page);
    await done();
    expect(await count()).toBe('12 punkter for «langsom»');
  });

  test('makes the newest search win, however late an older one is answered', async () => {
    await page.goto(address('/soeg/?q=langsom'));
    await expect.poll(state).toBe('soeger');
    const shown = await textsOf(page, '[data-antal]');
    await field().fill('hurtig');
    await field().press('Enter');
    await done();
    await answerHeld(page);
    // Answers come in their order: when this one is shown, the late one has come.
    await field().fill('sidst');
    await field().press('Enter');
    await expect.poll(count).toBe('12 punkter for «sidst»');
    expect((await shown()).map(plainSpaces)).toEqual(['12 punkter for «hurtig»', '12 punkter for «sidst»']);
  });

  test('goes back to what is shown without a new search', async () => {
    await page.goto(address('/soeg/?q=skole'));
    await done();
    await field().press('End');
    await field().press('r');
    await field().press('Backspace');
    await expect.poll(state).toBe('faerdig');
    expect(tail()).toBe('?q=skole');
  });

  test('and Enter leave the reader in the field', async () => {
    await page.goto(address('/soeg/'));
    await field().fill('skole');
    await field().press('Enter');
    await done();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('until nothing is left leads back to the tips', async () => {
    await page.goto(address('/soeg/?q=skole'));
    await done();
    await field().fill('');
    await expect.poll(state).toBe('klar');
    expect(await page.locator('[data-resultater] > li').count()).toBe(0);
    expect(tail()).toBe('');
  });
});

describe('the number of results is said to those who listen', () => {
  test('once, after the typing has paused', async () => {
    await page.clock.install();
    await page.goto(address('/soeg/'));
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const heard = await textsOf(page, '[role="status"]');
    for (const letter of 'skole') {
      await field().press(letter);
      await page.clock.runFor(200);
      await done();
    }
    await field().press('Enter');
    await page.clock.runFor(5000);
    expect((await heard()).map(plainSpaces)).toEqual(['12 punkter for «skole»']);
  });

  test('also when there are none', async () => {
    await page.goto(address('/soeg/?q=xyzzy'));
    await expect.poll(said).toBe('Ingen fund for «xyzzy»');
  });
});

describe('back and forward', () => {
  test('lead through the searches that were finished, not through what was typed on the way', async () => {
    await page.goto(address('/soeg/?q=cykelsti'));
    await done();
    await field().fill('pleje');
    await expect.poll(tail).toBe('?q=pleje');
    await field().fill('plejehjem');
    await field().press('Enter');
    await expect.poll(count).toBe('12 punkter for «plejehjem»');
    await page.locator('select[name="udfald"]').selectOption('godkendt');
    await expect.poll(tail).toBe('?q=plejehjem&udfald=godkendt');
    await page.goBack();
    await expect.poll(tail).toBe('?q=plejehjem');
    await done();
    expect(await page.locator('select[name="udfald"]').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(count).toBe('12 punkter for «cykelsti»');
    expect(await field().inputValue()).toBe('cykelsti');
    await page.goForward();
    await expect.poll(count).toBe('12 punkter for «plejehjem»');
    expect(tail()).toBe('?q=plejehjem');
  });

  test('come back from a result to the place and to the results that were shown', async () => {
    await page.goto(address('/soeg/?q=mange 70'));
    await done();
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await expect.poll(() => page.locator('[data-resultater] > li').count()).toBe(40);
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await expect.poll(() => page.locator('[data-resultater] > li').count()).toBe(60);
    const result = page.locator('[data-resultater] > li').nth(45).locator('a').first();
    await result.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(2000);
    await result.click();
    await expect.poll(() => page.url()).toContain('/byraadet/2026-11-17/');
    await page.goBack();
    await done();
    expect(await page.locator('[data-resultater] > li').count()).toBe(60);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(top));
  });

  test('from a result found by typing alone leads to those results, and further back to the page before', async () => {
    await page.goto(address('/soeg/?q=cykelsti'));
    await done();
    await field().fill('plejehjem');
    await expect.poll(count).toBe('12 punkter for «plejehjem»');
    await page.locator('[data-resultater] a').first().click();
    await expect.poll(() => page.url()).toContain('#punkt');
    await page.goBack();
    await expect.poll(count).toBe('12 punkter for «plejehjem»');
    await page.goBack();
    await expect.poll(count).toBe('12 punkter for «cykelsti»');
  });
});

test('back leads from what was typed to the search before it, and on again', async () => {
  await page.goto(address('/soeg/?q=cykelsti'));
  await done();
  await field().fill('pleje');
  await expect.poll(tail).toBe('?q=pleje');
  await field().fill('plejehjem');
  await expect.poll(count).toBe('12 punkter for «plejehjem»');
  await page.goBack();
  await expect.poll(count).toBe('12 punkter for «cykelsti»');
  expect(await field().inputValue()).toBe('cykelsti');
  await page.goForward();
  await expect.poll(count).toBe('12 punkter for «plejehjem»');
});

test('more results come when they are asked for, and the reader goes on at the first of them', async () => {
  await page.goto(address('/soeg/?q=mange 45'));
  await done();
  const under = page.locator('[data-under]');
  expect(plainSpaces((await under.textContent()) ?? '')).toBe('Vis flereViser 20 af 45 punkter');
  await page.getByRole('button', { name: 'Vis flere' }).press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Nr. 20 om mange 45');
  await expect.poll(said).toBe('Viser 40 af 45 punkter');
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect.poll(() => page.locator('[data-resultater] > li').count()).toBe(45);
  expect(await page.getByRole('button', { name: 'Vis flere' }).count()).toBe(0);
});

test('a reload brings back what is chosen', async () => {
  await page.goto(address('/soeg/?q=skole&udfald=godkendt&sortering=aeldste&del=beslutning'));
  await done();
  await page.reload();
  await done();
  expect(await page.locator('select[name="udfald"]').inputValue()).toBe('godkendt');
  expect(await page.getByLabel('Sortering').inputValue()).toBe('aeldste');
  expect(await page.locator('select[name="del"]').inputValue()).toBe('beslutning');
});

test('arrow keys through a list leave one step to go back, not one for each choice passed', async () => {
  await page.goto(address('/soeg/?q=skole'));
  await done();
  await page.locator('select[name="udfald"]').focus();
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const select = document.querySelector('select[name="fra"]') as HTMLSelectElement;
    for (const value of ['2026', '2025']) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expect.poll(tail).toBe('?q=skole&fra=2025');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});
