import type { Page } from 'playwright-core';

/** What a search shows. */
export interface Found {
  readonly count: string;
  readonly results: readonly { readonly title: string; readonly href: string; readonly facts: string }[];
}

/** Waits until a search is over, and reads what it shows. */
export async function readFound(page: Page): Promise<Found> {
  await page.locator('[data-soegning][data-tilstand="faerdig"]').waitFor();
  return page.evaluate(() => ({
    count: document.querySelector('[data-antal]')?.textContent ?? '',
    results: [...document.querySelectorAll('[data-resultater] > li')].map((item) => ({
      title: item.querySelector('a')?.textContent ?? '',
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      facts: item.querySelector('.fakta')?.textContent ?? '',
    })),
  }));
}

/** Opens the search page with a query, as a link to a search does, and reads what it shows. */
export async function search(
  page: Page,
  address: string,
  query: Readonly<Record<string, string>>,
): Promise<Found> {
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  return readFound(page);
}
