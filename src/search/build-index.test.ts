import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree, testFolder } from '../../test/support/folders.ts';
import { buildIndex } from './build-index.ts';
import { readMeta } from './bundle-files.ts';
import { mergeIndex } from './merge-index.ts';

const document = (text: string) => ({
  url: 'moede/#punkt-1',
  html: `<html><body><main data-pagefind-body><h1 id="punkt-1">${text}</h1></main></body></html>`,
});

async function smallSite(): Promise<string> {
  const site = await testFolder();
  await buildIndex([document('Budget')].values(), 1, site);
  return site;
}

test('a document that the indexer cannot read is told', async () => {
  const html = '<html><body><main data-pagefind-body></main></body></html>';
  const site = await testFolder();
  await expect(buildIndex([{ url: '', html }].values(), 1, site)).rejects.toThrow();
});

describe('what cannot be merged', () => {
  test('an index of another version of the engine is refused', async () => {
    const folder = await testFolder();
    await cp(join(await smallSite(), 'pagefind'), folder, { recursive: true });
    const entry = join(folder, 'pagefind-entry.json');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace('"1.6.0"', '"1.7.0"'));
    await expect(mergeIndex([folder], join(await testFolder(), 'pagefind'))).rejects.toThrow('version 1.7.0');
  });

  test('a file that is none of the engine’s is refused', async () => {
    const folder = await testFolder();
    await cp(join(await smallSite(), 'pagefind'), folder, { recursive: true });
    const { meta } = await readMeta(folder);
    await writeFile(join(folder, 'index', `${meta.chunks[0]?.[2]}.pf_index`), 'intet');
    await expect(mergeIndex([folder], join(await testFolder(), 'pagefind'))).rejects.toThrow(
      'is no search file',
    );
  });
});

test('an archive without items has no index', async () => {
  const site = await testFolder();
  await buildIndex([].values(), 0, site);
  expect((await readTree(site)).size).toBe(0);
});
