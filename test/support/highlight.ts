import type { Page } from 'playwright-core';
import type { PastSearch } from '../../src/client/highlight/handover.ts';

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
