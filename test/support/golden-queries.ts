import { join } from 'node:path';
import { expect } from 'vitest';
import { percent } from '../../scripts/search/figures.ts';
import type { Verdict } from '../../scripts/search/judge.ts';
import { failureLines, figuresTable } from '../../scripts/search/report.da.ts';
import { loadGoldenTable, runGolden } from '../../scripts/search/run-golden.ts';
import { ROOT } from './command.ts';

export { runGolden };

/** Reads one of the tables of golden queries. */
export const goldenTable = (name: 'demo' | 'fresh-open' | 'fresh-kept' | 'referater') =>
  loadGoldenTable(join(ROOT, 'test', 'golden', 'search', `${name}.tsv`));

/** Prints how the golden queries fared. */
export function printFigures(title: string, verdicts: readonly Verdict[]): void {
  const failures = failureLines(verdicts).map((line) => `  ${line}\n`);
  console.log(`${title}\n${figuresTable(verdicts, null)}\n${failures.join('')}`);
}

/** At least 97 of 100 rows find what they expect among the first three, and every row that expects nothing says so. */
export function expectGood(verdicts: readonly Verdict[]): void {
  const asked = verdicts.filter(({ row }) => !row.isNothing);
  const met = asked.filter(({ isMet }) => isMet);
  expect(percent(met.length, asked.length), failureLines(asked).join('\n')).toBeGreaterThanOrEqual(97);
  expect(failureLines(verdicts.filter(({ row }) => row.isNothing))).toEqual([]);
}
