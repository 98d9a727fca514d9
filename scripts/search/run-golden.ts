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

/** How many pages ask at the same time: more would only wait for each other on two cores. */
const LANES = 2;

/** Asks a built site every golden query, one after the other, and gives the verdicts in the order of the rows. */
export async function runGolden(
  browser: Browser,
  site: { readonly folder: string; readonly base: string },
  rows: readonly GoldenRow[],
): Promise<Verdict[]> {
  const server = await serveSite(site.folder, { base: site.base, synlighed: 'offentlig' });
  const context = await browser.newContext({ locale: 'da-DK' });
  const left = rows.entries();
  const verdicts: Verdict[] = [];
  const askOn = async (): Promise<void> => {
    const page = await context.newPage();
    for (const [place, row] of left)
      verdicts[place] = judge(row, await askPage(page, server.address('/soeg/'), row));
  };
  try {
    await Promise.all(Array.from({ length: LANES }, askOn));
    return verdicts;
  } finally {
    await context.close();
    server.close();
  }
}
