import type { PagefindHit, PagefindInstance, PagefindModule, PagefindRecord } from '../format/bundle.ts';
import { ENGINE } from '../rank.ts';

/** The index, whose records are named by their rows in the table. */
export interface SearchIndex {
  /** The rows that hold a token or, in its order, a run of words; nothing else. */
  rows(exact: string): Promise<readonly number[]>;
  /** The rows that hold a token, and how well; none when no row does. `isHeld` tells of a record's text whether it has the token's word. */
  holding(token: string, isHeld: (record: PagefindRecord) => boolean): Promise<ReadonlyMap<number, number>>;
  /** The rows that hold a word that begins so, and how well they do. Only for what is known to be there: of a word that it lacks the engine takes the beginning. */
  ranked(start: string): Promise<ReadonlyMap<number, number>>;
  /** Fetches the files that hold some words, so that `ranked` finds all that begin alike, in whichever file they are. */
  load(words: readonly string[]): Promise<void>;
  /** A row's text. */
  record(row: number): Promise<PagefindRecord>;
}

/** From so many rows on it takes less to read one of them than to ask the engine for nothing but the token. */
const MANY = 1000;

/** Words whose files are asked for in one go. */
const LOADED_AT_A_TIME = 500;

/** Opens the index of a site. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const pagefind = (await import(`${base}/pagefind/pagefind.js`)) as PagefindModule;
  const instance = pagefind.createInstance({
    basePath: `${base}/pagefind/`,
    // This is a worker's thread already.
    noWorker: true,
    exactDiacritics: true,
    ranking: ENGINE,
  });
  await instance.init();
  return indexOf(instance);
}

function indexOf(instance: PagefindInstance): SearchIndex {
  // A record is fetched through a hit that led to it.
  const hits = new Map<number, PagefindHit>();
  const found = async (query: string | null): Promise<readonly PagefindHit[]> => {
    const { results } = await instance.search(query);
    for (const hit of results) hits.set(Number(hit.id), hit);
    return results;
  };
  return {
    rows: async (exact) => (await found(`"${exact.replace(/"/g, ' ')}"`)).map(({ id }) => Number(id)),
    holding: async (token, isHeld) => {
      const results = await found(token);
      const [first] = results;
      // An item holds a token once; of one that none has, the engine takes the beginning, which an item may have more of.
      if (!first || results.some(({ words }) => words.length !== 1)) return new Map();
      const isSure = results.length > MANY && isHeld(await first.data());
      if (!isSure && (await found(`"${token}"`)).length === 0) return new Map();
      return new Map(results.map(({ id, score }) => [Number(id), score]));
    },
    ranked: async (start) => new Map((await found(start)).map(({ id, score }) => [Number(id), score])),
    load: async (words) => {
      for (let from = 0; from < words.length; from += LOADED_AT_A_TIME)
        await instance.preload(words.slice(from, from + LOADED_AT_A_TIME).join(' '));
    },
    record: async (row) => {
      if (!hits.has(row)) await found(null);
      const hit = hits.get(row);
      if (!hit) throw new Error(`no row ${row} in the index`);
      return hit.data();
    },
  };
}
