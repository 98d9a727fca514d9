import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importMinutes, realMinutes } from '../../scripts/search/real-minutes.ts';
import { useBrowser } from '../support/browser.ts';
import { built } from '../support/command.ts';
import { makeFolder } from '../support/folders.ts';
import { expectGood, goldenTable, printFigures, runGolden } from '../support/golden-queries.ts';

const browser = useBrowser();
const files = realMinutes(process.env.REFERATER ?? '');
const folder = await makeFolder();
afterAll(() => rm(folder, { recursive: true, force: true }));

test.skipIf(files.length === 0)(
  'what people ask the real minutes is among the first three, and nonsense finds nothing',
  async () => {
    const rows = await goldenTable('referater');
    expect(rows.length).toBeGreaterThanOrEqual(45);
    const content = join(folder, 'content');
    await importMinutes(files, content);
    const site = { folder: await built(content, join(folder, 'site')), base: '' };
    const verdicts = await runGolden(browser(), site, rows);
    printFigures('De virkelige referater', verdicts);
    expectGood(verdicts);
  },
);
