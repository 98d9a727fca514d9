import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { axeFindings, LIGHT, look, openView, VIEWS } from '../../scripts/audit/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { answerHeld, fakeEngine } from '../support/fake-engine.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const WORKER = '**/assets/soegevaerk.js';

async function openPage(options: Parameters<typeof watchedPage>[1] = {}): Promise<Page> {
  const { page } = await watchedPage(browser(), options);
  onTestFinished(() => page.close());
  return page;
}

test('when the engine cannot be loaded, the page says so, leads elsewhere, and can try again', async () => {
  const page = await openPage();
  await page.route(WORKER, (route) => route.abort());
  await page.goto(address('/soeg/?q=skole'));
  await page.locator('[data-tilstand="fejl"]').waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { name: 'Søgningen kunne ikke indlæses' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: '2024' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'Chefforum' }).isVisible()).toBe(true);
  expect(await page.locator('[data-ingen-fund]').count()).toBe(0);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('kunne ikke indlæses');
  await page.unroute(WORKER);
  await fakeEngine(page);
  await page.getByRole('button', { name: 'Prøv igen' }).press('Enter');
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  expect(await page.locator('[data-resultater] > li').count()).toBe(12);
  expect(await main.getByRole('heading', { name: 'Søgningen kunne ikke indlæses' }).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-antal'))).toBe(true);
});

test('when the index cannot be read, the results of the search before are gone', async () => {
  const page = await openPage();
  await fakeEngine(page);
  await page.goto(address('/soeg/?q=skole'));
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  await page.getByRole('searchbox').fill('fejl');
  await page.locator('[data-tilstand="fejl"]').waitFor();
  expect(await page.locator('[data-resultater] > li').count()).toBe(0);
  await page.getByRole('searchbox').fill('skole');
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  expect(await page.locator('[data-resultater] > li').count()).toBe(12);
});

test('further results that cannot be fetched leave those that are shown, and can be tried again', async () => {
  const page = await openPage();
  await fakeEngine(page);
  await page.goto(address('/soeg/?q=afbrudt 45'));
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  const more = page.getByRole('button', { name: 'Vis flere' });
  await more.click();
  await page.getByText('Flere punkter kunne ikke hentes. Prøv igen.', { exact: true }).first().waitFor();
  expect(await page.locator('[data-resultater] > li').count()).toBe(20);
  await more.click();
  await expect.poll(() => page.locator('[data-resultater] > li').count()).toBe(40);
});

test('further results that were still awaited when another search began hold up none of that search’s', async () => {
  const page = await openPage();
  await fakeEngine(page);
  await page.goto(address('/soeg/?q=langsom 45'));
  await answerHeld(page);
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await page.getByRole('searchbox').fill('mange 45');
  await expect.poll(() => page.locator('[data-antal]').textContent()).toContain('mange 45');
  await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect.poll(() => page.locator('[data-resultater] > li').count()).toBe(40);
});

test('an archive without open items answers honestly, and loads nothing', async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/soeg/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-soegning', 'data-soegning data-tom');
    await route.fulfill({ response, body });
  });
  await page.goto(address('/soeg/?q=skole'));
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  expect(await page.locator('[data-ingen-fund] p').textContent()).toBe(
    'Arkivet har endnu ingen punkter, der kan søges i.',
  );
  await page.getByRole('searchbox').focus();
  expect(asked.filter((path) => /soegevaerk|pagefind|soegning/.test(path))).toEqual([]);
});

describe('on a narrow screen', () => {
  test('the filters are folded away, and stay out once they are folded out', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } });
    await fakeEngine(page);
    await page.goto(address('/soeg/?q=skole&fra=2025'));
    await page.locator('[data-tilstand="faerdig"]').waitFor();
    const forum = page.locator('select[name="forum"]');
    expect(await forum.isVisible()).toBe(false);
    const summary = page.locator('[data-filtre] > summary');
    expect(plainSpaces((await summary.textContent()) ?? '')).toBe('Filtre (1 valgt)');
    await summary.click();
    await forum.selectOption('byraadet');
    await expect.poll(() => page.url()).toContain('forum=byraadet');
    await page.locator('[data-tilstand="faerdig"]').waitFor();
    expect(await forum.isVisible()).toBe(true);
    await page.reload();
    await page.locator('[data-tilstand="faerdig"]').waitFor();
    expect(await forum.isVisible()).toBe(true);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

describe.for([
  ['tips', '', 'klar'],
  ['results', '?q=foldet&forum=byraadet', 'faerdig'],
  ['more', '?q=mange 45', 'faerdig'],
  ['direct', '?q=oktober', 'faerdig'],
  ['nothing', '?q=xyzzy&udfald=afvist', 'faerdig'],
  ['missing', '?q=13/16075', 'faerdig'],
  ['failure', '?q=fejl', 'fejl'],
] as const)('axe finds nothing: %s', ([, query, state]) => {
  let page: Page;
  beforeAll(async () => {
    page = await openView(browser(), LIGHT);
    await fakeEngine(page);
    await page.goto(address(`/soeg/${query}`));
    await page.locator(`[data-tilstand="${state}"]`).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  });
  afterAll(() => page.close());

  test.for(VIEWS)('$name', async (view) => {
    await look(page, view);
    expect(await axeFindings(page)).toEqual([]);
  });
});
