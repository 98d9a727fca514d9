import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportRun, runImport } from './run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const minutes = (date: string, text: string): string =>
  `REFERAT Ledergruppen d. ${date}\n\nPunkt 1: LG - Hjemmeside\n\nBeslutning\n\n${text}\n`;

function source(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const run = async (files: readonly string[], more: Partial<ImportRun> = {}) =>
  runImport({ files, content: join(folder, 'content'), forum: null, force: false, dryRun: false, ...more });
const content = (path: string): string => readFileSync(join(folder, 'content', path), 'utf8');
const PATH = 'ledergruppen/2020/2020-03-05.md';

it('refuses a text with a CPR number, and does not repeat it', async () => {
  const { exitCode, stdout, stderr } = await run([
    source('a.txt', minutes('05-03-2020', 'Ansøger 010203-4567 får afslag.')),
  ]);
  expect([exitCode, stderr]).toEqual([1, [expect.stringMatching(/^Afvist: .*a\.txt: .*CPR-nummer/)]]);
  expect([...stdout, ...stderr].join('\n')).not.toContain('4567');
  expect(existsSync(join(folder, 'content', PATH))).toBe(false);
});

describe('a run', () => {
  it('writes the meeting and makes arkiv.yaml', async () => {
    const { exitCode, stdout } = await run([
      source('a.txt', minutes('05-03-2020', 'Fjordby Kommune får en hjemmeside.')),
    ]);
    expect(exitCode).toBe(0);
    expect(content(PATH)).toContain('### Beslutning\n\nFjordby Kommune får en hjemmeside.\n');
    expect(content('arkiv.yaml')).toBe(
      'organisation: Fjordby Kommune\ntitel: Referatarkiv for Fjordby Kommune\nbaseUrl: /\nsynlighed: intern\nforummer:\n' +
        '  - slug: ledergruppen\n    navn: Ledergruppen\n    forkortelser: [LG]\n    titelpraefiks: "LG - "\n',
    );
    expect(stdout.join('\n')).toContain('organisation: Fjordby Kommune (gættet ud fra teksten)');
  });

  it('says «uændret» the second time', async () => {
    const file = source('a.txt', minutes('05-03-2020', 'Godkendt.'));
    await run([file]);
    const { exitCode, stdout } = await run([file]);
    expect([exitCode, stdout[0]]).toEqual([0, `${file} → ${join(folder, 'content')}/${PATH} (uændret)`]);
  });

  it('overwrites another text only with --force', async () => {
    await run([source('a.txt', minutes('05-03-2020', 'Godkendt.'))]);
    const file = source('b.txt', minutes('05-03-2020', 'Afvist.'));
    const first = await run([file]);
    expect([first.exitCode, first.stderr.join()]).toEqual([1, expect.stringContaining('--force')]);
    expect(content(PATH)).toContain('Godkendt.');
    expect((await run([file], { force: true })).exitCode).toBe(0);
    expect(content(PATH)).toContain('Afvist.');
  });

  it('writes nothing in a dry run', async () => {
    const { exitCode, stdout } = await run([source('a.txt', minutes('05-03-2020', 'Godkendt.'))], {
      dryRun: true,
    });
    expect([exitCode, stdout.join('\n')]).toEqual([0, expect.stringContaining(PATH)]);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it('refuses a second source for one address, and goes on', async () => {
    const files = [
      source('a.txt', minutes('05-03-2020', 'Godkendt.')),
      source('b.txt', minutes('05-03-2020', 'Udsat.')),
      source('c.txt', minutes('06-03-2020', 'Godkendt.')),
    ];
    const { exitCode, stderr } = await run(files, { force: true });
    expect([exitCode, stderr.join()]).toEqual([1, expect.stringContaining('kommer allerede fra')]);
    expect(stderr.join()).toContain('2020-03-05-2.md');
    expect(stderr.join()).not.toContain('--force');
    expect(content('ledergruppen/2020/2020-03-06.md')).toContain('Godkendt.');
    expect(content(PATH)).toContain('Godkendt.');
  });

  it.each(['mangler.txt', '.', '*.pdf'])('refuses %s with a sentence', async (name) => {
    const { exitCode, stderr, stdout } = await run([join(folder, name)]);
    expect([exitCode, stdout]).toEqual([1, []]);
    expect(stderr.join()).toMatch(/^Afvist: .*(?:findes ikke|er ingen filer)/);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it('spells out * and takes a name that exists as it is', async () => {
    source('ref [1]/b.txt', minutes('06-03-2020', 'Godkendt.'));
    source('ref [1]/a.txt', minutes('05-03-2020', 'Godkendt.'));
    const { exitCode, stdout } = await run([join(folder, 'ref [1]', '*.txt')]);
    expect([exitCode, stdout.filter((line) => line.includes('→')).length]).toEqual([0, 2]);
    const odd = source('c*.txt', minutes('07-03-2020', 'Godkendt.'));
    expect((await run([odd])).exitCode).toBe(0);
  });
});

describe('what a run says', () => {
  it('ends as a failure, but writes, when an open item may be lost under a closed one', async () => {
    const closed =
      'Punkt 2: Lukket\n\nHemmeligt.\n\nPunkt 9: Hemmelig grund\n\nHemmeligt.\n\nPunkt 3: LG - Evt.';
    const file = source('a.txt', minutes('05-03-2020', `Godkendt.\n\n${closed}`));
    const { exitCode, stdout, stderr } = await run([file]);
    expect([exitCode, stderr]).toEqual([1, [expect.stringMatching(/^Se efter: .*a\.txt: /)]]);
    expect(content(PATH)).toContain('## Punkt 3: LG - Evt.');
    expect([...stdout, ...stderr, content(PATH)].join()).not.toMatch(/hemmelig/i);
  });

  it('has a second meeting of the day put into a file of its own', async () => {
    const at = (clock: string): string =>
      minutes('05-03-2020', `Kl. ${clock}.`).replace(
        '\n\n',
        `\n\nMødedato Torsdag d. 5. marts 2020 kl. ${clock}\n\n`,
      );
    await run([source('a.txt', at('09:00'))]);
    const { exitCode, stderr } = await run([source('b.txt', at('13:00'))]);
    expect([exitCode, stderr.join()]).toEqual([1, expect.stringContaining('2020-03-05-2.md')]);
    expect(stderr.join()).not.toContain('--force');
    const both = (await run([source('c.txt', at('10:00')), source('d.txt', at('14:00'))])).stderr.join();
    expect(both).toContain('2020-03-05-2.md');
    expect(content(PATH)).toContain('Kl. 09:00.');
  });

  it('tells routine readings from doubts', async () => {
    const text = 'Den skal sikre\n\nden samlede plan.\n\nPunkt 3: Evt.';
    const { stdout } = await run([source('a.txt', minutes('05-03-2020', text))]);
    expect(stdout.join('\n')).toContain('linje 9 (bemærkning): tekst samlet over et sidebrud');
    expect(stdout.join('\n')).toMatch(/ord bevaret, 2 bemærkninger, 1 usikkert sted/);
  });
});

describe('arkiv.yaml', () => {
  const ARKIV =
    '# Vores arkiv\norganisation: Fjordby Kommune # rigtigt\ntitel: Arkiv\nforummer:\n  - slug: lg\n    navn: Lederne\n    forkortelser: [Ledergruppen]\n';

  it('is left alone when it knows the forum by another name', async () => {
    source('content/arkiv.yaml', ARKIV);
    await run([source('a.txt', minutes('05-03-2020', 'Godkendt.'))]);
    expect(content('lg/2020/2020-03-05.md')).toMatch(/^---\nforum: Lederne\n/);
    expect(content('arkiv.yaml')).toBe(ARKIV);
  });

  it('keeps its comments when a forum is added', async () => {
    source('content/arkiv.yaml', ARKIV);
    await run([source('a.txt', minutes('05-03-2020', 'Godkendt.'))], { forum: 'Direktionen' });
    expect(content('arkiv.yaml')).toBe(
      `${ARKIV}  - slug: direktionen\n    navn: Direktionen\n    forkortelser: [LG]\n    titelpraefiks: "LG - "\n`,
    );
  });

  it('stops the run when it cannot be read', async () => {
    source('content/arkiv.yaml', 'organisation: [\n');
    const { exitCode, stderr } = await run([source('a.txt', minutes('05-03-2020', 'Godkendt.'))]);
    expect([exitCode, stderr.join()]).toEqual([1, expect.stringContaining('arkiv.yaml')]);
    expect(existsSync(join(folder, 'content/ledergruppen'))).toBe(false);
  });
});
