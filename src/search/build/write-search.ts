import { buildSearch, type FixedParts, type KeptSearch, type SearchSource } from './build-search.ts';
import { Gatherer } from './gather.ts';
import { type SearchStore, Wanting } from './outputs.ts';
import { isAlike, readState } from './state.ts';
import type { Lexicon } from './words/lexicon.ts';

/** What is kept of a search, ready to be changed once. */
export type KeptState = Pick<KeptSearch, 'state' | 'gatherer'>;

/** Reads what is kept of a search; null for anything else. */
export function readKept(bytes: Buffer, lexicon: () => Lexicon): KeptState | null {
  const state = readState(bytes);
  return state && { state, gatherer: new Gatherer(lexicon, state) };
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
  previous: KeptSearch | null,
  store: SearchStore,
  fixed: FixedParts,
): Promise<WrittenSearch> {
  const fromNothing = (): Promise<Buffer> => buildSearch(source, null, store, fixed);
  const kept = previous && isAlike(previous.state, source.rows.length) ? previous : null;
  const state = kept
    ? await buildSearch(source, kept, store, fixed).catch((error) => {
        if (error instanceof Wanting) return fromNothing();
        throw error;
      })
    : await fromNothing();
  return { state, count: source.rows.length };
}
