import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { basePath } from '../../src/model/base-path.ts';
import { loadKept } from '../kept-work.ts';
import { failureLines, figuresTable } from './report.da.ts';
import { loadGoldenTable, runGolden } from './run-golden.ts';
import { runPlain } from './run-plain.ts';

/** Where the tables of golden queries lie in the project. */
export const TABLES = 'test/golden/search';

/** A built archive, the content that it was built of, and the golden queries that belong to it. */
export interface Subject {
  readonly content: string;
  readonly site: string;
  readonly table: 'demo' | 'referater';
  /** Whether Pagefind as it comes is asked too. */
  readonly plain: boolean;
}

const TITLES = { demo: 'Demonstrationsarkivet', referater: 'De virkelige referater' } as const;

/** Asks one archive its golden queries and says how they fared; gives how many were not met. */
export async function reportOn(
  browser: Browser,
  { content, site, table, plain }: Subject,
  say: (text: string) => void,
): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const rows = await loadGoldenTable(join(root, TABLES, `${table}.tsv`));
  const base = await baseOf(content);
  const own = await runGolden(browser, { folder: site, base }, rows);
  const theirs = plain ? await runPlain(browser, site, rows) : null;
  say(`\n${TITLES[table]}\n\n${figuresTable(own, theirs)}`);
  const failures = failureLines(own);
  if (failures.length > 0) say(`\n${failures.join('\n')}`);
  return failures.length;
}

async function baseOf(content: string): Promise<string> {
  const { config } = await loadKept(content);
  return basePath(config?.baseUrl ?? '/');
}
