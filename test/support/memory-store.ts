import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fixedParts } from '../../scripts/build/search/search-parts.ts';
import type { FixedParts, KeptSearch, SearchSource } from '../../src/search/build/build-search.ts';
import { meetingFacts } from '../../src/search/build/meeting-facts.ts';
import type { SearchStore } from '../../src/search/build/outputs.ts';
import { itemKey, type SearchItem, searchItem } from '../../src/search/build/search-item.ts';
import { rowsOf } from '../../src/search/build/tables/search-table.ts';
import { readKept, writeSearch } from '../../src/search/build/write-search.ts';
import type { WholeArchive } from './content.ts';
import type { Searched } from './pagefind-documents.ts';

/** The files of a search by their paths below the site. */
export type SearchFiles = ReadonlyMap<string, Buffer>;

/** What a test's build of a search gave. */
export interface BuiltSearch {
  readonly files: SearchFiles;
  readonly state: Buffer;
  readonly count: number;
  /** The files that were written rather than taken. */
  readonly written: ReadonlySet<string>;
  /** The rows whose items were asked for. */
  readonly asked: readonly number[];
  readonly items: readonly SearchItem[];
}

/** What comes with packages, made once for all tests of a file. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
};
export const onceMade: FixedParts = {
  files: once(fixedParts.files),
  lexicon: once(fixedParts.lexicon),
  related: once(fixedParts.related),
};

/** The items that are searched, the first of each meeting with what is told of that. */
export const searchedPunkter = (archive: WholeArchive): Searched[] =>
  archive.meetings.flatMap((meeting) =>
    rowsOf({ meetings: [meeting] }).map((punkt, at) => ({
      ...punkt,
      moede: at === 0 ? meetingFacts(meeting) : null,
    })),
  );

/** What a search of an archive is made of, its items held in memory. */
export function sourceOf(archive: WholeArchive): { source: SearchSource; items: readonly SearchItem[] } {
  const items = searchedPunkter(archive).map((punkt) => searchItem(punkt));
  const rows = items.map((item) => ({ key: itemKey(JSON.stringify(item)) }));
  return { source: { archive, rows, item: (row) => items[row] as SearchItem }, items };
}

/** Builds the search of an archive in memory; out of the one before where that is given. */
export async function builtSearch(
  archive: WholeArchive,
  before: Pick<BuiltSearch, 'files' | 'state' | 'items'> | null = null,
): Promise<BuiltSearch> {
  const { source, items } = sourceOf(archive);
  const asked: number[] = [];
  const files = new Map<string, Buffer>();
  const written = new Set<string>();
  const store: SearchStore = {
    read: (path) => before?.files.get(path) ?? null,
    has: (path) => before?.files.has(path) ?? false,
    take: (path) => files.set(path, before?.files.get(path) ?? Buffer.of()),
    write: async (path, bytes) => {
      files.set(path, Buffer.from(bytes));
      written.add(path);
    },
    takeBack: () => {
      for (const path of written) files.delete(path);
      written.clear();
    },
  };
  const old = new Map(before?.items.map((item) => [itemKey(JSON.stringify(item)), item]));
  const kept = before && readKept(before.state, await onceMade.lexicon());
  const previous: KeptSearch | null = kept && { ...kept, oldItem: (key) => old.get(key) ?? null };
  const watched = {
    ...source,
    item: (row: number) => {
      asked.push(row);
      return source.item(row);
    },
  };
  const { state, count } = await writeSearch(watched, previous, store, onceMade);
  return { files, state, count, written, asked, items };
}

/** Writes the files of a search into a folder, where the engine can fetch them. */
export async function placeSearch(files: SearchFiles, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
