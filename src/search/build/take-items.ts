import { keyToken } from '../format/search-token.ts';
import type { KeptSearch, SearchSource } from './build-search.ts';
import { packBundle } from './bundle-format.ts';
import type { Gatherer } from './gather.ts';
import { type Outputs, Wanting } from './outputs.ts';
import type { PreviousFiles } from './previous-files.ts';
import { RecordFiles } from './records.ts';
import type { RowChanges } from './row-map.ts';
import type { SearchItem } from './search-item.ts';

/** What was taken in of an archive's items. */
interface TakenItems {
  /** What the files of records are called. */
  readonly groups: readonly string[];
  /** How many words the items have that are new or other than they were, by their rows. */
  readonly lengths: ReadonlyMap<number, number>;
  /** How many items more have a case. */
  readonly sager: number;
}

const recordPath = (name: string): string => `pagefind/fragment/${name}.pf_fragment`;

/** Takes in the items that are new, gone or other than they were, and writes the files of records that any of them is in. */
export async function takeItems(build: {
  readonly source: SearchSource;
  readonly keys: readonly string[];
  readonly kept: KeptSearch | null;
  readonly changes: RowChanges;
  readonly gatherer: Gatherer;
  readonly outputs: Outputs;
}): Promise<TakenItems> {
  const { source, keys, kept, changes, gatherer, outputs } = build;
  const oldKeys = kept?.state.rows ?? [];
  const records = new RecordFiles(keys, oldKeys, kept?.state.groups ?? []);
  const lengths = new Map<number, number>();
  let sager = 0;
  const take = (row: number, old: SearchItem | null, now: SearchItem | null): void => {
    gatherer.add(row, old, now);
    sager += (now?.hasSag ? 1 : 0) - (old?.hasSag ? 1 : 0);
    if (now) lengths.set(row, now.length);
  };
  const oldItem = (was: number): SearchItem => {
    const item = kept?.oldItem(oldKeys[was] ?? '');
    if (!item) throw new Wanting(`the item of row ${was}`);
    return item;
  };
  for (const [row, key] of keys.entries()) {
    const was = changes.before[row] ?? -1;
    const isChanged = was < 0 || oldKeys[was] !== key;
    const isWritten = records.isWanted(row);
    const item = isChanged || isWritten ? source.item(row) : null;
    if (item && isChanged) take(row, was < 0 ? null : oldItem(was), item);
    const file = records.add(row, isWritten ? (item?.record ?? null) : null);
    if (file?.bytes) {
      const { bytes } = file;
      await outputs.make(recordPath(file.name), () => packBundle(bytes));
    } else if (file) outputs.keep(recordPath(file.name));
  }
  for (const [was, row] of changes.after.entries()) if (row < 0) take(gone(was, changes), oldItem(was), null);
  return { groups: records.names, lengths, sager };
}

/** The row from which an item's words are to be taken: none where rows have other numbers, and those of items that are gone have none. */
const gone = (was: number, { isMoved }: RowChanges): number => (isMoved ? -1 : was);

/** Takes in the items of before that have a word which is now divided otherwise; gives how many words those have, by their rows. */
export function takeDivided(build: {
  readonly source: SearchSource;
  readonly changes: RowChanges;
  readonly gatherer: Gatherer;
  readonly previous: PreviousFiles;
}): ReadonlyMap<number, number> {
  const { source, changes, gatherer, previous } = build;
  const words = gatherer.dividedOtherwise();
  const tokens = new Set(words.map((word) => keyToken('alt', gatherer.table.keys[word] ?? '')));
  const rows = [...previous.rowsOf([...tokens])]
    .map((was) => changes.after[was] ?? -1)
    .filter((row) => row >= 0 && !gatherer.has(row))
    .sort((one, other) => one - other);
  const items = rows.map((row) => [row, source.item(row)] as const);
  gatherer.divideAgain(items);
  return new Map(items.map(([row, { length }]) => [row, length]));
}
