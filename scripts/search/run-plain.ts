import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../audit/server.ts';
import { plainAddress } from './ask-page.ts';
import { type GoldenRow, parametersOf } from './golden-table.ts';
import { judge, type Seen, type Verdict } from './judge.ts';
import { writePlainIndex } from './plain-index.ts';

/** Asks Pagefind as it comes the same golden queries over the same items; of filters and sorting it is told nothing. */
export async function runPlain(
  browser: Browser,
  site: string,
  rows: readonly GoldenRow[],
): Promise<Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), 'referatarkiv-plain-'));
  try {
    await writePlainIndex(site, folder);
    const server = await serveSite(folder, { base: '', synlighed: 'offentlig' });
    const page = await browser.newPage();
    try {
      await page.goto(server.address('/'));
      const verdicts: Verdict[] = [];
      for (const row of rows) verdicts.push(judge(row, await askPlain(page, row)));
      return verdicts;
    } finally {
      await page.close();
      server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askPlain(page: Page, row: GoldenRow): Promise<Seen> {
  const urls = await page.evaluate(searchPlain, parametersOf(row).get('q') ?? '');
  const results = urls.map((url) => plainAddress(url, '/'));
  return { results, all: results, direct: [], meant: [], saysNothing: results.length === 0, text: '' };
}

/** Runs in the page: the addresses of the first results. */
async function searchPlain(q: string): Promise<string[]> {
  const engine = await import('/pagefind/pagefind.js' as string);
  const { results } = await engine.search(q);
  const first = await Promise.all(results.slice(0, 20).map((hit: { data(): unknown }) => hit.data()));
  return first.map(({ url }: { url: string }) => url);
}
