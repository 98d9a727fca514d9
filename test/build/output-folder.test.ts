import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtHere } from '../support/build-here.ts';
import { runBuild } from '../support/command.ts';
import { DEFAULT_ARKIV } from '../support/content.ts';
import { readTree, testFolder, writeFiles } from '../support/folders.ts';

const MEETING = 'byraadet/2024/2024-05-28.md';

/** A content folder of one meeting, so that a build takes next to no time. */
async function smallContent(): Promise<{ folder: string; content: string; out: string }> {
  const folder = await testFolder();
  const content = join(folder, 'indhold');
  await writeFiles(content, {
    'arkiv.yaml': DEFAULT_ARKIV,
    [MEETING]:
      '---\nforum: Byrådet\ndato: 2024-05-28\n---\n\n## Punkt 1: Havnen\n\n### Beslutning\n\nGodkendt.\n',
  });
  return { folder, content, out: join(folder, 'site') };
}

const changed = (content: string) =>
  writeFiles(content, { [MEETING]: (text) => text.replace(/Godkendt\.( Igen\.)*/, '$& Igen.') });

test('what others have put into the folder is still there after every kind of build', async () => {
  const { content, out } = await smallContent();
  await builtHere(content, out);
  const own = {
    CNAME: 'arkiv.fjordby.example\n',
    '.nojekyll': '',
    '.well-known/security.txt': 'Contact: mailto:it@fjordby.example\n',
    '.git/HEAD': 'ref: refs/heads/gh-pages\n',
    'egen.html': '<p>egen</p>',
    'byraadet/egen.txt': 'egen',
  };
  await writeFiles(out, own);
  symlinkSync('egen.html', join(out, 'henvisning.html'));
  const isKept = (): boolean =>
    Object.entries(own).every(([path, text]) => readFileSync(join(out, path), 'utf8') === text) &&
    readlinkSync(join(out, 'henvisning.html')) === 'egen.html';
  for (const clean of [false, false, true]) {
    await changed(content);
    await builtHere(content, out, { clean });
    expect(isKept()).toBe(true);
  }
  expect((await runBuild(content, out)).stdout).toMatch(/^Uændret/m);
  // What the owner takes away again stays away, and nothing of the site is taken for theirs.
  for (const path of [...Object.keys(own), 'henvisning.html']) rmSync(join(out, path));
  await changed(content);
  await builtHere(content, out);
  expect(await readTree(out)).toEqual(await readTree(await builtHere(content, `${out}-2`)));
});

test('a file of somebody’s where the site wants one is told of, and nothing is changed', async () => {
  const { content, out } = await smallContent();
  await builtHere(content, out);
  await writeFiles(out, { 'byraadet/2024-06-18/index.html': 'egen' });
  const before = await readTree(out);
  await writeFiles(content, {
    'byraadet/2024/2024-06-18.md': '---\nforum: Byrådet\ndato: 2024-06-18\n---\n\n## Punkt 1: Broen\n',
  });
  const { code, stderr } = await runBuild(content, out);
  expect(code).toBe(1);
  expect(stderr).toMatch(/`byraadet\/2024-06-18\/index\.html`.*ikke arkivets.*Flyt den/);
  expect(await readTree(out)).toEqual(before);
});

test('where nobody knows which files are the site’s, none of them is removed', async () => {
  const { content, out } = await smallContent();
  await writeFiles(out, { '.referatarkiv': '', 'egen.html': 'egen' });
  const { code, stderr } = await runBuild(content, out);
  expect(code).toBe(1);
  expect(stderr).toMatch(/`egen\.html`.*Flyt/);
  expect(readFileSync(join(out, 'egen.html'), 'utf8')).toBe('egen');
});

test('a link for a folder stays a link, and the folder that it leads to gets the site', async () => {
  const { folder, content, out } = await smallContent();
  mkdirSync(join(folder, 'vist'));
  symlinkSync('vist', out);
  for (let round = 0; round < 2; round += 1) {
    await changed(content);
    await builtHere(content, out);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(existsSync(join(folder, 'vist', 'index.html'))).toBe(true);
  }
  rmSync(join(folder, 'vist'), { recursive: true });
  const { code, stderr } = await runBuild(content, out);
  expect(code).toBe(1);
  expect(stderr).toContain('henvisning til en mappe, der ikke findes');
});

test('a site that was moved aside when a build was killed stands again, also when the next build is refused', async () => {
  const { content, out } = await smallContent();
  await builtHere(content, out);
  const before = await readTree(out);
  renameSync(out, `${out}.gammel`);
  await writeFiles(content, { [MEETING]: (text) => text.replace('dato: 2024-05-28', 'dato: 2024-05-99') });
  const { code, stderr } = await runBuild(content, out);
  expect(code).toBe(1);
  expect(stderr).toContain('det forrige arkiv står urørt');
  expect(await readTree(out)).toEqual(before);
});
