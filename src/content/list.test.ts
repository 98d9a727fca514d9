import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder, writeFiles } from '../../test/support/folders.ts';
import { changedPaths, listContent, relist } from './list.ts';

async function folderWith(...paths: readonly string[]): Promise<string> {
  const root = await testFolder();
  await writeFiles(root, Object.fromEntries(paths.map((path) => [path, path])));
  return root;
}

it('lists again only what it is told of, in the same order as all would be listed', async () => {
  const root = await folderWith(
    'a/1.md',
    'a-b/1.md',
    'a/2.md',
    'b/x/1.md',
    'b/x/2.pdf',
    'c.md',
    '.skjult/1.md',
  );
  const before = listContent(root);
  await writeFiles(root, { 'a/1.md': 'ny', 'a/.2.md.swp': 'x', 'b/0.md': 'ny' });
  await rename(join(root, 'b/x'), join(root, 'a-b/x'));
  await rm(join(root, 'c.md'));
  await symlink(join(root, 'a'), join(root, 'd'));
  const after = relist(root, before, [
    'a/1.md',
    'a/.2.md.swp',
    'b/0.md',
    'b/x',
    'a-b/x/1.md',
    'a-b/x',
    'c.md',
    'd',
  ]);
  expect([...after]).toEqual([...listContent(root)]);
  expect([...before.keys()]).toContain('c.md');
});

it('takes a file that became a folder, and a folder that became a file, as they are now', async () => {
  const root = await folderWith('a', 'b/1.md', 'b/2.md');
  const before = listContent(root);
  await rm(join(root, 'a'));
  await mkdir(join(root, 'a'));
  await rm(join(root, 'b'), { recursive: true });
  await writeFile(join(root, 'a/1.md'), 'x');
  await writeFile(join(root, 'b'), 'x');
  expect([...relist(root, before, ['a/1.md', 'a', 'b'])]).toEqual([...listContent(root)]);
});

it('tells what two listings do not have in common; a file saved as it was has not changed', async () => {
  const root = await folderWith('a.md', 'b.md', 'c.md');
  const before = listContent(root);
  await writeFiles(root, { 'a.md': 'a.md', 'b.md': 'ny', 'd.md': 'ny' });
  await rm(join(root, 'c.md'));
  expect(changedPaths(before, listContent(root))).toEqual(['b.md', 'c.md', 'd.md']);
});
