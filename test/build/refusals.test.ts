import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, runBuild } from '../support/command.ts';
import { DEFAULT_ARKIV } from '../support/content.ts';
import { copyContent, FIXTURE, readTree, testFolder, writeFiles } from '../support/folders.ts';
import { fixtureSite } from '../support/sites.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';
/** What a program's own failure looks like, which no user should see. */
const STACK = /^\s+at |node:internal|Error:|\.ts:\d+/m;

const listing = async (folder: string): Promise<[string, string][]> =>
  [...(await readTree(folder))].map(([path, bytes]) => [path, bytes.toString('base64')]);

test('a build with errors says file, line, column and what to do, and leaves the old site as it was', async () => {
  const folder = await testFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  const out = join(folder, 'site');
  await cp(await fixtureSite(), out, { recursive: true });
  const before = await listing(out);
  await writeFiles(content, { [MEETING]: (text) => text.replace('forum: chefforum', 'forum: Chefforumm') });
  const { code, stdout, stderr } = await runBuild(content, out);
  expect(code).toBe(1);
  expect(stderr).toContain(`${content}/${MEETING}`.replaceAll('\\', '/'));
  expect(stderr).toMatch(/^\s*2:8-2:18\s+fejl\s+Ukendt forum `Chefforumm`, forventede et af: /m);
  expect(stderr).toContain('→ Mente du `Chefforum`?');
  expect(stderr).toContain('det forrige arkiv står urørt');
  expect(stdout + stderr).not.toMatch(STACK);
  expect(await listing(out)).toEqual(before);
  expect([...(await readTree(folder)).keys()].filter((path) => !/^(?:content|site)\//.test(path))).toEqual(
    [],
  );
});

const meeting = (date: string): string => `---\nforum: chefforum\ndato: ${date}\n---\n\n## Punkt 1: X\n`;

test.for<[string, Readonly<Record<string, readonly [text: string, message: RegExp]>>]>([
  [
    'what is wrong in meetings',
    {
      'chefforum/2019/2019-02-28.md': [meeting('2019-02-30'), /3:7.*fejl/],
      'chefforum/2019/2019-03-01.md': ['---\nforum: [chef\n---\n', /\d+:\d+.*fejl/],
      'chefforum/2019/2019-03-02.md': ['## Punkt 1: X\n', /1:1.*fejl/],
      'chefforum/2019/2019-03-03.md': [
        `${meeting('2019-03-03')}\n### Bilag\n\n- [A](a.pdf)\n`,
        /fejl.*a\.pdf/,
      ],
    },
  ],
  ['settings that cannot be used', { 'arkiv.yaml': ['titel: A\nsynlighed: hemmelig\n', /2:12.*fejl/] }],
  ['no settings', { 'arkiv.yaml': ['', /1:1.*fejl/] }],
])('%s is told in Danish, each in its place, without a stack trace', async ([, files]) => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeFiles(content, { 'arkiv.yaml': await readFile(join(FIXTURE, 'arkiv.yaml'), 'utf8') });
  await writeFiles(content, Object.fromEntries(Object.entries(files).map(([path, [text]]) => [path, text])));
  const failed = await runBuild(content, join(folder, 'site'));
  expect(failed.code).toBe(1);
  for (const [path, [, message]] of Object.entries(files)) {
    const [, said = ''] = failed.stderr.split(`${content}/${path}`.replaceAll('\\', '/'));
    expect(said.split('.md\n')[0], path).toMatch(message);
  }
  expect(failed.stdout + failed.stderr).not.toMatch(STACK);
});

test('a folder that holds other things is never replaced', async () => {
  const folder = await testFolder();
  await writeFiles(folder, { 'mine/brev.txt': 'Kære alle' });
  const { code, stderr } = await runBuild(FIXTURE, join(folder, 'mine'));
  expect(code).toBe(1);
  expect(stderr).toContain('indeholder andet end et bygget arkiv');
  expect(stderr).not.toMatch(STACK);
  expect(await listing(folder)).toEqual([['mine/brev.txt', Buffer.from('Kære alle').toString('base64')]]);
});

test('a file in the place of the folder is not replaced either', async () => {
  const folder = await testFolder();
  await writeFiles(folder, { site: 'en fil' });
  const { code, stderr } = await runBuild(FIXTURE, join(folder, 'site'));
  expect(code).toBe(1);
  expect(stderr).not.toMatch(STACK);
  expect(await listing(folder)).toEqual([['site', Buffer.from('en fil').toString('base64')]]);
});

test.for(['site.ny', 'site.gammel'])('a folder of somebody’s called %s is left alone', async (name) => {
  const folder = await testFolder();
  await writeFiles(folder, { [`${name}/vigtigt.txt`]: 'en fil' });
  const { code, stderr } = await runBuild(FIXTURE, join(folder, 'site'));
  expect(code).toBe(1);
  expect(stderr).toContain('bliver ikke erstattet');
  expect(await listing(folder)).toEqual([[`${name}/vigtigt.txt`, Buffer.from('en fil').toString('base64')]]);
});

test('nothing is built inside the content folder', async () => {
  const content = await copyContent(FIXTURE, join(await testFolder(), 'content'));
  const before = await listing(content);
  const { code, stderr } = await runBuild(content, join(content, 'site'));
  expect(code).toBe(1);
  expect(stderr).toContain('ligger i hinanden');
  expect(await listing(content)).toEqual(before);
});

test('an empty folder may be built into', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeFiles(content, {
    'arkiv.yaml': DEFAULT_ARKIV,
    'chefforum/2019/2019-10-10.md': meeting('2019-10-10'),
  });
  await mkdir(join(folder, 'site'));
  expect((await runBuild(content, join(folder, 'site'))).code).toBe(0);
});

test.for<[string, string[]]>([
  ['scripts/build.ts', ['--ud', 'mappe']],
  ['scripts/build.ts', ['--content', 'findes-ikke']],
  ['scripts/build.ts', ['løst ord']],
  ['scripts/check.ts', ['--format', 'xml']],
  ['scripts/check.ts', ['--content', 'findes-ikke']],
  ['scripts/start.ts', ['--port', 'otte']],
  ['scripts/import.ts', []],
])('wrong usage of %s %j ends with 2 and the help', async ([script, args]) => {
  const { code, stderr } = await run(script, args);
  expect(code).toBe(2);
  expect(stderr).toContain('Brug: referatarkiv');
  expect(stderr).not.toMatch(STACK);
});

test.for(['scripts/build.ts', 'scripts/check.ts', 'scripts/start.ts', 'scripts/import.ts'])(
  '%s --help tells how it is used',
  async (script) => {
    const { code, stdout } = await run(script, ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--content MAPPE');
  },
);
