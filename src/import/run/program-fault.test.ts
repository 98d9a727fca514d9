// A fault of the program's own is told as that, with its file, and never as a broken file; the other files go on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { documentFile } from '../../../test/support/document-files.ts';
import { runImport } from './run.ts';
import { refusedForError } from './thread-entry.ts';

/** The word over which the readers fall. */
const STONE = 'snublesten';
const normalize = String.prototype.normalize;

const linesWith = (word: string) => [
  { text: 'REFERAT Havneudvalget d. 02-03-2021', level: 1 as const },
  { text: 'Punkt 1: Godkendelse af dagsorden', level: 2 as const },
  { text: 'Beslutning', level: 3 as const },
  { text: `Godkendt med ${word}.` },
];

test('what is wrong in a reader is no broken file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fejl-'));
  const spy = vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form) {
    if (this.includes(STONE)) throw new TypeError('noget manglede');
    return normalize.call(this, form);
  });
  try {
    for (const kind of ['pdf', 'docx', 'txt'] as const)
      writeFileSync(
        join(folder, `a.${kind}`),
        await documentFile(kind, linesWith(kind === 'txt' ? 'tak' : STONE)),
      );
    const pdf = await documentFile('pdf', linesWith('tak'));
    writeFileSync(join(folder, 'halv.pdf'), pdf.slice(0, 300));
    const { stdout, stderr } = await runImport({
      ...{ files: [folder], content: join(folder, 'content'), forum: null, force: false, dryRun: false },
    });
    const refusalOf = (name: string): string => stderr.find((line) => line.includes(name)) ?? '';
    for (const name of ['a.pdf', 'a.docx']) {
      expect(refusalOf(name)).toMatch(/fejl i programmet \(noget manglede\)/);
      expect(refusalOf(name)).not.toContain('beskadiget');
    }
    expect(refusalOf('halv.pdf')).toContain('beskadiget');
    expect(stdout.join('\n')).toContain('1 importeret, 3 afvist');
  } finally {
    spy.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that takes up all memory is refused with what to do', () => {
  const error = Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(refusedForError('stor.pdf', error)[0]?.result).toMatchObject({
    ok: false,
    message: expect.stringContaining('Del den i et møde ad gangen'),
  });
});
