import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openHere } from '../../scripts/search/here/searched-here.ts';
import { judge, type Verdict } from '../../scripts/search/judge.ts';
import { importMinutes, realMinutes } from '../../scripts/search/real-minutes.ts';
import { built } from '../support/command.ts';
import { makeFolder } from '../support/folders.ts';
import { expectGood, goldenTable, printFigures } from '../support/golden-queries.ts';
import { demoAtSubPath } from '../support/sites.ts';

const files = realMinutes(process.env.REFERATER ?? '');
const folder = await makeFolder();
const fetchBefore = globalThis.fetch;
afterAll(async () => {
  globalThis.fetch = fetchBefore;
  await rm(folder, { recursive: true, force: true });
});

/** How the rows of a table fare in a site, asked as the search's worker is. */
async function verdictsOf(table: 'demo' | 'referater', site: string): Promise<Verdict[]> {
  const ask = await openHere(site);
  const verdicts: Verdict[] = [];
  for (const row of await goldenTable(table)) verdicts.push(judge(row, await ask(row)));
  return verdicts;
}

test('what people ask the demonstration archive is among the first three, and nonsense finds nothing', async () => {
  const verdicts = await verdictsOf('demo', await demoAtSubPath());
  expect(verdicts.length).toBeGreaterThanOrEqual(130);
  printFigures('Demonstrationsarkivet', verdicts);
  expectGood(verdicts);
});

test.skipIf(files.length === 0)('the same of the real minutes', async () => {
  const content = join(folder, 'content');
  await importMinutes(files, content);
  const verdicts = await verdictsOf('referater', await built(content, join(folder, 'site')));
  expect(verdicts.length).toBeGreaterThanOrEqual(45);
  printFigures('De virkelige referater', verdicts);
  expectGood(verdicts);
});
