import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { judge, type Verdict } from '../judge.ts';
import { loadGoldenTable } from '../run-golden.ts';
import type { Rule } from './rules.ts';
import { searchWithout } from './without.ts';

/** An archive, a site that is built of it, and the tables of golden queries that belong to it. */
export interface Subject {
  readonly content: string;
  readonly site: string;
  readonly tables: readonly string[];
}

/** How the golden queries fare without a rule, or with all; the search is made anew, for a rule may be one of the index. */
export async function judgeWithout(
  rule: Rule | null,
  subjects: readonly Subject[],
  folder: string,
): Promise<Verdict[]> {
  const { makeSearch, openHere } = await searchWithout(rule);
  const verdicts: Verdict[] = [];
  for (const { content, site, tables } of subjects) {
    const own = await mkdtemp(join(folder, 'uden-'));
    await makeSearch(content, site, own);
    const ask = await openHere(own);
    for (const table of tables)
      for (const row of await loadGoldenTable(table)) verdicts.push(judge(row, await ask(row)));
    await rm(own, { recursive: true, force: true });
  }
  return verdicts;
}
