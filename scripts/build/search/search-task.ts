// The search of an archive as a task that a thread can do: changed where items have changed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../../src/content/digest.ts';
import { keptItems } from '../../../src/content/kept-texts.ts';
import { folderStore } from '../../../src/content/text-store.ts';
import { searchTexts, type TextFile } from '../../../src/content/texts.ts';
import { writeWhole } from '../../../src/content/write-whole.ts';
import type { Forum } from '../../../src/model/config.ts';
import type { Removals } from '../../../src/model/fjernelse.ts';
import { type SearchStore, Wanting } from '../../../src/search/build/outputs.ts';
import type { SearchItem } from '../../../src/search/build/search-item.ts';
import type { SearchedArchive } from '../../../src/search/build/searched-archive.ts';
import { type KeptState, readKept, writeSearch } from '../../../src/search/build/write-search.ts';
import type { BuiltFile } from '../output/manifest.ts';
import { type SitePlace, siteWriter } from '../output/site-writer.ts';
import { keptFixedParts } from './search-parts.ts';

/** Where the work of a search is kept; known before anything is read. */
export interface SearchPlaces {
  readonly program: string;
  /** The folder that keeps the meetings' texts. */
  readonly store: string;
  /** The file that keeps what the next build needs; null for none. */
  readonly kept: string | null;
  /** The fingerprint of that file as the site before left it; null where there is no such site. */
  readonly search: string | null;
}

/** A search to make; what it is told of the archive beside comes later, when that is linked. */
export interface SearchTask {
  readonly root: string;
  readonly forums: readonly Forum[];
  readonly removals: Removals;
  /** The meetings in the order of the archive, each with its file and the keys of its open items. */
  readonly meetings: readonly { readonly file: TextFile; readonly items: readonly string[] }[];
  readonly place: SitePlace;
  /** The files of the search of the site before, as far as the new site has them. */
  readonly before: readonly BuiltFile[];
}

/** The files of a search, and the fingerprint of what is kept of it. */
export interface SearchPart {
  readonly files: readonly BuiltFile[];
  readonly search: string;
}

/** The files that hold what the search keeps of items: a file's key, and the keys of its items. */
type Holders = readonly (readonly [file: string, items: readonly string[]])[];

/** What is kept of the search of the site before. */
interface Before {
  readonly kept: KeptState;
  readonly holders: Holders;
}

/** Makes a search out of its task and its archive. */
type MakeSearch = (task: SearchTask, archive: Promise<SearchedArchive>) => Promise<SearchPart>;

/** Reads what the search before has left, which can be done while content is read; gives who makes the new one. */
export function openSearch(places: SearchPlaces): MakeSearch {
  const before = beforeOf(places);
  // What fails is told where it is waited for.
  before.catch(() => undefined);
  return async (task, archive) => makeSearch({ ...task, archive }, places, await before);
}

/** Writes all that the search of an archive is made of into its site, and keeps what the next build needs to change it. */
async function makeSearch(
  task: SearchTask & { readonly archive: Promise<SearchedArchive> },
  { program, store, kept: place }: SearchPlaces,
  before: Before | null,
): Promise<SearchPart> {
  const { archive, root, forums, removals, meetings } = task;
  const texts = folderStore(store);
  const source = { root, forums, removals, store: texts };
  const rows = meetings.flatMap(({ file, items }) => items.map((key, at) => ({ key, file, at })));
  // Rows are asked for in their order, so that a file is read once for all of its items.
  let last: { readonly key: string; readonly items: readonly SearchItem[] } | null = null;
  const item = (row: number): SearchItem => {
    const { file, at } = rows[row] ?? { file: { path: '', key: '', job: '' }, at: 0 };
    if (last?.key !== file.key) last = { key: file.key, items: searchTexts(source, file) };
    const found = last.items[at];
    if (!found) throw new Error(`the search has no item ${at} of ${file.path}`);
    return found;
  };
  const placeOf = new Map(
    before?.holders.flatMap(([file, items]) => items.map((key, index) => [key, { file, index }])),
  );
  const oldItem = (key: string): SearchItem | null => {
    const held = placeOf.get(key);
    return held ? (keptItems(held.file, texts)?.[held.index] ?? null) : null;
  };
  const built: BuiltFile[] = [];
  const { state } = await writeSearch(
    { archive, rows, item },
    before && { ...before.kept, oldItem },
    storeOf(task, built),
    keptFixedParts(program),
  );
  const holders: Holders = meetings.map(({ file, items }) => [file.key, items]);
  const kept = Buffer.concat([Buffer.from(`${JSON.stringify([program, holders])}\n`), state]);
  if (place !== null) writeWhole(place, kept);
  return { files: built, search: digest(kept) };
}

/** What is kept of the search of the site before; null where it is not that site's and this program's, or not as it was written. */
async function beforeOf({ kept: place, search, program }: SearchPlaces): Promise<Before | null> {
  if (place === null || search === null) return null;
  const bytes = readIfThere(place);
  if (bytes === null || digest(bytes) !== search) return null;
  const at = bytes.indexOf('\n');
  const [own, holders] = JSON.parse(bytes.toString('utf8', 0, at)) as [unknown, Holders];
  // What another version of the program knows of words this one may know otherwise.
  if (own !== program) return null;
  const kept = readKept(bytes.subarray(at + 1), await keptFixedParts(program).lexicon());
  // Of words that come anew most are looked up, and it is read fastest while the content is.
  kept?.gatherer.lexicon();
  return kept && { kept, holders };
}

/** The bytes of a file; null where it cannot be read, so that the search is made from nothing. */
function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The files of the site before, as far as the new one has them, and the new site. */
function storeOf({ place, before }: SearchTask, built: BuiltFile[]): SearchStore {
  const known = new Map(before.map((file) => [file.path, file]));
  const writer = siteWriter(place);
  const written = new Set<string>();
  return {
    read: (path) => (known.has(path) ? readFileSync(join(place.staging, path)) : null),
    has: (path) => known.has(path),
    take: (path) => {
      const file = known.get(path);
      if (!file) throw new Wanting(path);
      built.push(file);
    },
    write: async (path, bytes) => {
      written.add(path);
      built.push(writer.write(path, 'soegning', bytes));
    },
    takeBack: () => {
      for (const path of written) rmSync(join(place.staging, path), { force: true });
      built.length = 0;
      written.clear();
    },
  };
}
