import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { engineHead } from '../../src/search/find/pagefind/engine-head.ts';
import { nameAt, type SearchHead } from '../../src/search/format/search-head.ts';

/** A bundle of search files as a test reads it: by forms of words, rows and records. */
export interface ReadBundle {
  /** For each form of a word, `word` or `word/form`, its places in each row: a weight before the places that have it. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
  /** For each row its length and its record. */
  readonly pages: readonly { readonly id: string; readonly length: number; readonly record: BundleRecord }[];
  readonly metaFields: readonly string[];
  /** The words of each file, in order, and what is said of where it begins and ends. */
  readonly files: readonly {
    readonly from: string;
    readonly to: string;
    readonly words: readonly string[];
  }[];
}

/** A record of a bundle. */
export interface BundleRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly unknown[];
}

type Posting = readonly [step: number, places: readonly number[], fields: readonly number[]];
type Word = readonly [
  word: string,
  pages: readonly Posting[],
  variants: readonly (readonly [string, readonly Posting[]])[],
];

const unpack = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes).subarray('pagefind_dcd'.length);

type Head = readonly [
  pages: readonly (readonly [id: string, length: number, group: string])[],
  chunks: readonly (readonly [from: string, to: string, file: string])[],
  metaFields: readonly string[],
];

/** What a bundle says of itself: our own, or as Pagefind's own indexer writes it. */
function headOf(files: ReadonlyMap<string, Uint8Array>): Head {
  const own = files.get('soegning/hoved.pak');
  if (own) {
    const head: SearchHead = JSON.parse(gunzipSync(own).toString('utf8'));
    const [, pages, chunks, , , metaFields] = decode(engineHead(head));
    const groupOf = (row: number): string => nameAt(head.tekster, Math.floor(row / head.deler));
    return [
      pages.map(([id, length]: [string, number], row: number) => [id, length, groupOf(row)]),
      chunks,
      metaFields,
    ];
  }
  const path = [...files.keys()].find((one) => one.endsWith('.pf_meta'));
  const [, pages, chunks, , , metaFields] = decode(unpack(files.get(path ?? '') ?? new Uint8Array()));
  return [pages, chunks, metaFields];
}

/** Reads a bundle out of its files. */
export function readBundle(files: ReadonlyMap<string, Uint8Array>): ReadBundle {
  const fileOf = (path: string): Uint8Array => {
    const bytes = files.get(`pagefind/${path}`);
    if (!bytes) throw new Error(`no ${path}`);
    return bytes;
  };
  const [pages, chunks, metaFields] = headOf(files);
  const words = new Map<string, Map<number, readonly number[]>>();
  const put = (name: string, postings: readonly Posting[]): void => {
    let row = 0;
    const rows = new Map<number, readonly number[]>();
    for (const [step, places] of postings) {
      row += step;
      // What stands in fields alone is not asked for.
      if (places.length > 0) rows.set(row, places);
    }
    if (rows.size > 0) words.set(name, rows);
  };
  const read = chunks.map(([from, to, file]) => {
    const [own] = decode(unpack(fileOf(`index/${file}.pf_index`))) as [Word[]];
    for (const [word, postings, variants] of own) {
      put(word, postings);
      for (const [form, more] of variants) put(`${word}/${form}`, more);
    }
    return { from, to, words: own.map(([word]) => word) };
  });
  const recordOf = (id: string, group: string): BundleRecord => {
    const data = JSON.parse(
      new TextDecoder().decode(unpack(fileOf(`fragment/${group === '' ? id : group}.pf_fragment`))),
    );
    return group === '' ? data : data[id];
  };
  return {
    words,
    pages: pages.map(([id, length, group]) => ({
      id,
      length,
      record: recordOf(id, group),
    })),
    metaFields,
    files: read,
  };
}
