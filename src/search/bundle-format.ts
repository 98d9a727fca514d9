import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';

/** Where a word stands in a record: how many records after the one before, its places in the text, weights among them, and in the fields beside it. */
export type Posting = readonly [
  step: number,
  places: readonly number[],
  fields: readonly number[],
  ...more: unknown[],
];

/** A word without its diacritics, the records that hold it so, and its other spellings with theirs. */
export type IndexWord = readonly [
  word: string,
  pages: readonly Posting[],
  variants: readonly (readonly [form: string, pages: readonly Posting[]])[],
];

/** A record: its name, how many words it has, and the file that holds its text. */
export type BundlePage = readonly [id: string, words: number, group: string];

/** A stretch of the sorted words: where it begins and ends, and the file that holds it. */
export type BundleChunk = readonly [from: string, to: string, file: string];

/** What a bundle says of itself: Pagefind 1.6.0's `pf_meta`. */
export interface BundleMeta {
  readonly version: string;
  readonly pages: readonly BundlePage[];
  readonly chunks: readonly BundleChunk[];
  readonly metaFields: readonly string[];
}

/** What every file of a bundle begins with. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What a file of a bundle holds. Throws for bytes that are none of its files; `name` says which. */
export function unpackBundle(bytes: Buffer, name: string): Uint8Array {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  if (!plain.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${name} is no search file`);
  return plain.subarray(SIGNATURE.length);
}

const packed = (data: Uint8Array): Buffer => {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 });
  // The tenth byte names the system that packed it; the same content is to give the same bytes everywhere.
  bytes[9] = 255;
  return bytes;
};

/** A name that tells the content, so that browsers may keep the file for ever. */
export const contentName = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** Whether an archive of so many items is better made of fewer and larger files. */
export const isLarge = (items: number): boolean => items > 10_000;

/** The one language of a bundle, and the name of its `pf_meta`. */
export interface BundleEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** The bytes of a `pf_meta`. */
export const metaBytes = ({ version, pages, chunks, metaFields }: BundleMeta): Buffer =>
  packed(encode([version, pages, chunks, [], [], metaFields]));

/** The bytes of a file of words that are encoded already. */
export function wordsBytes(words: readonly Uint8Array[]): Buffer {
  const { length } = words;
  const head =
    length < 24 ? [0x80 | length] : length < 256 ? [0x98, length] : [0x99, length >> 8, length & 255];
  if (length > 0xffff) throw new Error(`${length} words in one search file`);
  return packed(Buffer.concat([Buffer.from([0x81, ...head]), ...words]));
}

/** A word as it stands in a file. */
export const encodeWord = (word: IndexWord): Uint8Array => encode(word);

/** A record's text as the bundle holds it. */
export interface Fragment {
  readonly content: string;
  readonly [field: string]: unknown;
}

/** The bytes of a file of records. */
export const fragmentBytes = (records: Readonly<Record<string, Fragment>>): Buffer =>
  packed(Buffer.from(JSON.stringify(records)));
