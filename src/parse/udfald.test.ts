import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useWatchdog } from '../../test/support/watchdog.ts';
import { UDFALD } from '../model/parsed.ts';
import { readUdfald } from './udfald.ts';

/** The rows of a table of decisions: the outcome, the words and why. */
function table(name: string): { udfald: string; decision: string; why: string }[] {
  const path = fileURLToPath(new URL(`../../test/udfald/${name}.tsv`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [udfald = '', decision = '', why = ''] = line.split('\t');
      return { udfald, decision: decision.replaceAll(' ⏎ ', '\n'), why };
    });
}

describe.each(['beslutninger', 'former', 'uafhaengig'])('test/udfald/%s.tsv', (name) => {
  it('is read as a reader does, row by row', () => {
    const rows = table(name);
    const misread = rows.filter(({ udfald, decision }) => readUdfald(decision) !== udfald);
    expect(rows.filter(({ udfald }) => !UDFALD.some((known) => known === udfald))).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
    expect(misread.map((row) => ({ ...row, read: readUdfald(row.decision) }))).toEqual([]);
  });
});

describe('what is no decision', () => {
  useWatchdog();

  it.each(['', ' \n ', '---', '§del', '…'])('«%s» is andet', (text) =>
    expect(readUdfald(text)).toBe('andet'),
  );

  it('long texts without sense are read through', () => {
    for (const piece of [
      'og ',
      'godkendt ',
      'godkendt, ',
      '(',
      '«',
      '-',
      'a',
      'punkt 1 ',
      'ikke at ',
      'om at ',
    ])
      expect(UDFALD).toContain(readUdfald(piece.repeat(20_000)));
  });
});
