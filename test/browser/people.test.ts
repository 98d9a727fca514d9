import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

test.each([
  { width: 1280, javaScriptEnabled: true },
  { width: 360, javaScriptEnabled: false },
])(
  'how the lists voted, and what was closed and why, is read at $width px',
  async ({ width, javaScriptEnabled }) => {
    const { page, problems } = await watchedPage(browser(), {
      viewport: { width, height: 900 },
      javaScriptEnabled,
    });
    await page.goto(address('/oekonomiudvalget/2026-11-09/#punkt-4'));
    const ballots = page.locator('#punkt-4 figure.afstemning');
    expect(await ballots.locator('figcaption').allTextContents()).toEqual([
      'Afstemning',
      'Afstemning: et ændringsforslag',
    ]);
    expect(await ballots.last().locator('.for').last().textContent()).toBe('For4Borgerlisten, Havnelisten');
    expect(await ballots.last().locator('.kilde').textContent()).toContain('fire stemmer mod tre');

    await page.goto(address('/tal/'));
    await page.getByRole('link', { name: 'Se, hvad der er lukket, og hvorfor' }).click();
    await page.getByRole('link', { name: '2024' }).click();
    const closed = plainSpaces((await page.locator('main').textContent()) ?? '');
    expect(closed).toContain('4 lukkede punkter i 2024.');
    expect(closed).toContain('Grundlag: kommunestyrelseslovens § 10, jf. forvaltningslovens § 27, stk. 1');
    expect(closed).toContain('Offentliggjort beslutning: Økonomiudvalget godkendte at indgå kontrakt');
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth').catch(() => 0);
    expect(wide).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await page.close();
  },
);

test('a table is sorted by keyboard, put back, and copied; a picture is there with its size', async () => {
  const { page, problems } = await watchedPage(browser(), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(address('/klima-og-teknikudvalget/2024-03-04/'));
  const picture = page.locator('#punkt-2 .tekst img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  expect(await picture.getAttribute('alt')).toContain('Kort over den nye cykelsti');

  const table = page.locator('#punkt-2 .tabel > table').first();
  const column = (): Promise<string[]> => table.locator('tbody tr td:nth-child(2)').allTextContents();
  const sorter = table.locator('th .sorter').nth(1);
  await sorter.focus();
  const written = await column();
  await page.keyboard.press('Enter');
  expect(await table.locator('th').nth(1).getAttribute('aria-sort')).toBe('ascending');
  expect(await column()).toEqual(['−8,1', '2,7', '13,5', '18,9', '21,6', '–']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await column()).toEqual(written);
  await page.getByRole('button', { name: 'Kopiér tabellen' }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Anlæg\t18,9\t16,4');
  expect(problems).toEqual([]);
  await page.close();
});

test('a feed opens as a page whose entries lead on', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.goto(address('/byraadet/'));
  await page.getByRole('link', { name: 'Følg Byrådet' }).click();
  await expect.poll(() => page.title()).toContain('Nyhedsstrøm: Byrådet');
  await page.locator('a', { hasText: 'Referat: Byrådet, 19.' }).click();
  await expect.poll(() => page.url()).toContain('/byraadet/2024-03-19/');
  expect(problems).toEqual([]);
  await page.close();
});
