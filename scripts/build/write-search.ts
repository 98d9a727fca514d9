// The search of an archive: changed where items have changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/content/digest.ts';
import { searchTexts } from '../../src/content/load.ts';
import { keptItems } from '../../src/content/read-file.ts';
import { folderStore } from '../../src/content/text-store.ts';
import { writeWhole } from '../../src/content/write-whole.ts';
import { type SearchStore, Wanting } from '../../src/search/build/outputs.ts';
import type { SearchItem } from '../../src/search/build/search-item.ts';
import { type PreviousSearch, writeSearch as write } from '../../src/search/build/write-search.ts';
import type { BuiltFile } from './manifest.ts';
import { keptFixedParts } from './search-parts.ts';
import type { SiteJob } from './site-parts.ts';

/** The files that hold what the search keeps of items: a file's key, and the keys of its items. */
type Holders = readonly (readonly [file: string, items: readonly string[]])[];

/** The files of a search, and the fingerprint of what is kept of it. */
export interface SearchPart {
  readonly files: readonly BuiltFile[];
  readonly search: string;
}

/** Writes all that the search of an archive is made of into its site; `place` keeps what the next build needs to change it. */
export async function writeSearch(job: SiteJob, place: string | null): Promise<SearchPart> {
  const { archive, content, prints, program } = job;
  const { root, removals } = content;
  const source = { root, removals, forums: archive.config.forummer, store: folderStore(job.store) };
  const files = new Map(content.files.map((file) => [file.path, file]));
  const held = prints.meetings.map(({ file }) => ({ file, items: files.get(file.path)?.searched ?? [] }));
  const rows = held.flatMap(({ file, items }) => items.map((key, at) => ({ key, file, at })));
  // Rows are asked for in their order, so that a file is read once for all of its items.
  let last: { readonly key: string; readonly items: readonly SearchItem[] } | null = null;
  const item = (row: number): SearchItem => {
    const { file, at } = rows[row] ?? { file: { path: '', key: '', job: '' }, at: 0 };
    if (last?.key !== file.key) last = { key: file.key, items: searchTexts(source, file) };
    const found = last.items[at];
    if (!found) throw new Error(`the search has no item ${at} of ${file.path}`);
    return found;
  };
  const built: BuiltFile[] = [];
  const { state } = await write(
    { archive, rows, item },
    place === null ? null : previousSearch(job, place),
    storeOf(job, built),
    keptFixedParts(program),
  );
  const holders: Holders = held.map(({ file, items }) => [file.key, items]);
  const kept = Buffer.concat([Buffer.from(`${JSON.stringify(holders)}\n`), state]);
  if (place !== null) writeWhole(place, kept);
  return { files: built, search: digest(kept) };
}

/** What is kept of the search of the site before; null where it is not that site's, or not as it was written. */
function previousSearch({ previous, store }: SiteJob, place: string): PreviousSearch | null {
  try {
    const kept = readFileSync(place);
    if (previous === null || digest(kept) !== previous.search) return null;
    const at = kept.indexOf('\n');
    const holders = JSON.parse(kept.toString('utf8', 0, at)) as Holders;
    const texts = folderStore(store);
    const placeOf = new Map(
      holders.flatMap(([file, items]) => items.map((key, index) => [key, { file, index }])),
    );
    return {
      state: kept.subarray(at + 1),
      oldItem: (key) => {
        const held = placeOf.get(key);
        return held ? (keptItems(held.file, texts)?.[held.index] ?? null) : null;
      },
    };
  } catch {
    // Not there or not readable: then the search is made from nothing.
    return null;
  }
}

/** The files of the site before, as far as the new one has them, and the new site. */
function storeOf({ previous, place, mirror, writer }: SiteJob, built: BuiltFile[]): SearchStore {
  const before = new Map(previous?.parts.soegning.map((file) => [file.path, file]));
  const known = (path: string): BuiltFile | null => (mirror.has(path) ? (before.get(path) ?? null) : null);
  return {
    read: (path) => (known(path) ? readFileSync(join(place.staging, path)) : null),
    has: (path) => known(path) !== null,
    take: (path) => {
      const file = known(path);
      if (!file) throw new Wanting(path);
      built.push(file);
    },
    write: (path, bytes) => void built.push(writer.write(path, 'soegning', bytes)),
  };
}
