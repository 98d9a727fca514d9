import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { serveSite } from '../audit/server.ts';
import { askPage } from './ask-page.ts';
import { type GoldenRow, readGoldenTable } from './golden-table.ts';
import { judge, type Verdict } from './judge.ts';

/** Reads a table of golden queries from its file. */
export async function loadGoldenTable(path: string): Promise<GoldenRow[]> {
  return readGoldenTable(await readFile(path, 'utf8'));
}

/** Asks a built site every golden query, one after another in one page, as links to searches do. */
export async function runGolden(
  browser: Browser,
  site: { readonly folder: string; readonly base: string },
  rows: readonly GoldenRow[],
): Promise<Verdict[]> {
  const server = await serveSite(site.folder, { base: site.base, synlighed: 'offentlig' });
  const page = await browser.newPage({ locale: 'da-DK' });
  try {
    const verdicts: Verdict[] = [];
    for (const row of rows) verdicts.push(judge(row, await askPage(page, server.address('/soeg/'), row)));
    return verdicts;
  } finally {
    await page.close();
    server.close();
  }
}
