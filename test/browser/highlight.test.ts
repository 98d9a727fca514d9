import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { axeFindings, openView, VIEWS } from '../../scripts/audit/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { barOf, readMarked, remember } from '../support/highlight.ts';
import { tabTo } from '../support/keyboard.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(() => inject('demoAtSubPath'), '/referater');
const PATH = '/byraadet/2026-11-17/';
const SKOLE = { q: 'skole', marks: { keys: ['skol'], starts: [], phrases: [] } };

let page: Page;
let problems: string[];
beforeEach(async () => {
  ({ page, problems } = await watchedPage(browser(), {
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
  }));
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

/** Comes to the meeting from the results of a search. */
const come = async (q: string, hash = '#punkt-133', to = page): Promise<void> => {
  // Another anchor of the page that is open would not load it again.
  await to.goto('about:blank');
  await to.goto(address(PATH + hash), { referer: `${address('/soeg/')}?${new URLSearchParams({ q })}` });
};
const told = async (): Promise<string> =>
  plainSpaces((await barOf(page).locator('p').textContent()) ?? '').trim();
const press = (name: string) => barOf(page).getByRole('button', { name }).click();
/** Waits for what the page does by itself, and finds it without a bar and without marks. */
const nothingMarked = async (): Promise<void> => {
  await page.waitForLoadState('networkidle');
  expect(await barOf(page).count()).toBe(0);
  expect(await readMarked(page)).toEqual({ words: [], current: null });
};

describe('where a result leads', () => {
  test('the words are marked in the items, and the bar begins in the one that was found', async () => {
    await come('skole');
    await barOf(page).waitFor();
    const { words, current } = await readMarked(page);
    expect(words).toContain('skoledistrikterne');
    expect(words.slice(0, 5)).toEqual([
      'Kildeskolen',
      'Skolechefen',
      'Skovvangskolen',
      'skolemaden',
      'skole',
    ]);
    expect(current).toBe('skole');
    expect(await told()).toBe(`5 af ${words.length} steder med «skole»`);
    expect(new URL(page.url()).search).toBe('');
    const heading = await page.locator('#punkt-133 > h2').boundingBox();
    expect(heading?.y).toBeLessThan(100);
  });

  test('nothing is marked beside the items’ own words', async () => {
    await come('punkt henvisning sag link');
    await page.waitForLoadState('networkidle');
    const within = await page.evaluate(() =>
      [...(CSS.highlights.get('soegeord') ?? [])].map((range) => {
        const element = (range as Range).startContainer.parentElement;
        return element?.closest('nav, .vaerktoej, .punktfakta, .punktnummer, .permalink, .moedehoved')
          ?.className;
      }),
    );
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter((name) => name !== undefined)).toEqual([]);
  });

  test('the marks are those that the search handed over, however the words were typed', async () => {
    await remember(page, address('/om/'), [
      { q: 'sjole', text: 'skole', marks: SKOLE.marks, paths: [`/referater${PATH}`] },
    ]);
    await come('sjole');
    await barOf(page).waitFor();
    expect(await told()).toMatch(/«skole»$/);
    expect((await readMarked(page)).words).toContain('skolerne'.slice(0, 5));
  });

  test('a phrase is marked over the elements it runs through', async () => {
    await come('"godkendt af byrådet den 28. februar"', '#punkt-133');
    await barOf(page).waitFor();
    expect((await readMarked(page)).words.map(plainSpaces)).toEqual(['godkendt af Byrådet den 28. februar']);
  });

  test('a word that the page lacks shows no bar', async () => {
    await come('xyqzfindesikke');
    await nothingMarked();
  });
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

/** Whether the current place is in the window, and nothing lies on it. */
const currentIsInView = (): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('soegeord-aktuel') ?? [];
    const box = (range as Range).getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top?.contains((range as Range).startContainer) ?? false;
  });

describe('switching it off', () => {
  test('nothing more is marked, here and on the other pages of the search, until the next one', async () => {
    await come('skole');
    await barOf(page).waitFor();
    await press('Skjul fremhævning');
    await nothingMarked();
    await page.reload();
    await nothingMarked();
    await come('skole', '#punkt-134');
    await nothingMarked();
    await come('cykelsti', '#punkt-136');
    await barOf(page).waitFor();
  });

  test('is done by Escape in the bar; the keyboard goes on where one was, and nothing moves', async () => {
    await come('skole');
    await barOf(page).waitFor();
    await page.locator('#punkt-133 .permalink').focus();
    await tabTo(page, { name: /^Næste$/ });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => barOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('den nye skole navn');
    await nothingMarked();
  });
});

describe('the bar', () => {
  test('comes without moving anything, and after few steps of the keyboard', async () => {
    await come('skole');
    await barOf(page).waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    await page.locator('#punkt-133 .permalink').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Forrige');
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

describe('which pages', () => {
  test('one that the newest search found is marked again when its address is typed', async () => {
    await remember(page, address('/om/'), [{ ...SKOLE, paths: [`/referater${PATH}`] }]);
    await page.goto(address(PATH));
    await barOf(page).waitFor();
    await page.goto(address('/byraadet/2023-02-28/'));
    await nothingMarked();
  });

  test('one that is reached from another page of the site is not marked', async () => {
    await remember(page, address('/om/'), [{ ...SKOLE, paths: [`/referater${PATH}`] }]);
    await page.goto(address(PATH), { referer: address('/byraadet/') });
    await nothingMarked();
  });

  test('where nothing may be remembered the words of the search page’s address are marked', async () => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: refuse });
    });
    await come('skole');
    await barOf(page).waitFor();
    await press('Skjul fremhævning');
    await nothingMarked();
    await page.goto(address(PATH));
    await nothingMarked();
  });
});

test('a browser without highlights of its own is given elements, which go again', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(CSS), 'highlights'));
  await come('"godkendt af byrådet" skole');
  const marks = page.locator('mark.soegeord');
  await expect.poll(() => marks.count()).toBeGreaterThan(10);
  expect(await page.locator('mark.soegeord-aktuel').textContent()).toBe('skole');
  await press('Næste');
  expect(await page.locator('mark.soegeord-aktuel').textContent()).toBe('skoledistrikter');
  await press('Skjul fremhævning');
  const ownWords = () =>
    page.locator('.punkt :is(h2, h3, .tekst, .bilag)').evaluateAll((all) => all.map((one) => one.innerHTML));
  const left = await ownWords();
  await page.goto('about:blank');
  await page.goto(address(PATH));
  expect(left).toEqual(await ownWords());
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
