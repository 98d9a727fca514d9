import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/model/archive.ts';
import type { SearchStore } from '../../src/search/build/outputs.ts';
import { searchItem } from '../../src/search/build/search-item.ts';
import { rowsOf } from '../../src/search/search-table.ts';
import { writeSearch as write } from '../../src/search/write-search.ts';
import { fixedParts } from './search-parts.ts';

/** Writes all that the search of an archive is made of into its site, and returns how many items it finds. */
export async function writeSearch(archive: Archive, folder: string): Promise<number> {
  const punkter = rowsOf(archive);
  const rows = punkter.map((punkt) => ({ key: punkt.id }));
  const item = (row: number) => searchItem(punkter[row] as (typeof punkter)[number]);
  const { count } = await write({ archive, rows, item }, null, storeOf(folder), fixedParts);
  return count;
}

/** A folder without a site of before. */
function storeOf(folder: string): SearchStore {
  const made = new Set<string>();
  return {
    read: () => null,
    has: () => false,
    take: (path) => {
      throw new Error(`there is no ${path} to take`);
    },
    write: (path, bytes) => {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, bytes);
    },
  };
}
