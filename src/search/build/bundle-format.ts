import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import { Bytes, KIND } from './bytes.ts';

/** The version of the engine whose files these are; another may read them otherwise. */
export const VERSION = '1.6.0';

/** A record: its name, how many words it has, and the file that holds its text. */
export type BundlePage = readonly [id: string, words: number, group: string];

/** A stretch of the sorted words: where it begins and ends, and the file that holds it. */
export type BundleChunk = readonly [from: string, to: string, file: string];

/** What a bundle says of itself: Pagefind 1.6.0's `pf_meta`. */
export interface BundleMeta {
  readonly pages: readonly BundlePage[];
  readonly chunks: readonly BundleChunk[];
  readonly metaFields: readonly string[];
}

/** What every file of a bundle begins with. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What a file of a bundle holds. Throws for bytes that are none of its files; `name` says which. */
export function unpackBundle(bytes: Buffer, name: string): Buffer {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  if (!plain.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${name} is no search file`);
  return plain.subarray(SIGNATURE.length);
}

const gzipped = promisify(gzip);

/** How hard is tried to make a file small: of files of words the last two hundredths take five times the time. */
const HARD = 9;
const LESS_HARD = 6;

/** Files of so many bytes are packed in a thread of their own; smaller ones are done before one has begun. */
const WORTH_A_THREAD = 10_000;

/** Packs bytes. */
export async function packBytes(bytes: Uint8Array | string, level = HARD): Promise<Buffer> {
  const isSmall = bytes.length < WORTH_A_THREAD;
  const packed = isSmall ? gzipSync(bytes, { level }) : await gzipped(bytes, { level });
  // The tenth byte names the system that packed it; the same content is to give the same bytes everywhere.
  packed[9] = 255;
  return packed;
}

/** Bytes as a file of the bundle. */
export const packBundle = (bytes: Uint8Array, level = HARD): Promise<Buffer> =>
  packBytes(Buffer.concat([SIGNATURE, bytes]), level);

/** Bytes as a file of words. */
export const packWords = (bytes: Uint8Array): Promise<Buffer> => packBundle(bytes, LESS_HARD);

/** A name that tells the content, so that browsers may keep the file for ever: 40 bits, so that no two of some thousand files share one. */
export const contentName = (bytes: Uint8Array | string): string =>
  hash('sha256', bytes, 'buffer').readUIntBE(0, 5).toString(32).padStart(8, '0');

/** Whether an archive of so many items is better made of fewer and larger files. */
export const isLarge = (items: number): boolean => items > 10_000;

/** How many items share a file of texts: one for each would be too many files for the hosts of large archives. */
export const itemsAFile = (items: number): number => (isLarge(items) ? 6 : 2);

/** About how much a file of words holds before it is packed, in bytes: small enough that a word is fetched fast, and more where the list of the files would grow too long. */
export const wordsAFile = (items: number): number => (isLarge(items) ? 60_000 : 30_000);

/** What a `pf_meta` holds; of filters and orders there are none. */
export function metaBytes({ pages, chunks, metaFields }: BundleMeta): Buffer {
  const bytes = new Bytes();
  bytes.head(KIND.list, 6);
  bytes.text(VERSION);
  bytes.head(KIND.list, pages.length);
  for (const [id, words, group] of pages) {
    bytes.head(KIND.list, 3);
    bytes.text(id);
    bytes.number(words);
    bytes.text(group);
  }
  bytes.head(KIND.list, chunks.length);
  for (const chunk of chunks) {
    bytes.head(KIND.list, chunk.length);
    for (const text of chunk) bytes.text(text);
  }
  bytes.head(KIND.list, 0);
  bytes.head(KIND.list, 0);
  bytes.head(KIND.list, metaFields.length);
  for (const field of metaFields) bytes.text(field);
  return bytes.view();
}

/** What the engine reads first: the one language, and the connecting signs that it takes for letters. */
export const entryText = (hash: string, count: number): string =>
  JSON.stringify({
    version: VERSION,
    languages: { unknown: { hash, wasm: null, page_count: count } },
    include_characters: [...'_‿⁀⁔︳︴﹍﹎﹏＿'],
  });
