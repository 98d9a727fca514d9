import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Archive } from '../../src/model/archive.ts';
import { suggestFiles } from '../../src/search/suggestions.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { writeSiteFiles } from './output-folder.ts';

/** Writes all that the search of an archive is made of into its site, and returns how many items it finds. */
export async function writeSearch(archive: Archive, folder: string, cache: string | null): Promise<number> {
  const { count, files } = await writeIndex(archive, folder, cache);
  await writeSiteFiles(folder, files);
  await writeSiteFiles(folder, suggestFiles(archive));
  if (count > 0) await shrinkEngine(join(folder, 'pagefind', 'pagefind.js'));
  return count;
}

/** The engine's interface comes with its long names; a third of it is saved on every first search. */
async function shrinkEngine(path: string): Promise<void> {
  const { code } = await transform(await readFile(path, 'utf8'), { format: 'esm', minify: true });
  await writeFile(path, code);
}
