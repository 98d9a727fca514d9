import type { Page } from 'playwright-core';
import type { PastSearch } from '../../src/client/highlight/handover.ts';
import { plainSpaces } from './text.ts';

/** The bar that steps through the marked places. */
export const barOf = (page: Page) => page.getByRole('region', { name: 'Fremhævede søgeord' });

/** What a page marks, in its order, and which of them is the current one. */
export interface Marked {
  readonly words: readonly string[];
  readonly current: string | null;
}

/** Reads what is marked; the words as they stand on the page. */
export function readMarked(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const textsOf = (name: string): string[] =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => String(range));
    return { words: textsOf('soegeord'), current: textsOf('soegeord-aktuel')[0] ?? null };
  });
}

/** Has a tab remember searches, the newest first, as the search page leaves them. */
export async function remember(
  page: Page,
  address: string,
  searches: readonly Partial<PastSearch>[],
): Promise<void> {
  await page.goto(address);
  const past = searches.map((search) => ({ paths: [], isHidden: false, text: search.q, ...search }));
  await page.evaluate((text) => sessionStorage.setItem('fremhaev:/referater/', text), JSON.stringify(past));
}

/** The place that the bar says one is at. */
export const toldBy = async (page: Page): Promise<string> =>
  plainSpaces((await barOf(page).locator('p').textContent()) ?? '').trim();

/** Comes to a page from the results of a search. */
export async function comeFromSearch(
  page: Page,
  address: (path: string) => string,
  { q, path }: { readonly q: string; readonly path: string },
): Promise<void> {
  // Another anchor of the page that is open would not load it again.
  await page.goto('about:blank');
  await page.goto(address(path), { referer: `${address('/soeg/')}?${new URLSearchParams({ q })}` });
}
