import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings, openView, VIEWS } from '../../scripts/audit/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { barOf, comeFromSearch, readMarked, toldBy } from '../support/highlight.ts';
import { tabTo } from '../support/keyboard.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { useWatchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
const PATH = '/byraadet/2026-11-17/';

let page: Page;
useWatchedPage(
  browser,
  {
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
  },
  (watched) => {
    ({ page } = watched);
  },
);

const come = (q: string, hash = '#punkt-133', to = page) =>
  comeFromSearch(to, address, { q, path: PATH + hash });
const told = () => toldBy(page);
const press = (name: string) => barOf(page).getByRole('button', { name }).click();

/** Whether the current place is in the window, and nothing lies on it. */
const currentIsInView = (): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('soegeord-aktuel') ?? [];
    const box = (range as Range).getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top?.contains((range as Range).startContainer) ?? false;
  });

describe('stepping', () => {
  test('goes from place to place and round, brings each into view, and says where one is', async () => {
    await come('skole');
    await barOf(page).waitFor();
    const total = (await readMarked(page)).words.length;
    for (const at of [6, 7, 8]) {
      await press('Næste');
      await expect.poll(told).toBe(`${at} af ${total} steder med «skole»`);
      await expect.poll(() => currentIsInView()).toBe(true);
      expect(await page.locator('[role=status]:last-of-type').last().textContent()).toContain(`${at} af`);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Næste');
    for (const at of [7, 6, 5, 4, 3, 2, 1, total]) {
      await press('Forrige');
      await expect.poll(told).toBe(`${at} af ${total} steder med «skole»`);
    }
    await expect.poll(() => currentIsInView()).toBe(true);
    await press('Næste');
    await expect.poll(told).toMatch(/^1 af /);
    await expect.poll(() => currentIsInView()).toBe(true);
  });

  test('goes first to the first place when that is not in view', async () => {
    await page.setViewportSize({ width: 1000, height: 260 });
    await come('egeplanken', '#punkt-133');
    await barOf(page).waitFor();
    const before = await told();
    await press('Næste');
    await expect.poll(() => currentIsInView()).toBe(true);
    expect(await told()).toBe(before);
  });

  test('goes on from another item once one has gone there', async () => {
    await come('skole');
    await barOf(page).waitFor();
    await page.locator('nav.indhold a[href="#punkt-134"]').click();
    await expect.poll(async () => (await readMarked(page)).current).toBe('Skolemad');
  });
});

describe('the bar', () => {
  test('comes without moving anything', async () => {
    const boxes = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.querySelectorAll('body *')]
          .filter((element) => !element.closest('.fremhaevning, [role=status]'))
          .map((element) => `${element.tagName} ${JSON.stringify(element.getBoundingClientRect())}`);
      });
    await page.goto(address(`${PATH}#punkt-133`), { referer: address('/byraadet/') });
    await page.waitForLoadState('networkidle');
    const without = await boxes();
    await come('skole');
    await barOf(page).waitFor();
    expect(await boxes()).toEqual(without);
  });

  test('hides nothing that has the focus', async () => {
    await page.setViewportSize({ width: 360, height: 500 });
    await come('skole');
    await barOf(page).waitFor();
    await tabTo(page, { name: /^Udskriv kun punkt 135$/ });
  });

  test('is not on paper, and nor are the marks', async () => {
    await come('skole');
    await barOf(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await barOf(page).isVisible()).toBe(false);
  });

  test('fits a narrow window in one row', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await come('skole');
    const box = await barOf(page).boundingBox();
    expect(box?.height).toBeLessThan(64);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    for (const button of await barOf(page).getByRole('button').all()) {
      const size = await button.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.for(VIEWS)('axe finds nothing with the bar open: $name', async (view) => {
  const own = await openView(browser(), view);
  await come('skole', '#punkt-133', own);
  await barOf(own).waitFor();
  expect(await axeFindings(own)).toEqual([]);
  await own.close();
});

test.for(['light', 'dark'] as const)('what is marked is well readable: %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(CSS), 'highlights'));
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await come('skole');
  await page.locator('mark.soegeord-aktuel').waitFor();
  const contrasts = await page.evaluate(() => {
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return ['mark.soegeord:not(.soegeord-aktuel)', 'mark.soegeord-aktuel'].map((selector) => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector(selector) as Element);
      const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    });
  });
  expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
});
