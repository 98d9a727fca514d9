import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import { SIGNATURE as SIGNATURE_TEXT } from '../format/bundle.ts';

const SIGNATURE = Buffer.from(SIGNATURE_TEXT);

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

/** From so many items on, so many share a file of texts: more and smaller files are fetched faster, and take longer to write. */
const ITEMS_A_FILE = [
  [20_000, 8],
  [10_000, 6],
  [5_000, 4],
] as const;

/** How many items share a file of texts. */
export const itemsAFile = (items: number): number => ITEMS_A_FILE.find(([from]) => items > from)?.[1] ?? 2;

/** About how much a file of words holds before it is packed, in bytes: small enough that a word is fetched fast, and more where the list of the files would grow too long. */
export const wordsAFile = (items: number): number => (isLarge(items) ? 60_000 : 30_000);
