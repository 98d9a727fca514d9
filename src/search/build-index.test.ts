import { cp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
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

describe('parts that are kept between builds', () => {
  const documents = (texts: readonly string[]) =>
    texts.map((text, at) => ({ ...document(text), url: `moede/#punkt-${at + 1}` }));
  const build = async (texts: readonly string[], folder: string | null) => {
    const site = await testFolder();
    await buildIndex(documents(texts).values(), texts.length, site, {
      part: 2,
      cache: folder,
    });
    return readTree(site);
  };
  const TEXTS = ['Budget', 'Skole', 'Klima', 'Cykelsti', 'Havn'];

  test('give the same bytes, are indexed again only where a text is another, and go when they are needed no more', async () => {
    const folder = await testFolder();
    const fresh = await build(TEXTS, null);
    expect(await build(TEXTS, folder)).toEqual(fresh);
    const first = await readdir(folder);
    expect(first).toHaveLength(3);
    expect(await build(TEXTS, folder)).toEqual(fresh);
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const name of first) await utimes(join(folder, name), yesterday, yesterday);
    const changed = TEXTS.with(4, 'Havnen');
    expect(await build(changed, folder)).toEqual(await build(changed, null));
    const later = await readdir(folder);
    expect(later.filter((name) => first.includes(name))).toHaveLength(2);
    expect(later).toHaveLength(3);
  });

  test('are done without where they cannot be written', async () => {
    const file = join(await testFolder(), 'fil');
    await writeFile(file, '');
    expect(await build(TEXTS, join(file, 'mappe'))).toEqual(await build(TEXTS, null));
  });

  test('of an archive of one part are none', async () => {
    const folder = await testFolder();
    await build(TEXTS.slice(0, 2), folder);
    expect(await readdir(folder)).toEqual([]);
  });
});
