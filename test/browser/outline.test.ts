import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settle } from '../../scripts/audit/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { DEMO_PAGES } from '../support/demo-pages.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

let page: Page;
beforeAll(async () => {
  page = await browser().newPage({ locale: 'da-DK', reducedMotion: 'reduce' });
});
afterAll(() => page.close());

/** The levels of the headings, in the order in which they are read. */
const headingLevels = (): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map(({ localName }) => Number(localName.slice(1))),
  );

/** What moves for longer than one can see, or scrolls by itself. */
const moving = (): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (text: string): number => Math.max(...text.split(', ').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        const isStill = seconds(transitionDuration) <= 0.01 && seconds(animationDuration) <= 0.01;
        return isStill && scrollBehavior !== 'smooth'
          ? []
          : [`${element.localName}.${element.className}${part ?? ''}`];
      }),
    );
  });

describe.for(DEMO_PAGES)('%s', (path) => {
  beforeAll(() => settle(page, address(path)));

  test('has one main heading, comes to it first in its content, and skips no level', async () => {
    const levels = await headingLevels();
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const first = page.getByRole('main').getByRole('heading').first();
    expect(await first.evaluate(({ localName }) => localName)).toBe('h1');
    const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(skips, levels.join(' ')).toEqual([]);
  });

  test('has a head, a content and a foot, and navigation that can be told apart', async () => {
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count(), landmark).toBe(1);
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('nav')].map((nav) => {
        const by = document.getElementById(nav.getAttribute('aria-labelledby') ?? '');
        return nav.getAttribute('aria-label') ?? by?.textContent?.trim() ?? '';
      }),
    );
    expect(names).toContain('Hovedmenu');
    expect(names).not.toContain('');
    expect(names).toEqual([...new Set(names)]);
  });

  test('says that it is Danish, and stands still for those who ask for it', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
    expect(await moving()).toEqual([]);
  });
});
