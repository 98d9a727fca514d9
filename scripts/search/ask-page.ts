import type { Page } from 'playwright-core';
import { type GoldenRow, parametersOf } from './golden-table.ts';
import type { Seen } from './judge.ts';

/** How long a search may take before it counts as one that never ends, in milliseconds: a busy machine is no wrong answer. */
const PATIENCE = 120_000;

/** Has the search page answer a query, and reads what it shows; `address` is the search page's. A link opens it first, and then the reader goes on in it. */
export async function askPage(page: Page, address: string, row: GoldenRow): Promise<Seen> {
  const query = `${address}?${parametersOf(row)}`;
  if (page.url().startsWith(address)) await page.evaluate(goOn, query);
  else await page.goto(query, { waitUntil: 'domcontentloaded' });
  const isDone = await page
    .locator(['faerdig', 'fejl'].map((state) => `[data-soegning][data-tilstand="${state}"]`).join())
    .getAttribute('data-tilstand', { timeout: PATIENCE })
    .then((state) => state === 'faerdig')
    .catch((error: Error) => {
      // A search that never ends is one wrong answer, and the rest are still asked.
      if (error.name === 'TimeoutError') return false;
      throw error;
    });
  const { results, all, direct, ...said } = await page.evaluate(readSearchPage);
  const base = new URL(address).pathname.replace(/soeg\/$/, '');
  const below = (urls: readonly string[]): string[] => urls.map((url) => plainAddress(url, base));
  return { ...said, isDone, results: below(results), all: below(all), direct: below(direct) };
}

/** Runs in the page: what going back or forward to another search does. */
function goOn(query: string): void {
  history.pushState(null, '', query);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** An address below the base without what only marks words: `/referater/chefforum/2019-10-10/?ord=gave#punkt-6`. */
export function plainAddress(url: string, base: string): string {
  const { pathname, hash } = new URL(url, 'http://localhost');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return decodeURIComponent(`${path.replace(/^\/|\/$/g, '')}${hash.replace(/:~:.*$/, '')}`);
}

/** Runs in the page, where a function with a name inside it would lack the helper that compiling it adds. */
function readSearchPage(): Omit<Seen, 'isDone'> {
  const around = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
  for (const list of around?.querySelectorAll('ol[data-resultater]') ?? []) list.remove();
  return {
    results: [...document.querySelectorAll('ol[data-resultater] > li')].map(
      (item) => item.querySelector('a')?.href ?? '',
    ),
    all: [...document.querySelectorAll<HTMLAnchorElement>('ol[data-resultater] a[href]')].map(
      ({ href }) => href,
    ),
    direct: [...document.querySelectorAll<HTMLAnchorElement>('[data-direkte] a')].map(({ href }) => href),
    meant: [...document.querySelectorAll('[data-mente-du] a')].map(({ textContent }) => textContent ?? ''),
    saysNothing: document.querySelector('[data-ingen-fund]') !== null,
    text: around?.textContent ?? '',
  };
}
