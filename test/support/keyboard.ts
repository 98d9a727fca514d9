import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { plainSpaces } from './text.ts';

/** Far more stops than any page of the small archives has. */
const MOST_STOPS = 400;

/** Where the keyboard is. */
interface Stop {
  readonly name: string;
  readonly href: string;
  /** How the element shows that it has the focus: its outline or shadow, or nothing. */
  readonly mark: string;
  /** True when the window shows the element and nothing lies over it. */
  readonly isInView: boolean;
  readonly isWithin: boolean;
}

/** The stop at which the keyboard is, or null where the page has ended. */
const stopOf = (page: Page, within = 'html'): Promise<Stop | null> => page.evaluate(readStop, within);

/** Runs in the browser, and so uses nothing from outside itself. */
function readStop(within: string): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineStyle} ${outlineWidth}`;
  return {
    name: focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '',
    href: focused.getAttribute('href') ?? '',
    mark: outline || (boxShadow === 'none' ? '' : boxShadow),
    isInView: [...focused.getClientRects()].some((box) => {
      // The middle of the part that the window shows.
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      return top !== null && (focused.contains(top) || top.contains(focused));
    }),
    isWithin: focused.closest(within) !== null,
  };
}

/** How the focused element shows that it is: its outline or shadow, or nothing. */
export const focusMark = async (page: Page): Promise<string> =>
  (await stopOf(page))?.mark ?? 'the end of the page';

/** What a reader is on the way to. */
export interface Goal {
  readonly name: RegExp;
  /** Where the page has several of that name: what the element's address ends in, or what it lies within. */
  readonly href?: RegExp;
  readonly within?: string;
}

/** Goes on by Tab alone until the goal has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, { name, href = /(?:)/, within = 'html' }: Goal): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page, within);
    if (!stop) throw new Error(`the page ends before ${name}`);
    const here = plainSpaces(stop.name);
    expect(stop.mark, `${page.url()}: the mark of the focus on «${here}»`).not.toBe('');
    if (!stop.isInView)
      await expect
        .poll(async () => (await stopOf(page))?.isInView, { message: `${page.url()}: «${here}» is in view` })
        .toBe(true);
    if (name.test(here) && href.test(stop.href) && stop.isWithin) return;
  }
  throw new Error(`no way by keyboard to ${name}`);
}

/** Goes to a link by keyboard and follows it. */
export async function follow(page: Page, goal: Goal): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}
