import type { Archive } from '../../src/model/archive.ts';
import { suggestFiles } from '../../src/search/suggestions.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { writeSiteFiles } from './output-folder.ts';

/** Writes all that the search of an archive is made of into its site, and returns how many items it finds. */
export async function writeSearch(archive: Archive, folder: string): Promise<number> {
  const { count, files } = await writeIndex(archive, folder);
  await writeSiteFiles(folder, files);
  await writeSiteFiles(folder, suggestFiles(archive));
  return count;
}
