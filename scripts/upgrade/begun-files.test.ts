import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../src/archive/settings/config.ts';
import { testFolder } from '../../test/support/folders.ts';
import type { Answers } from '../init/answers.ts';
import { archiveFiles } from '../init/files.ts';
import { withStamp } from '../init/stamp.ts';
import { begunChanges } from './begun-files.ts';

const ANSWERS: Answers = {
  ...{ organisation: 'Fjordby Kommune', baseUrl: '/', synlighed: 'intern', kontakt: null },
  forummer: [{ slug: 'byraadet', navn: 'Byrådet', forkortelser: [] }],
  ...{ ci: 'gitlab', redigering: null },
};
const CI = '.gitlab-ci.yml';

let folder = '';
beforeEach(async () => {
  folder = await testFolder();
  for (const [path, text] of archiveFiles(ANSWERS, { today: '2026-05-12', program: '1.0.0', node: '22' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

/** What `upgrade` would do, by the paths it tells of. */
function changes(replace: readonly string[] = []) {
  const { config } = readConfig(read('content/arkiv.yaml'), null);
  if (!config) throw new Error('the settings cannot be read');
  return begunChanges(join(folder, 'content'), config, replace);
}

it('an archive that was begun by this version has nothing to change', () => expect(changes()).toEqual([]));

it('a file as an older version wrote it becomes this one’s, and one that was taken away stays so', () => {
  const now = read(CI);
  write(CI, withStamp(CI, '# En ældre udgave\nimage: node:18\n').replaceAll('\n', '\r\n'));
  expect(changes()).toMatchObject([
    { file: join(folder, CI), after: now, told: expect.stringContaining('- ') },
  ]);
  const path = 'README.md';
  expect(existsSync(join(folder, path))).toBe(true);
});

it('a file that somebody has edited is told of, and written over only by its name', () => {
  const [now, old] = [read(CI), withStamp(CI, 'image: node:18\n')];
  write(CI, old.replace('node:18', 'node:18-bookworm'));
  const [told, ...rest] = changes();
  expect(rest).toEqual([]);
  expect(told).toMatchObject({ isOnlyTold: true, told: expect.stringContaining('--replace .gitlab-ci.yml') });
  expect(told?.after).toContain('node:18-bookworm');
  expect(changes([CI])).toMatchObject([{ after: now }]);
  // What was told of once is not told of again before the program has something new.
  write(CI, told?.after ?? '');
  expect(changes()).toEqual([]);
});

it('a file without a stamp is told of where it speaks of the program, and left', () => {
  write(CI, 'script: npx referatarkiv build\n');
  write('README.md', '# Vores eget\n');
  expect(changes()).toMatchObject([{ file: join(folder, CI), after: null, isOnlyTold: true }]);
});

it('files of a folder that does not ask npm for the program are somebody else’s', () => {
  write('package.json', '{}\n');
  write(CI, withStamp(CI, 'image: node:18\n'));
  expect(changes()).toEqual([]);
});
