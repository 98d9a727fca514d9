import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const MEETING = '/byraadet/2026-11-17/';
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
/** Opens a page whose clock stands still, so that what is said for a while is said until a test goes on. */
async function openStill(page: Page, url: string): Promise<void> {
  await page.clock.install();
  await page.goto(url);
  await page.clock.pauseAt(Date.now() + 3_600_000);
}
const button = (page: Page, kind: string) => page.locator(`#punkt-133 button[${kind}]`);

test('a link and a reference to an item are copied, and the button says so for a while', async () => {
  const { page, problems } = await watchedPage(browser(), { permissions: CLIPBOARD });
  await openStill(page, `${address(MEETING)}?fra=et-brev#punkt-140`);
  const link = button(page, 'data-kopier-adresse');
  const label = await link.textContent();
  await link.click();
  await expect.poll(() => link.textContent()).toBe('Kopieret');
  expect(await page.locator('[role=status].kun-oplaest').textContent()).toBe('Kopieret');
  expect(await copied(page)).toBe(address(`${MEETING}#punkt-133`));
  await page.clock.runFor(10_000);
  expect(await link.textContent()).toBe(label);

  const reference = button(page, 'data-kopier');
  await reference.click();
  await expect.poll(() => reference.textContent()).toBe('Kopieret');
  const text = plainSpaces((await reference.getAttribute('data-kopier')) ?? '').replaceAll('\u2011', '-');
  // This archive does not know its host, so the browser gives it.
  expect(await copied(page)).toBe(`${text} ${address(`${MEETING}#punkt-133`)}`);
  expect(text).toContain('Fjordby Kommune, Byrådet, 17. november 2026, punkt 133: Ny skole');
  expect(problems).toEqual([]);
  await page.close();
});

test('where the browser has no clipboard the old way is used', async () => {
  const { page, problems } = await watchedPage(browser(), { permissions: CLIPBOARD });
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.assign(window, { read: () => clipboard.readText() });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openStill(page, address(MEETING));
  const link = button(page, 'data-kopier-adresse');
  await link.click();
  await expect.poll(() => link.textContent()).toBe('Kopieret');
  expect(await page.evaluate('read()')).toBe(address(`${MEETING}#punkt-133`));
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('.kopifelt').count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test('where nothing can be copied the text is shown, selected, until one goes on', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openStill(page, address(MEETING));
  await button(page, 'data-kopier-adresse').click();
  const field = page.locator('.kopifelt');
  await expect.poll(() => field.inputValue()).toBe(address(`${MEETING}#punkt-133`));
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  await expect
    .poll(() => page.locator('[role=status].kun-oplaest').textContent())
    .toContain('Den er markeret');
  await page.keyboard.press('Tab');
  await expect.poll(() => field.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test('without scripts no button offers to copy', async () => {
  const { page } = await watchedPage(browser(), { javaScriptEnabled: false });
  await page.goto(address(MEETING));
  const buttons = page.locator('.kopier');
  expect(await buttons.count()).toBeGreaterThan(0);
  for (const one of await buttons.all()) expect(await one.isVisible()).toBe(false);
  await page.close();
});
