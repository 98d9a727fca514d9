import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { expectGood, goldenTable, runGolden } from '../support/golden-queries.ts';
import { demoAtSubPath } from '../support/sites.ts';

const browser = useBrowser();

/** All rows are asked of the search itself; the page shows what it answers, which one in so many rows tells. */
const ONE_IN = 8;

test('what people ask the demonstration archive stands on the search page', async () => {
  const rows = (await goldenTable('demo')).filter((_, at) => at % ONE_IN === 0);
  expect(rows.some(({ isNothing }) => isNothing)).toBe(true);
  const site = { folder: await demoAtSubPath(), base: '/referater' };
  expectGood(await runGolden(browser(), site, rows));
});
