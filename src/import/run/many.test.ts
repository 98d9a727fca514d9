// A folder with every kind of file is imported as a whole: what fails does not stop the rest, and nothing closed comes out.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, type DocumentLine, documentFile } from '../../../test/support/document-files.ts';
import { type ImportOutcome, runImport } from './run.ts';

const SECRET = 'xyqzhemmeligt';
let folder = '';
let outcome: ImportOutcome;
const steps: number[] = [];

/** Minutes of a day, with a closed item where that is asked for. */
const minutes = (day: number, isClosed: boolean): DocumentLine[] => [
  { text: `REFERAT Havneudvalget d. ${String(day).padStart(2, '0')}-03-2021`, level: 1 },
  { text: 'Punkt 1: Godkendelse af dagsorden', level: 2 },
  { text: 'Beslutning', level: 3 },
  { text: 'Godkendt.' },
  { text: isClosed ? 'Punkt 2: Lukket: Salg af kaj' : 'Punkt 2: Salg af kaj', level: 2 },
  { text: 'Beslutning', level: 3 },
  { text: isClosed ? `Solgt til ${SECRET}.` : 'Solgt.' },
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mange-'));
  for (const [index, kind] of DOCUMENT_KINDS.entries()) {
    writeFileSync(
      join(folder, `${index}.bin`),
      await documentFile(kind, minutes(index + 1, index % 2 === 0)),
    );
  }
  writeFileSync(join(folder, 'billede.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  writeFileSync(
    join(folder, 'cpr.txt'),
    `REFERAT Havneudvalget d. 30-03-2021\n\nPunkt 1: Klage\n\nBeslutning\n\nKlageren har CPR-nr. 010190-1234.\n`,
  );
  outcome = await runImport({
    files: [folder],
    content: join(folder, 'content'),
    forum: null,
    force: false,
    dryRun: false,
    keepSource: true,
    report: join(folder, 'rapport.html'),
    onProgress: (done) => steps.push(done),
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (day: number): string => join(folder, 'content/havneudvalget/2021', `2021-03-0${day}.md`);

describe('a folder of all kinds', () => {
  it.each(DOCUMENT_KINDS.map((kind, index) => [kind, index + 1] as const))('%s is imported', (_kind, day) => {
    expect(readFileSync(pathOf(day), 'utf8')).toContain('## Punkt 1: Godkendelse af dagsorden');
  });

  it('ends as a failure, names what was refused, and shows progress and a table', () => {
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr.filter((line) => line.startsWith('Afvist')).length).toBe(2);
    expect(outcome.stdout.join('\n')).toContain(`${DOCUMENT_KINDS.length} importeret, 2 afvist`);
    expect(Math.max(...steps)).toBe(DOCUMENT_KINDS.length + 2);
  });

  it('refuses a text with a CPR number, and does not repeat it', () => {
    expect(outcome.stderr.join('\n')).toMatch(/cpr\.txt.*CPR-nummer/);
    expect(outcome.stderr.join('\n')).not.toContain('1234');
    expect(existsSync(join(folder, 'content/havneudvalget/2021/2021-03-30.md'))).toBe(false);
  });

  it('keeps the source of what is open, and not of what is closed', () => {
    expect(readFileSync(pathOf(2), 'utf8')).toMatch(/\nkilde: 2021-03-02\/kilde\.txt\n---\n/);
    expect(existsSync(join(folder, 'content/havneudvalget/2021/2021-03-02/kilde.txt'))).toBe(true);
    expect(existsSync(join(folder, 'content/havneudvalget/2021/2021-03-01'))).toBe(false);
  });

  it('has a page that shows source and result, and nothing that is closed', () => {
    const page = readFileSync(join(folder, 'rapport.html'), 'utf8');
    expect(page).toContain('lukkede linjer vises ikke');
    expect(page).toContain('Godkendelse af dagsorden');
    expect([page, ...outcome.stdout, ...outcome.stderr].join('\n')).not.toContain(SECRET);
  });
});
