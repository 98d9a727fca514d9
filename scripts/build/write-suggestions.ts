import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/model/archive.ts';
import { suggestFiles } from '../../src/search/suggestions.ts';

/** Writes what the search fields suggest into the site and returns how many files that took. */
export async function writeSuggestions(archive: Archive, folder: string): Promise<number> {
  let count = 0;
  for (const { path, bytes } of suggestFiles(archive)) {
    const file = join(folder, path);
    if (count === 0) await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    count += 1;
  }
  return count;
}
