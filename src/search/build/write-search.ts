import { buildSearch, type FixedParts, type KeptSearch, type SearchSource } from './build-search.ts';
import { type SearchStore, Wanting } from './outputs.ts';
import type { SearchItem } from './search-item.ts';
import { isAlike, readState } from './state.ts';

/** The search of the build before: what it kept, and the items that it had. */
export interface PreviousSearch {
  readonly state: Buffer;
  readonly oldItem: (key: string) => SearchItem | null;
}

/** A search that has been written: what the next build needs of it, and how many items it finds. */
export interface WrittenSearch {
  readonly state: Buffer;
  readonly count: number;
}

/**
 * Writes all that the search of an archive is made of, and gives what the next build needs to change no more than has
 * changed. A search that is changed and one that is made from nothing have the same bytes.
 */
export async function writeSearch(
  source: SearchSource,
  previous: PreviousSearch | null,
  store: SearchStore,
  fixed: FixedParts,
): Promise<WrittenSearch> {
  const fromNothing = (): Promise<Buffer> => buildSearch(source, null, store, fixed);
  const kept = previous && keptOf(previous, source.rows.length);
  const state = kept
    ? await buildSearch(source, kept, store, fixed).catch((error) => {
        if (error instanceof Wanting) return fromNothing();
        throw error;
      })
    : await fromNothing();
  return { state, count: source.rows.length };
}

function keptOf({ state: bytes, oldItem }: PreviousSearch, rows: number): KeptSearch | null {
  const state = readState(bytes);
  return state && isAlike(state, rows) ? { state, oldItem } : null;
}
