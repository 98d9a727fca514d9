import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive, Punkt } from '../model/archive.ts';
import { buildIndex } from './build-index.ts';
import { compoundDivider, type Divide } from './compounds.ts';
import { type SearchDocument, searchDocument } from './documents.ts';
import { readLexicon } from './lexicon.ts';
import { pack } from './pack.ts';
import { rowsOf, sagTable, sagTitles, searchTable } from './search-table.ts';
import { vocabulary } from './vocabulary.ts';

/** Writes all that the search of an archive is made of into the folder of its site, and tells how many items it finds. */
export async function writeSearch(archive: Archive, site: string): Promise<number> {
  const punkter = rowsOf(archive);
  const divide = compoundDivider(await readLexicon());
  const words = vocabulary(divide);
  await buildIndex(documents(punkter, divide, words.add), punkter.length, site);
  const files = words.files();
  const write = async (name: string, data: unknown): Promise<void> => {
    const path = join(site, 'soegning', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pack(data));
  };
  await write('tabel.pak', searchTable(archive, files));
  await write('sager.pak', sagTable(archive));
  for (const [at, titles] of sagTitles(archive).entries()) await write(`titler/${at}.pak`, titles);
  for (const [letter, file] of files) await write(`ord/${letter}.pak`, file);
  return punkter.length;
}

/** The documents are made one at a time, for the indexer alone: a whole archive's would fill the memory. */
function* documents(
  punkter: readonly Punkt[],
  divide: Divide,
  seen: (punkt: Punkt) => void,
): Generator<SearchDocument> {
  for (const punkt of punkter) {
    seen(punkt);
    yield searchDocument(punkt, divide);
  }
}
