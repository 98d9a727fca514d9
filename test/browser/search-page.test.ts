import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readCsv } from '../support/csv.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { makeFolder } from '../support/folders.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
let problems: string[];

beforeAll(async () => {
  ({ page, problems } = await watchedPage(browser(), { viewport: { width: 1280, height: 900 } }));
  await fakeEngine(page);
});
afterAll(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const done = () => page.locator('[data-soegning][data-tilstand="faerdig"]').waitFor();
const open = async (query: string): Promise<void> => {
  await page.goto(address(`/soeg/${query}`));
  if (query !== '') await done();
};
const textOf = async (selector: string): Promise<string> =>
  plainSpaces((await page.locator(selector).allTextContents()).join(' | '));
const optionsOf = async (name: string): Promise<string[]> =>
  page.locator(`select[name="${name}"] option`).allTextContents();

describe('results', () => {
  beforeEach(() => open('?q=foldet'));

  test('say where they are from and what came of them, and lead to their items', async () => {
    const first = page.locator('[data-resultater] > li').first();
    const links = first.locator('a');
    expect(await links.first().getAttribute('href')).toBe('/referater/byraadet/2026-11-17/#punkt-131');
    expect(plainSpaces((await first.locator('> .fakta').textContent()) ?? '')).toBe(
      'Byrådet · 17. november 2026 · punkt 131 · Godkendt · 17.03.00-P20-1-23',
    );
    expect(await first.locator('> .fakta a').getAttribute('href')).toBe('/referater/sag/17.03.00-P20-1-23/');
    expect(await first.locator('> .fakta .badge').textContent()).toBe('Godkendt');
  });

  test('tell the section, and mark the words by more than colour, with no markup of the text’s own', async () => {
    const first = page.locator('[data-resultater] > li').first();
    expect(await first.locator('.uddrag').first().textContent()).toBe('Beslutning: Godkendt.');
    const excerpt = first.locator('.uddrag').last();
    expect(await excerpt.textContent()).toMatch(
      /^Sagsfremstilling: … her står noget om a og <b>mere<\/b> til/,
    );
    const mark = excerpt.locator('mark');
    expect(await mark.textContent()).toBe('a');
    const looks = await mark.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(looks).toBe('underline');
  });

  test('of one meeting stand together, and those folded away can be unfolded', async () => {
    expect(await page.locator('[data-resultater] > li').count()).toBe(2);
    const folded = page.locator('[data-resultater] > li').last().locator('details');
    expect(plainSpaces((await folded.locator('summary').textContent()) ?? '')).toBe(
      '2 punkter mere fra samme møde',
    );
    expect(await folded.locator('a').first().isVisible()).toBe(false);
    await folded.locator('summary').click();
    expect(await folded.locator('a').first().isVisible()).toBe(true);
    await folded.getByText('Nr. 2 om').waitFor();
    expect(plainSpaces(await textOf('[data-resultater] > li:last-child details li'))).toBe(
      'Nr. 2 om foldet punkt 133 · Godkendt | Nr. 3 om foldet punkt 134',
    );
  });

  test('of one case stand under one of them, and the others can be unfolded', async () => {
    const folded = page.locator('[data-resultater] > li').first().locator('details');
    expect(plainSpaces((await folded.locator('summary').textContent()) ?? '')).toBe(
      '2 andre behandlinger af sagen',
    );
    await folded.locator('summary').click();
    await folded.getByText('Nr. 4 om').waitFor();
    expect(plainSpaces(await textOf('[data-resultater] > li:first-child details li'))).toBe(
      'Nr. 4 om foldet Byrådet · 17. november 2026 · punkt 135 · Godkendt | Nr. 5 om foldet Byrådet · 17. november 2026 · punkt 136',
    );
  });

  test('come in the outline right under the page’s heading', async () => {
    const levels = await page
      .locator('main :is(h1, h2, h3, h4):visible')
      .evaluateAll((headings) => headings.map(({ localName }) => localName));
    expect(levels).toEqual(['h1', 'h2', 'h2']);
  });
});

test('the number of results is told, and the count alone stands as data', async () => {
  await open('?q=fravær');
  expect(await textOf('[data-antal]')).toBe('12 punkter for «fravær»');
  expect(await page.locator('[data-antal]').getAttribute('data-antal')).toBe('12');
  expect(await page.locator('[data-ingen-fund]').count()).toBe(0);
});

test('results are walked by the arrows, from the field and back to it', async () => {
  await open('?q=foldet');
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await page.getByRole('searchbox').focus();
  const seen: unknown[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    seen.push(await focused());
  }
  expect(seen).toEqual(['Nr. 0 om a', 'Nr. 1 om b', 'Nr. 1 om b', 'Nr. 0 om a', 'q']);
});

describe('what can be taken along', () => {
  test('is the query in the title of the window', async () => {
    await open('?q=skole');
    expect(await page.title()).toMatch(/^skole – Søg/);
    await open('?udfald=godkendt');
    expect(await page.title()).toMatch(/^Søg/);
  });

  test('are all results as a spreadsheet, with no formula in it', async () => {
    await open('?q=mange 130');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent 130' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('soegning-mange-130.csv');
    const path = join(await makeFolder(), 'fund.csv');
    await file.saveAs(path);
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = readCsv(text.slice(1));
    expect(head).toEqual(['dato', 'forum', 'punkt', 'titel', 'sagsnumre', 'udfald', 'beslutning', 'adresse']);
    expect(rows.length).toBe(130);
    expect(rows[1]?.[3]).toBe("'=Nr. 1");
    expect(rows[1]?.[7]).toMatch(/^http.*#punkt-132$/);
  });

  test('is the feed of what alone narrows the search, or else the nearest', async () => {
    const feed = async (query: string) => {
      await open(query);
      const [text, href] = [
        await textOf('[data-feed]'),
        await page.locator('[data-feed] a').getAttribute('href'),
      ];
      return [text, href];
    };
    expect(await feed('?udfald=godkendt')).toEqual([
      'Nyhedsstrøm, der følger denne søgning: Godkendt',
      '/referater/beslutninger/udfald/godkendt/feed.xml',
    ]);
    expect(await feed('?q=skole&forum=byraadet')).toEqual([
      'Søgningen har ingen nyhedsstrøm. Nærmest er nyhedsstrømmen for Byrådet.',
      '/referater/byraadet/feed.xml',
    ]);
  });
});

test('years are bars that narrow the search, and widen it again', async () => {
  await open('?q=skole');
  const bars = page.getByRole('region', { name: 'Fund pr. år' });
  await bars.getByRole('button', { name: '2026' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=skole&fra=2025&til=2025');
  await expect.poll(() => bars.getByRole('button', { pressed: true }).textContent()).toBe('2025');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=skole');
});

describe('the query', () => {
  test('may lead straight to a page', async () => {
    await open('?q=oktober');
    expect(await textOf('[data-direkte] h2')).toBe('Gå direkte til');
    expect(await page.locator('[data-direkte] a').getAttribute('href')).toBe(
      '/referater/byraadet/2026-11-17/',
    );
    expect(await page.locator('[data-ingen-fund]').count()).toBe(0);
    expect(await textOf('[data-antal]')).toBe('0 punkter for «oktober»');
  });

  test('may ask for what is missing, and is offered the nearest', async () => {
    await open('?q=13/16075');
    expect(await textOf('[data-direkte]')).toContain('Arkivet har ingen sag med nummeret 13/16075.');
    expect(await page.locator('[data-direkte] a').getAttribute('href')).toBe('/referater/sag/13-16074/');
    expect(await page.locator('[data-ingen-fund]').count()).toBe(1);
  });

  test('may find nothing, which is said with the word that is nowhere', async () => {
    await open('?q=xyzzy');
    expect(plainSpaces(await textOf('[data-antal]'))).toBe('0 punkter for «xyzzy»');
    expect(await textOf('[data-ingen-fund] h2')).toBe('Ingen fund for «xyzzy»');
    expect(await textOf('[data-ingen-fund]')).toContain('Ingen punkter indeholder «xyzzy».');
    expect(await page.locator('[data-resultater] > li').count()).toBe(0);
  });

  test('may be put right, which is said', async () => {
    await open('?q=bugdet');
    expect(await textOf('[data-noter]')).toBe('Ingen punkter indeholder «bugdet». Viser fund for «budget».');
    expect(await textOf('[data-antal]')).toBe('12 punkter for «budget»');
  });

  test('may hold small words that not every item must have', async () => {
    await open('?q=skole og vej');
    expect(await textOf('[data-noter]')).toBe('Punkterne behøver ikke at indeholde «og».');
  });

  test('that is suggested instead is followed on the page, with the same filters, and the reader goes on there', async () => {
    await open('?q=xyzzy&forum=byraadet');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    expect(await textOf('[data-mente-du]')).toBe('Mente du skole? | Søg uden «xyzzy»');
    await page.locator('[data-mente-du] a').first().press('Enter');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole&forum=byraadet'));
    await done();
    expect(await page.getByRole('searchbox').inputValue()).toBe('skole');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-antal'))).toBe(true);
  });
});

describe('filters', () => {
  test('have their numbers, the slow ones too, and leave out what finds nothing', async () => {
    await open('?q=skole');
    await expect.poll(() => optionsOf('sag')).toEqual(['Alle sager', '17.03.00-P20-1-23 (4)']);
    expect(await optionsOf('forum')).toEqual(['Alle forummer', 'Byrådet (9)', 'Økonomiudvalget (3)']);
    expect(await optionsOf('fra')).toEqual(['Alle år', '2026 (7)', '2025 (12)']);
    expect(await optionsOf('til')).toEqual(['Alle år', '2026 (12)', '2025 (5)']);
    expect(await optionsOf('del')).toEqual([
      'Hele punktet',
      'Kun beslutninger (6)',
      'Kun i bilag (0)',
      'Mødets sted og deltagere (0)',
    ]);
  });

  test('that are chosen stay in their list though they find nothing', async () => {
    await open('?q=skole&udfald=afvist');
    expect(await page.locator('select[name="udfald"] option:checked').textContent()).toBe('Afvist (0)');
    expect(await textOf('[data-ingen-fund]')).toContain('fjern et filter');
  });

  test('search at once and can be taken off one by one, while the keyboard stays near', async () => {
    await open('?q=skole&fra=2025');
    await page.locator('select[name="forum"]').selectOption('byraadet');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole&forum=byraadet&fra=2025'));
    await done();
    const chip = page.getByRole('button', { name: 'Fjern filteret Forum: Byrådet' });
    await chip.press('Enter');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole&fra=2025'));
    await done();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Fjern filteret Fra år: 2025');
    expect(await page.locator('select[name="forum"]').inputValue()).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole'));
    expect(await page.locator('[data-valgte]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('are all taken off by one button', async () => {
    await open('?q=skole&fra=2025&udfald=godkendt&sortering=nyeste');
    await page.getByRole('button', { name: 'Ryd alle filtre' }).click();
    await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole&sortering=nyeste'));
  });

  test('of a link that the archive does not know are shown as they stand', async () => {
    await open('?q=skole&forum=findesikke');
    expect(await textOf('[data-valgte] li')).toBe('Fjern filteret Forum: findesikke');
  });
});

test('the order is chosen beside the count', async () => {
  await open('?q=skole');
  await page.getByLabel('Sortering').selectOption('Nyeste først');
  await expect.poll(() => page.url()).toBe(address('/soeg/?q=skole&sortering=nyeste'));
});

test('an empty query shows how to search, with examples to try', async () => {
  await open('');
  expect(await page.locator('[data-soegning]').getAttribute('data-tilstand')).toBe('klar');
  expect(await page.getByRole('heading', { name: 'Sådan søger du' }).isVisible()).toBe(true);
  const example = page.locator('[data-tips] dt a').first();
  const q = await example.textContent();
  expect(q).toMatch(/^".+ .+"$/);
  await example.click();
  await done();
  expect(await page.getByRole('searchbox').inputValue()).toBe(q);
  expect(await page.locator('[data-tips]').isVisible()).toBe(false);
});
