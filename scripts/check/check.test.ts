import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/archive/settings/config.ts';
import { EXAMPLE_SETTINGS } from '../../src/archive/settings/example-settings.ts';
import { type CheckOptions, runCheck } from '../check.ts';
import { runFix } from '../fix.ts';

const meeting = (date: string, decision: string, more = ''): string =>
  `---\nforum: Byrådet\ndato: ${date}\nstatus: godkendt\n---\n\n## Punkt 1: Budget\n\n### Beslutning\n\n${decision}\n${more}`;
const FIRST = 'byraadet/2024/2024-01-09.md';
const SECOND = 'byraadet/2024/2024-02-13.md';
const closed = (text: string): string => `\n## Punkt 2: Lukket\n\n### Offentliggjort beslutning\n\n${text}\n`;

let folder = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const git = (...args: string[]): void =>
  void execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
    stdio: 'ignore',
  });

/** Runs a command and gives its exit code and what it said. */
async function said(run: () => Promise<number>): Promise<{ code: number; text: string }> {
  const real = [process.stdout.write, process.stderr.write] as const;
  let text = '';
  const take = (chunk: unknown): boolean => {
    text += String(chunk);
    return true;
  };
  process.stdout.write = take;
  process.stderr.write = take;
  try {
    return { code: await run(), text };
  } finally {
    [process.stdout.write, process.stderr.write] = real;
  }
}
const check = (options: Partial<CheckOptions> = {}, files: readonly string[] = []) =>
  said(() =>
    runCheck(
      { content: folder, format: 'text', 'errors-only': false, notes: false, since: undefined, ...options },
      files,
    ),
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referatarkiv-check-'));
  write('arkiv.yaml', EXAMPLE_SETTINGS);
  write(FIRST, meeting('2024-01-09', 'Godkendt.', closed('Udvalget solgte grunden.')));
  write(SECOND, meeting('2024-02-13', 'Godkendt. Se mødet i Byrådet den 5. december 2023.'));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Begyndelsen');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the example is a whole arkiv.yaml, and stands where there is none', async () => {
  expect(readConfig(EXAMPLE_SETTINGS, null).problems).toEqual([]);
  rmSync(join(folder, 'arkiv.yaml'));
  const { code, text } = await check();
  write('arkiv.yaml', EXAMPLE_SETTINGS);
  expect([code, text.includes('forummer:\n  - slug: byraadet')]).toEqual([1, true]);
});

test('what the site lacks without a setting is told, and references to meetings that are not there are counted', async () => {
  write('arkiv.yaml', EXAMPLE_SETTINGS.replace(/^(?:baseUrl|was).*\n/gm, ''));
  const { code, text } = await check();
  write('arkiv.yaml', EXAMPLE_SETTINGS);
  expect(code).toBe(0);
  expect(text).toContain('`baseUrl` i arkiv.yaml er ingen hel adresse');
  expect(text).toContain('`was` står ikke i arkiv.yaml: ');
  expect(text).not.toContain('`kontakt` står ikke');
  expect(text).toContain('Én henvisning fører til møder');
  expect((await check({ notes: true })).text).toContain('moede-mangler');
});

test('a changed decision in approved minutes is told with what it said, and nothing of what is closed', async () => {
  write(FIRST, meeting('2024-01-09', 'Afvist.', closed('Udvalget beholdt grunden.')));
  const now = await check({ since: 'HEAD' });
  expect([now.code, now.text.includes('«Godkendt.»'), now.text.includes('beslutning-aendret')]).toEqual([
    0,
    true,
    true,
  ]);
  expect(now.text).not.toContain('solgte');
  expect((await check()).text).toContain('beslutning-aendret');
  git('checkout', '-q', '.');
});

test('only what was asked for is told, and only that decides how a check ends', async () => {
  write(SECOND, meeting('2024-02-13', 'Godkendt.').replace('dato: 2024-02-13', 'dato: 2024-02-31'));
  write('byraadet/2024/2024-03-12.md', meeting('2024-03-12', 'Godkendt.', '\n• en\n• to\n'));
  const codeOf = async (options: Partial<CheckOptions>, files: readonly string[] = []): Promise<number> =>
    (await check(options, files)).code;
  expect(await codeOf({}, [join(folder, FIRST)])).toBe(0);
  expect(await codeOf({}, [join(folder, SECOND)])).toBe(1);
  expect(await codeOf({ since: 'HEAD' })).toBe(1);
  const errors = (await check({ 'errors-only': true })).text;
  expect([errors.includes('dato-ugyldig'), errors.includes('liste-ulaeselig')]).toEqual([true, false]);
  await expect(check({ since: 'findes-ikke' })).rejects.toThrow('git kender ikke versionen');
  await expect(check({}, [join(folder, 'intet.md')])).rejects.toThrow('Der er ingen fil');
});

test('fix shows the difference first, writes when it is told to, and has nothing to do a second time', async () => {
  const fix = (write = false) => said(() => runFix({ content: folder, write }, []));
  const first = await fix();
  expect([first.code, first.text.includes('- • en\n'), first.text.includes('+ - en\n')]).toEqual([
    1,
    true,
    true,
  ]);
  expect((await check()).text).toContain('liste-ulaeselig');
  expect((await fix(true)).code).toBe(0);
  expect((await check()).text).not.toContain('liste-ulaeselig');
  expect(await fix()).toEqual({ code: 0, text: 'Intet, der kan rettes uden at gætte.\n' });
});
