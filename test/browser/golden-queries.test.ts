import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { expectGood, goldenTable, printFigures, runGolden } from '../support/golden-queries.ts';
import { demoAtSubPath } from '../support/sites.ts';

const browser = useBrowser();

test('what people ask the demonstration archive is among the first three, and nonsense finds nothing', async () => {
  const rows = await goldenTable('demo');
  expect(rows.length).toBeGreaterThanOrEqual(130);
  const site = { folder: await demoAtSubPath(), base: '/referater' };
  const verdicts = await runGolden(browser(), site, rows);
  printFigures('Demonstrationsarkivet', verdicts);
  expectGood(verdicts);
});
