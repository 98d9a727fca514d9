// Pagefind's engine, which is WebAssembly, called without the script that comes with it.
import { SIGNATURE } from '../../format/bundle.ts';
import { fetchUnpacked } from '../../format/packed.ts';
import { once } from '../once.ts';

/** What the engine has of functions; texts and bytes go in as a place and a size, and texts come out so. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  __wbindgen_start(): void;
  init_pagefind(at: number, size: number): number;
  set_ranking_weights(engine: number, at: number, size: number): number;
  load_index_chunk(engine: number, at: number, size: number): number;
  request_indexes(engine: number, at: number, size: number): [at: number, size: number];
  search(engine: number, ...rest: number[]): [at: number, size: number];
}

/** A row that was found: its number, how well, and where its words stand. */
export interface EngineHit {
  readonly p: string;
  readonly s: number;
  readonly l: readonly { readonly l: number }[];
}

/** How the engine counts. */
export interface Ranking {
  readonly pageLength: number;
  readonly termSaturation: number;
}

/** Signs that divide no words, and are none of them. */
const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A query's words as the index has them: as they are typed, and without marks above letters. */
function wordsOf(query: string): { readonly typed: string; readonly plain: string } {
  const words = query.replace(PUNCTUATION, '').toLowerCase().split(/\s+/).filter(withoutMarks);
  return { typed: words.join(' '), plain: words.map(withoutMarks).join(' ') };
}

/** What a file of the engine's holds. */
export async function fetchBundle(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchUnpacked(url);
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error(`${url} is no search file`);
  return bytes.slice(SIGNATURE.length);
}

/** The engine with an index that is loaded file by file. */
export class Engine {
  private readonly exports: Exports;
  /** Has a file of words loaded, each once. */
  private readonly file: (name: string) => Promise<void>;
  private engine: number;

  /** `loadFile` fetches a file of words. */
  constructor(
    instance: WebAssembly.Instance,
    head: Uint8Array,
    ranking: Ranking,
    loadFile: (name: string) => Promise<Uint8Array>,
  ) {
    this.exports = instance.exports as unknown as Exports;
    this.file = once(async (name) => {
      const bytes = await loadFile(name);
      this.engine = this.exports.load_index_chunk(this.engine, ...this.put(bytes));
    });
    this.exports.__wbindgen_start();
    this.engine = this.exports.init_pagefind(...this.put(head));
    const weights = { page_length: ranking.pageLength, term_saturation: ranking.termSaturation };
    this.engine = this.exports.set_ranking_weights(this.engine, ...this.putText(JSON.stringify(weights)));
  }

  /** Loads the files in which the words of a query would stand. Throws when one cannot be had. */
  async load(query: string): Promise<void> {
    const { plain } = wordsOf(query);
    if (plain === '') return;
    const names = this.take<string[]>(this.exports.request_indexes(this.engine, ...this.putText(plain)));
    await Promise.all(names.filter(Boolean).map((name) => this.file(name)));
  }

  /** The rows that have the words of a query, the best first; `isExact` asks for them in their order, and for no longer ones. */
  async search(query: string, isExact: boolean): Promise<readonly EngineHit[]> {
    await this.load(query);
    const { typed, plain } = wordsOf(query);
    if (plain === '') return [];
    const texts = [plain, typed, '{}', ''].flatMap((text) => this.putText(text));
    const found = this.exports.search(this.engine, ...texts, Number(isExact), Number(true));
    return this.take<{ results: EngineHit[] }>(found).results;
  }

  /** Bytes in the engine's memory, which frees them. */
  private put(bytes: Uint8Array): [at: number, size: number] {
    const at = this.exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.exports.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }

  private putText = (text: string): [at: number, size: number] => this.put(new TextEncoder().encode(text));

  /** What the engine answers, as JSON. */
  private take<T>([at, size]: [at: number, size: number]): T {
    const bytes = new Uint8Array(this.exports.memory.buffer).subarray(at >>> 0, (at >>> 0) + size);
    const text = new TextDecoder().decode(bytes);
    this.exports.__wbindgen_free(at, size, 1);
    return JSON.parse(text) as T;
  }
}

/** Makes the engine out of its WebAssembly. */
export async function instantiate(code: BufferSource): Promise<WebAssembly.Instance> {
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        const table = instance.exports.__wbindgen_externrefs as WebAssembly.Table;
        const at = table.grow(4);
        for (const [place, value] of [[0], [at], [at + 1, null], [at + 2, true], [at + 3, false]] as const)
          table.set(place, value);
      },
    },
  });
  return instance;
}
