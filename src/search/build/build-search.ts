import type { RelatedWords } from '../../danish/related/read-related.ts';
import { Gatherer } from './gather.ts';
import { Outputs, type SearchStore } from './outputs.ts';
import { PreviousFiles } from './previous-files.ts';
import { rowChanges } from './row-map.ts';
import type { SearchItem } from './search-item.ts';
import type { SearchedArchive } from './searched-archive.ts';
import { type SearchState, writeState } from './state.ts';
import { takeDivided, takeItems } from './take-items.ts';
import type { Lexicon } from './words/lexicon.ts';
import { writeData, writeFixed, writeHead, writeIndex } from './write-files.ts';

/** What a search is made of; nothing here holds texts. */
export interface SearchSource {
  /** Waited for when the index of the items' words has been written: it is known later than they are. */
  readonly archive: SearchedArchive | Promise<SearchedArchive>;
  /** The open items in the order of the archive, each with a key that tells all that its `SearchItem` holds. */
  readonly rows: readonly { readonly key: string }[];
  /** What the search keeps of a row's item; asked for where it is needed, in rising order where many are. */
  readonly item: (row: number) => SearchItem;
}

/** The search of the build before. */
export interface KeptSearch {
  readonly state: SearchState;
  /** Knows the words of that build; it serves for one search. */
  readonly gatherer: Gatherer;
  readonly oldItem: (key: string) => SearchItem | null;
}

/** What comes with the packages that the search stands on, and is the same for every archive. */
export interface FixedParts {
  /** Files as they are served, by their paths below the site: the engine's own, and what tells whether a word is Danish. */
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** The lexicon, which is read when it is first asked for. */
  readonly lexicon: () => Promise<() => Lexicon>;
  /** The lists of related words. */
  readonly related: () => Promise<readonly RelatedWords[]>;
}

/** Makes a search out of the one before and what has changed, or of all items; gives its state. What fails leaves nothing written. */
export async function buildSearch(
  source: SearchSource,
  kept: KeptSearch | null,
  store: SearchStore,
  fixed: FixedParts,
): Promise<Buffer> {
  const outputs = new Outputs(store);
  try {
    return await writeAll(source, kept, outputs, fixed, store);
  } catch (error) {
    await outputs.takeBack();
    throw error;
  }
}

async function writeAll(
  source: SearchSource,
  kept: KeptSearch | null,
  outputs: Outputs,
  fixed: FixedParts,
  store: SearchStore,
): Promise<Buffer> {
  const keys = source.rows.map(({ key }) => key);
  const changes = rowChanges(kept?.state.rows ?? [], keys);
  const gatherer = kept?.gatherer ?? new Gatherer(await fixed.lexicon());
  const previous = new PreviousFiles(store, kept?.state.files ?? []);
  const taken = await takeItems({ source, keys, kept, changes, gatherer, outputs });
  const divided = takeDivided({ source, changes, gatherer, previous });
  const tokens = gatherer.finish();
  const lengths = keys.map((_, row) => {
    const own = taken.lengths.get(row) ?? divided.get(row);
    const before = kept?.state.lengths[changes.before[row] ?? -1] ?? 0;
    return own === undefined ? before : own + (tokens.get(row) ?? 0);
  });
  const files = await writeIndex({ rows: keys.length, changes, gatherer, previous, outputs });
  const fixedFiles = await writeFixed(fixed, kept?.state.fixed ?? [], keys.length > 0, outputs);
  const { data, suggested } = await writeData(
    await source.archive,
    gatherer.table,
    await fixed.related(),
    kept?.state ?? null,
    outputs,
  );
  const state: SearchState = {
    rows: keys,
    lengths,
    sager: (kept?.state.sager ?? 0) + taken.sager,
    groups: taken.groups,
    files,
    words: gatherer.table.kept(),
    capitalised: gatherer.names.kept(),
    data,
    suggested,
    fixed: fixedFiles,
  };
  // An archive without open items has nothing to search, and its search page says so.
  if (keys.length > 0) await writeHead(state, outputs);
  await outputs.finish();
  return writeState(state);
}
