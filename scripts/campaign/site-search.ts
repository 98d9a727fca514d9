// Looks through every byte of a folder, packed files unpacked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../changes/folders.ts';
import { plainBytes } from '../plain-bytes.ts';

/** What a folder's files say in names and bytes, in small letters, and how many bytes that is. */
export function* textsIn(folder: string): Generator<{ path: string; text: string; bytes: number }> {
  for (const path of filesIn(folder)) {
    const bytes = plainBytes(readFileSync(join(folder, path)));
    yield { path, text: `${path}\n${bytes.toString('latin1')}`.toLowerCase(), bytes: bytes.length };
  }
}
