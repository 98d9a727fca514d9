import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../audit/server.ts';
import { inOwnFolder } from '../changes/folders.ts';
import { plainAddress } from './ask-page.ts';
import { type GoldenRow, parametersOf } from './golden-table.ts';
import { judge, type Seen, type Verdict } from './judge.ts';
import { type PagesOf, writePlainIndex } from './plain-index.ts';

/**
 * Asks Pagefind as it comes the same golden queries over the same items. Of filters and sorting it is told nothing; a page
 * to go straight to counts as found when one of its items is among the first three.
 */
export const runPlain = (browser: Browser, site: string, rows: readonly GoldenRow[]): Promise<Verdict[]> =>
  inOwnFolder('plain', async (folder) => {
    const pages = await writePlainIndex(site, folder);
    const server = await serveSite(folder, { base: '', synlighed: 'offentlig' });
    const page = await browser.newPage();
    try {
      await page.goto(server.address('/'));
      const verdicts: Verdict[] = [];
      for (const row of rows) verdicts.push(judgePlain(row, await askPlain(page, row), pages));
      return verdicts;
    } finally {
      await page.close();
      server.close();
    }
  });

async function askPlain(page: Page, row: GoldenRow): Promise<Seen> {
  const urls = await page.evaluate(searchPlain, parametersOf(row).get('q') ?? '');
  const results = urls.map((url) => plainAddress(url, '/'));
  const nothing = { direct: [], meant: [], isDone: true, text: '' };
  return { ...nothing, results, all: results, saysNothing: results.length === 0 };
}

function judgePlain(row: GoldenRow, seen: Seen, pages: PagesOf): Verdict {
  const reached = (count: number): Verdict =>
    judge(row, { ...seen, direct: seen.results.slice(0, count).flatMap((item) => pages.get(item) ?? []) });
  return { ...reached(3), at1: reached(1).at1 };
}

/** Runs in the page: the addresses of the first results. */
async function searchPlain(q: string): Promise<string[]> {
  const engine = await import('/pagefind/pagefind.js' as string);
  const { results } = await engine.search(q);
  const first = await Promise.all(results.slice(0, 20).map((hit: { data(): unknown }) => hit.data()));
  return first.map(({ url }: { url: string }) => url);
}
