import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { basePath } from '../../src/model/views/base-path.ts';
import { loadKept } from '../kept-work.ts';
import { failureLines, figuresTable } from './report.da.ts';
import { loadGoldenTable, runGolden } from './run-golden.ts';
import { runPlain } from './run-plain.ts';

/** Where the tables of golden queries lie in the project. */
export const TABLES = 'test/golden/search';

/** What the tables are, by the names of their files. */
const TITLES = {
  demo: 'Demonstrationsarkivet: hvad søgningen skal kunne',
  'fresh-open': 'Demonstrationsarkivet: friske forespørgsler, som der arbejdes med',
  'fresh-kept': 'Demonstrationsarkivet: friske forespørgsler, som der først ses på til sidst',
  referater: 'De virkelige referater: hvad søgningen skal kunne',
} as const;

type Table = keyof typeof TITLES;

/** Tables of which every row must be met; of the others the share tells how good the search is. */
const WHOLE: readonly Table[] = ['demo', 'referater'];

/** Tables whose queries stay unseen, so that nothing is made for them. */
const UNSEEN: readonly Table[] = ['fresh-kept'];

/** A built archive, the content that it was built of, and the golden queries that belong to it. */
export interface Subject {
  readonly content: string;
  readonly site: string;
  readonly tables: readonly Table[];
  /** Whether Pagefind as it comes is asked too. */
  readonly plain: boolean;
  /** Whether the rows that were not met are told of tables that stay unseen too. */
  readonly all: boolean;
}

/** Asks one archive its golden queries and says how they fared; gives how many were not met of those that must be. */
export async function reportOn(
  browser: Browser,
  { content, site, tables, plain, all }: Subject,
  say: (text: string) => void,
): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const base = await baseOf(content);
  let failed = 0;
  for (const table of tables) {
    const rows = await loadGoldenTable(join(root, TABLES, `${table}.tsv`));
    const own = await runGolden(browser, { folder: site, base }, rows);
    const theirs = plain ? await runPlain(browser, site, rows) : null;
    say(`\n${TITLES[table]}\n\n${figuresTable(own, theirs)}`);
    const failures = failureLines(own);
    if (failures.length > 0 && (all || !UNSEEN.includes(table))) say(`\n${failures.join('\n')}`);
    if (WHOLE.includes(table)) failed += failures.length;
  }
  return failed;
}

async function baseOf(content: string): Promise<string> {
  const { config } = await loadKept(content);
  return basePath(config?.baseUrl ?? '/');
}
