import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runChanges } from '../../scripts/changes/run.ts';
import { built, runBuild } from '../support/command.ts';
import { copyContent, FIXTURE, makeFolder, readTree, testFolder, writeFiles } from '../support/folders.ts';
import { fixtureSite } from '../support/sites.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';
const COUNT = Number(process.env.CHANGES_COUNT ?? 8);
const SEED = Number(process.env.CHANGES_SEED ?? 7);

/** What a server tells files apart by: their sizes and times of change. */
async function marksIn(site: string): Promise<Map<string, string>> {
  const paths = [...(await readTree(site)).keys()].filter((path) => path !== '.referatarkiv');
  return new Map(
    paths.map((path) => {
      const { size, mtimeMs } = statSync(join(site, path));
      return [path, `${size} ${mtimeMs}`];
    }),
  );
}

/** The files of a site that are others than they were. */
async function changedSince(before: ReadonlyMap<string, string>, site: string): Promise<string[]> {
  return [...(await marksIn(site))].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path);
}

interface Copy {
  readonly content: string;
  readonly out: string;
}

async function builtCopy(inFolder?: string): Promise<Copy> {
  const folder = inFolder ?? (await testFolder());
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  return { content, out: await built(content, join(folder, 'site')) };
}

/** One for all tests that leave it as a build from nothing makes it; those that change the content have their own. */
let shared: Copy;
beforeAll(async () => {
  const folder = await makeFolder();
  shared = await builtCopy(folder);
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test(`after each of ${COUNT} changes by chance the site is that of a build from nothing, byte for byte`, async () => {
  const said: string[] = [];
  const options = { seed: SEED, count: COUNT, meetings: 6, folder: await testFolder() };
  const difference = await runChanges(options, (line) => said.push(line));
  expect(difference, said.join('\n')).toBeNull();
});

test('a build of what has not changed writes nothing, and says so', async () => {
  const { content, out } = shared;
  const before = await marksIn(out);
  const { code, stdout } = await runBuild(content, out);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Uændret: /m);
  expect(await changedSince(before, out)).toEqual([]);
});

test('a changed line makes only the files new that tell it, so that servers know the others again; a changed attachment is copied', async () => {
  const { content, out } = await builtCopy();
  const before = await marksIn(out);
  await writeFiles(content, {
    [MEETING]: (text) => text.replace('### Beslutning', 'Zebrastriber.\n\n### Beslutning'),
  });
  await built(content, out);
  const others = (await changedSince(before, out)).filter((path) => !/^(?:pagefind|soegning)\//.test(path));
  expect(others.toSorted()).toEqual([
    'chefforum/2019-10-10/index.html',
    'data/arkiv.ndjson',
    'data/moeder/chefforum/2019-10-10.json',
  ]);

  const attachment = 'teknik-og-miljoeudvalget/2020/2020-01-14/referat.pdf';
  await writeFiles(content, { [attachment]: '%PDF-1.7 en anden udgave' });
  await built(content, out);
  const copies = [...(await readTree(out))].filter(([path]) => path.endsWith('/referat.pdf'));
  expect(copies.map(([, bytes]) => bytes.toString())).toEqual(['%PDF-1.7 en anden udgave']);
});

test('a file of the site that somebody has changed or removed is made again', async () => {
  const { content, out } = shared;
  const right = await readTree(out);
  writeFileSync(join(out, 'index.html'), 'noget andet');
  rmSync(join(out, 'chefforum/2019-10-10/index.html'));
  await built(content, out);
  expect([...(await readTree(out))].filter(([path, bytes]) => !right.get(path)?.equals(bytes))).toEqual([]);
});

test('--clean builds from nothing, and the same', async () => {
  const { content, out } = shared;
  const right = await readTree(out);
  const { code, stdout } = await runBuild(content, out, {}, ['--clean']);
  expect([code, /^Bygget: /m.test(stdout)]).toEqual([0, true]);
  expect([...(await readTree(out))].filter(([path, bytes]) => !right.get(path)?.equals(bytes))).toEqual([]);
});

/** What a build that is killed at each of its last steps leaves behind; `site` is whole, `half` is not. */
const LEFT: readonly [string, (out: string) => void][] = [
  ['a site half written', (out) => half(`${out}.ny`)],
  ['the old site moved away, the new one not yet in its place', (out) => renameSync(out, `${out}.gammel`)],
  [
    'the new site in its place, the old one half removed',
    (out) => {
      mkdirSync(`${out}.gammel/chefforum`, { recursive: true });
      writeFileSync(`${out}.gammel/.referatarkiv`, '');
    },
  ],
  ['a folder that is hardly begun', (out) => mkdirSync(`${out}.ny`)],
];

function half(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, '.referatarkiv'), '');
  writeFileSync(join(folder, 'index.html'), '<!DOCTYPE html>\n<html');
}

test.for(LEFT)('what a killed build left is put right by the next: %s', async ([, leave]) => {
  const { content, out } = shared;
  leave(out);
  await built(content, out);
  const tree = await readTree(out);
  const right = await readTree(await fixtureSite());
  expect([...tree].filter(([path, bytes]) => !right.get(path)?.equals(bytes)).map(([path]) => path)).toEqual(
    [],
  );
  expect(tree.size).toBe(right.size);
  expect([existsSync(`${out}.ny`), existsSync(`${out}.gammel`)]).toEqual([false, false]);
});

test('a lock that a killed build left keeps nobody out', async () => {
  const { content, out } = shared;
  writeFileSync(`${out}.laas`, `999999999 ${Date.now()}`);
  expect((await runBuild(content, out)).code).toBe(0);
});
