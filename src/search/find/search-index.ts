import type { PagefindRecord } from '../format/bundle.ts';
import { fetchPacked } from '../format/packed.ts';
import { nameAt, type SearchHead } from '../format/search-head.ts';
import { ENGINE } from '../rank.ts';
import { once } from './once.ts';
import { Engine, type EngineHit, fetchBundle, instantiate } from './pagefind/engine.ts';
import { engineHead } from './pagefind/engine-head.ts';

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

/** Opens the index of a site. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}/pagefind`;
  const [head, instance] = await Promise.all([
    fetchPacked<SearchHead>(`${base}/soegning/hoved.pak`),
    fetchBundle(`${folder}/wasm.unknown.pagefind`).then(instantiate),
  ]);
  const engine = new Engine(instance, engineHead(head), ENGINE, (name) =>
    fetchBundle(`${folder}/index/${name}.pf_index`),
  );
  const textsIn = once(async (name: string): Promise<Readonly<Record<string, PagefindRecord>>> => {
    const bytes = await fetchBundle(`${folder}/fragment/${name}.pf_fragment`);
    return JSON.parse(new TextDecoder().decode(bytes));
  });
  return indexOf(engine, async (row) => {
    const own = (await textsIn(nameAt(head.tekster, Math.floor(row / head.deler))))[row];
    if (!own) throw new Error(`no row ${row} in the index`);
    return own;
  });
}

function indexOf(engine: Engine, record: SearchIndex['record']): SearchIndex {
  return {
    record,
    rows: async (exact) => (await engine.search(exact.replace(/"/g, ' '), true)).map(({ p }) => Number(p)),
    holding: async (token, isHeld) => {
      const hits = await engine.search(token, false);
      const [first] = hits;
      // An item holds a token once; of one that none has, the engine takes the beginning, which an item may have more of.
      if (!first || hits.some(({ l }) => l.length !== 1)) return new Map();
      const isSure = hits.length > MANY && isHeld(await record(Number(first.p)));
      if (!isSure && (await engine.search(token, true)).length === 0) return new Map();
      return scoresOf(hits);
    },
    ranked: async (start) => scoresOf(await engine.search(start, false)),
    load: (words) => engine.load(words.join(' ')),
  };
}

const scoresOf = (hits: readonly EngineHit[]): Map<number, number> =>
  new Map(hits.map(({ p, s }) => [Number(p), s]));
