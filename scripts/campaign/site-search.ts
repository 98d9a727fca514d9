// Looks through every byte of a folder, packed files unpacked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from '../changes/folders.ts';

const GZIP = 0x1f8b;

/** What a folder's files say in names and bytes, in small letters, and how many bytes that is. */
export function* textsIn(folder: string): Generator<{ path: string; text: string; bytes: number }> {
  for (const path of filesIn(folder)) {
    const held = readFileSync(join(folder, path));
    const bytes = held.length > 2 && held.readUInt16BE(0) === GZIP ? gunzipSync(held) : held;
    yield { path, text: `${path}\n${bytes.toString('latin1')}`.toLowerCase(), bytes: bytes.length };
  }
}
