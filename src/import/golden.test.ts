import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';
import { summaryLine, uncertaintyLines } from './report/report.ts';

const FOLDER = join(import.meta.dirname, '../../test/golden/import');

/** BLESS=1 writes what comes out as what is expected. */
const bless = process.env.BLESS === '1';

function expectFile(path: string, found: string): void {
  if (bless) writeFileSync(path, found);
  expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

describe('importing', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const bytes = readFileSync(join(FOLDER, name, 'kilde.txt'));
    const result = importText({ name: 'kilde.txt', bytes }, { forum: null, forums: [] });
    if (!result.ok) throw new Error(result.message);
    const report = [result.path, ...uncertaintyLines(result.uncertain), summaryLine(result)];
    expectFile(join(FOLDER, name, 'forventet.md'), result.markdown);
    expectFile(join(FOLDER, name, 'rapport.txt'), `${report.join('\n')}\n`);
  });
});
