import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { type WatchedPage, watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const MEETING = '/byraadet/2026-11-17/';

let watched: WatchedPage;
let page: Page;
beforeEach(async () => {
  watched = await watchedPage(browser(), { viewport: { width: 1280, height: 800 } });
  ({ page } = watched);
});
afterEach(async () => {
  expect(watched.problems).toEqual([]);
  await page.close();
});

const TOC = 'nav.indhold a[href^="#punkt-"]';
/** The anchors of the meeting's items, in order. */
const anchors = (): Promise<string[]> =>
  page.locator(TOC).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
/** Where the table of contents says that one is. */
const marked = (): Promise<string[]> =>
  page
    .locator(`${TOC}[aria-current="true"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const bringTo = (anchor: string, above: number): Promise<void> =>
  page.evaluate(
    ([id, room]) => {
      const top = document.querySelector(id)?.getBoundingClientRect().top ?? 0;
      scrollTo({ top: scrollY + top - room, behavior: 'instant' });
    },
    [anchor, above] as const,
  );

test('the table of contents shows the item that is read, from the first to the last', async () => {
  await page.goto(address(MEETING));
  const all = await anchors();
  expect(all.length).toBeGreaterThan(5);
  await expect.poll(marked).toEqual([]);
  for (const anchor of all.slice(0, -3)) {
    await bringTo(anchor, 40);
    await expect.poll(marked).toEqual([anchor]);
  }
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(marked).toEqual(all.slice(-1));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(marked).toEqual([]);
});

test('an item that one has gone to is the one that is read, also at the end of the page', async () => {
  await page.goto(address(MEETING));
  const all = await anchors();
  for (const anchor of all.slice(-3)) {
    await page.locator(`${TOC}[href="${anchor}"]`).click();
    await expect.poll(marked).toEqual([anchor]);
  }
  const [last = '', before = ''] = all.toReversed();
  await page.goto(address('/'));
  await page.goto(address(`${MEETING}${before}-beslutning`));
  await expect.poll(marked).toEqual([before]);
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, 20_000);
  await expect.poll(marked).toEqual([last]);
});

test('a table of contents that is too long for its box is moved in it, and the page is not', async () => {
  await page.goto(address(MEETING));
  const toc = page.locator('nav.indhold');
  await toc.evaluate((box) => {
    Object.assign(box.style, { position: 'sticky', top: '0', maxHeight: '120px', overflow: 'auto' });
  });
  const [last = ''] = (await anchors()).toReversed();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const where = await page.evaluate(() => scrollY);
  await expect.poll(marked).toEqual([last]);
  const isSeen = await page.locator(`${TOC}[href="${last}"]`).evaluate((link) => {
    const box = link.closest('nav')?.getBoundingClientRect();
    const { top, bottom } = link.getBoundingClientRect();
    return box !== undefined && top >= box.top && bottom <= box.bottom + 1;
  });
  expect(isSeen).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(where);
});

test('an item is printed alone, and afterwards everything is as it was', async () => {
  await page.addInitScript(() => {
    const printed: (string | undefined)[] = [];
    Object.assign(window, { printed });
    window.print = () => {
      printed.push(document.querySelector(':target')?.id);
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(address(MEETING));
  const link = page.locator('#punkt-133-udskriv');
  await link.scrollIntoViewIfNeeded();
  const where = await page.evaluate(() => scrollY);
  await link.click();
  await expect.poll(() => page.evaluate('printed')).toEqual(['punkt-133-udskriv']);
  await expect.poll(() => page.url()).toBe(address(`${MEETING}#punkt-133`));
  expect(await page.locator('.udskriv:target').count()).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(where);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('printed')).toEqual(['punkt-133-udskriv', 'punkt-133-udskriv']);
});

test('without scripts the same link makes the item the target, which the style sheet prints alone', async () => {
  const { page: plain } = await watchedPage(browser(), { javaScriptEnabled: false });
  await plain.goto(address(MEETING));
  await plain.locator('#punkt-133-udskriv').click();
  await expect.poll(() => plain.url()).toBe(address(`${MEETING}#punkt-133-udskriv`));
  expect(await plain.locator('#punkt-133 .udskriv:target').count()).toBe(1);
  await plain.close();
});

test('the way to the top shows itself two screens down, and hides at the top, without any script', async () => {
  const { page: plain } = await watchedPage(browser(), {
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  await plain.goto(address(MEETING));
  const link = plain.getByRole('link', { name: 'Til toppen' });
  const isInSight = async (): Promise<boolean> => {
    const box = await link.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= 800;
  };
  expect(await isInSight()).toBe(false);
  await plain.mouse.move(640, 400);
  await plain.mouse.wheel(0, 3000);
  await expect.poll(isInSight).toBe(true);
  await link.click();
  await expect.poll(isInSight).toBe(false);
  await plain.close();
});
