import type { Archive } from '../../model/archive.ts';
import { contentName, packBundle, packBytes, wordsAFile } from '../bundle-format.ts';
import type { DataFile } from '../data-file.ts';
import { dataFile } from '../data-file.ts';
import { danishSieves } from '../lexicon.ts';
import { suggestFiles, suggestSource } from '../suggestions.ts';
import type { EngineFiles } from './build-search.ts';
import { bundleHead } from './bundle-head.ts';
import type { Gatherer } from './gather.ts';
import { type IndexFile, indexFiles } from './index-files.ts';
import type { Outputs } from './outputs.ts';
import { indexPath, type PreviousFiles } from './previous-files.ts';
import type { RowChanges } from './row-map.ts';
import type { SearchState } from './state.ts';
import { tableFiles } from './table-files.ts';
import type { WordTable } from './word-table.ts';
import { WordWriter } from './word-writer.ts';

/** Writes the files of the index that change, and gives what all of them hold. */
export async function writeIndex(build: {
  readonly rows: number;
  readonly changes: RowChanges;
  readonly gatherer: Gatherer;
  readonly previous: PreviousFiles;
  readonly outputs: Outputs;
}): Promise<IndexFile[]> {
  const { rows, changes, gatherer, previous, outputs } = build;
  const { terms, postings } = gatherer;
  const { isMoved } = changes;
  const groups = terms.grouped(postings.sort(terms.forms.length));
  const writer = new WordWriter(postings, terms, isMoved ? changes.after : null);
  const most = wordsAFile(rows);
  const read = (file: IndexFile): Buffer => previous.bytesOf(file);
  const files: IndexFile[] = [];
  for (const made of indexFiles({ old: previous.files, read, groups, writer, isMoved, most })) {
    if (made.kind === 'kept') outputs.keep(indexPath(made.file.file));
    else await outputs.make(indexPath(contentName(made.bytes)), () => packBundle(made.bytes));
    files.push(made.kind === 'kept' ? made.file : { ...made.file, file: contentName(made.bytes) });
  }
  return files;
}

/** Where the suggestions are, and the sieves, which are the same for every archive. */
const SUGGESTED = /^soegning\/forslag\//;
const SIEVE = /^soegning\/dansk\//;

/** Writes the data files that are made of something else than before; gives what each is made of, and the suggestions all together. */
export async function writeData(
  archive: Archive,
  table: WordTable,
  kept: SearchState | null,
  outputs: Outputs,
): Promise<Pick<SearchState, 'data' | 'suggested'>> {
  const data: Record<string, string> = {};
  const write = async ({ path, source, pack }: DataFile): Promise<void> => {
    const name = contentName(source);
    data[path] = name;
    if (kept?.data[path] === name) outputs.keep(path);
    else await outputs.make(path, pack);
  };
  const keep = (which: RegExp): void => {
    for (const [path, name] of Object.entries(kept?.data ?? {})) {
      if (!which.test(path)) continue;
      data[path] = name;
      outputs.keep(path);
    }
  };
  for (const file of tableFiles(archive, table)) await write(file);
  const suggested = contentName(suggestSource(archive));
  if (kept?.suggested === suggested) keep(SUGGESTED);
  else for (const file of suggestFiles(archive)) await write(file);
  if (kept) keep(SIEVE);
  else
    for (const [at, bits] of (await danishSieves()).entries())
      await write(dataFile(`soegning/dansk/${at}.pak`, bits));
  return { data, suggested };
}

/** Writes what the bundle says of itself, and the engine's own files where they are not there. */
export async function writeHead(
  state: SearchState,
  hasEngine: boolean,
  engine: EngineFiles,
  outputs: Outputs,
): Promise<void> {
  const { name, meta, entry } = bundleHead(state);
  await outputs.make(name, () => packBundle(meta));
  await outputs.make('pagefind/pagefind-entry.json', async () => Buffer.from(entry));
  if (hasEngine) for (const path of ENGINE) outputs.keep(path);
  else for (const [path, bytes] of await engine()) await outputs.make(path, async () => Buffer.from(bytes));
}

/** What of the engine the search uses. */
export const ENGINE = ['pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind'] as const;
