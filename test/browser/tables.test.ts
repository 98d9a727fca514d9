import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

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
