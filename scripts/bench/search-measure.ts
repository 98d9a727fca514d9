import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { SearchTable } from '../../src/search/format/search-table.ts';
import { serveSite } from '../audit/server.ts';
import { coldSearch } from './search-cold.ts';
import { slowLine } from './search-line.ts';
import { type BenchQuery, benchQueries } from './search-queries.ts';
import {
  builtText,
  type ColdOf,
  coldText,
  filesText,
  kindsText,
  legsText,
  limitsText,
  median,
  typedText,
} from './search-report.da.ts';
import { type BuiltSite, countFiles } from './search-site.ts';
import { typedSearches } from './search-typed.ts';

/** Cold searches of each query; the one in the middle counts. */
const RUNS = 3;

/** What to measure beside the search over an unhindered line to a server that compresses. */
export interface MeasureWishes {
  readonly plain: boolean;
  readonly throttle: boolean;
  readonly legs: boolean;
}

/** Measures the search of a site that lies at the root of its host and says what came of it; gives whether all limits were kept. */
export async function measureSearch(
  browser: Browser,
  site: string,
  wishes: MeasureWishes,
  built: BuiltSite | null,
  say: (text: string) => void,
): Promise<boolean> {
  const queries = await benchQueries(site);
  if (built) say(`\n${builtText(built)}`);
  say(`\n${filesText(await countFiles(site))}`);
  const cold = await served(site, { plain: false, slow: false }, (address) =>
    coldOf(browser, address, queries),
  );
  say(`\n${cold.slice(0, 1).map(kindsText).join('\n')}\n\n${coldText(cold)}`);
  if (wishes.legs) say(`\n${cold.slice(0, 1).map(legsText).join('\n')}`);
  if (wishes.plain) {
    const plain = await served(site, { plain: true, slow: false }, (address) =>
      coldOf(browser, address, queries),
    );
    say(
      `\nUden komprimering på serveren\n\n${plain.slice(0, 1).map(kindsText).join('\n')}\n\n${coldText(plain)}`,
    );
  }
  const typed = await served(site, { plain: false, slow: false }, (address) =>
    typedSearches(browser, address, queries),
  );
  say(`\n${typedText(typed)}`);
  if (wishes.throttle)
    await served(site, { plain: false, slow: true }, async (address) => {
      say(`\nOver en langsom linje\n\n${coldText(await coldOf(browser, address, queries))}`);
      say(`\n${typedText(await typedSearches(browser, address, queries))}`);
    });
  const { text, isKept } = limitsText(await itemsOf(site), cold, typed);
  say(`\n${text}`);
  return isKept;
}

async function itemsOf(site: string): Promise<number> {
  const bytes = gunzipSync(await readFile(join(site, 'soegning', 'tabel.pak')));
  return (JSON.parse(bytes.toString('utf8')) as SearchTable).punkter.udfald.length;
}

/** Serves a site while something is measured; `address` is the search page's. */
async function served<T>(
  site: string,
  { plain, slow }: { plain: boolean; slow: boolean },
  measure: (address: string) => Promise<T>,
): Promise<T> {
  const server = await serveSite(site, { base: '', synlighed: 'intern' }, !plain);
  const direct = new URL(server.address('/soeg/'));
  const line = slow ? await slowLine(Number(direct.port)) : null;
  if (line) direct.port = String(line.port);
  try {
    return await measure(direct.href);
  } finally {
    line?.close();
    server.close();
  }
}

async function coldOf(browser: Browser, address: string, queries: readonly BenchQuery[]): Promise<ColdOf[]> {
  const all: ColdOf[] = [];
  for (const query of queries) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await coldSearch(browser, `${address}?${new URLSearchParams({ q: query.q })}`));
    const middle = median(runs.map(({ ms }) => ms));
    const search = runs.find(({ ms }) => ms === middle);
    if (search) all.push({ ...query, search });
  }
  return all;
}
