import type { RelatedWords } from '../../danish/related/read-related.ts';
import type { FixedParts } from './build-search.ts';
import { contentName, packBundle, packWords, wordsAFile } from './bundle-format.ts';
import { bundleHead } from './bundle-head.ts';
import type { Gatherer } from './gather.ts';
import { type IndexFile, indexFiles } from './index-files.ts';
import type { Outputs } from './outputs.ts';
import { indexPath, type PreviousFiles } from './previous-files.ts';
import type { RowChanges } from './row-map.ts';
import type { SearchedArchive } from './searched-archive.ts';
import type { SearchState } from './state.ts';
import type { DataFile } from './tables/data-file.ts';
import { suggestFiles, suggestSource } from './tables/suggestions.ts';
import { tableFiles } from './tables/table-files.ts';
import { WordWriter } from './word-writer.ts';
import type { WordTable } from './words/word-table.ts';

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
    else await outputs.make(indexPath(contentName(made.bytes)), () => packWords(made.bytes));
    files.push(made.kind === 'kept' ? made.file : { ...made.file, file: contentName(made.bytes) });
  }
  return files;
}

/** Where the suggestions are. */
const SUGGESTED = 'soegning/forslag/';

/** Writes the data files that are made of something else than before; gives what each is made of, and the suggestions all together. */
export async function writeData(
  archive: SearchedArchive,
  table: WordTable,
  related: readonly RelatedWords[],
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
  for (const file of tableFiles(archive, table, related)) await write(file);
  const suggested = contentName(suggestSource(archive));
  if (kept?.suggested !== suggested) for (const file of suggestFiles(archive)) await write(file);
  else
    for (const [path, name] of Object.entries(kept.data)) {
      if (!path.startsWith(SUGGESTED)) continue;
      data[path] = name;
      outputs.keep(path);
    }
  return { data, suggested };
}

/** Writes the files that come with packages where they are not there; gives their paths. */
export async function writeFixed(
  fixed: FixedParts,
  kept: readonly string[],
  hasItems: boolean,
  outputs: Outputs,
): Promise<string[]> {
  const isWanted = (path: string): boolean => hasItems || !path.startsWith(BUNDLE);
  if (kept.some((path) => path.startsWith(BUNDLE)) || (kept.length > 0 && !hasItems)) {
    const own = kept.filter(isWanted);
    for (const path of own) outputs.keep(path);
    return own;
  }
  const files = [...(await fixed.files())].filter(([path]) => isWanted(path));
  for (const [path, bytes] of files) await outputs.make(path, async () => Buffer.from(bytes));
  return files.map(([path]) => path);
}

/** Writes what the bundle says of itself. */
export async function writeHead(state: SearchState, outputs: Outputs): Promise<void> {
  const { name, meta, entry } = bundleHead(state);
  await outputs.make(name, () => packBundle(meta));
  await outputs.make(`${BUNDLE}pagefind-entry.json`, async () => Buffer.from(entry));
}

/** Where the bundle is. */
const BUNDLE = 'pagefind/';
