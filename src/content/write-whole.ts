// Files that are there whole or not at all, and files that are known again when they are damaged.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digest } from './digest.ts';

/** Writes a file beside its place and moves it there. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const draft = `${path}.${process.pid}-${threadId}`;
  try {
    writeFileSync(draft, data);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes a file that must not be there, and the folders above it; one that fails leaves nothing half. */
export function writeNew(path: string, data: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, data, { flag: 'wx' });
  } catch (error) {
    // What came there meanwhile is not overwritten, and not ours to remove.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
}

/** Writes a file whole, with the fingerprint of its data on a line before. */
export function writeSummed(path: string, data: string | Uint8Array): void {
  // Of bytes, as they are read: a text has another length.
  const bytes = Buffer.from(data);
  writeWhole(path, Buffer.concat([Buffer.from(`${digest(bytes)}\n`), bytes]));
}

/** The data that `writeSummed` wrote; null where it is missing, cut short, or not as it was written. */
export function readSummed(path: string): Buffer | null {
  try {
    const held = readFileSync(path);
    const at = held.indexOf('\n');
    const data = held.subarray(at + 1);
    return held.toString('utf8', 0, at) === digest(data) ? data : null;
  } catch {
    // Not there or not readable: what it keeps is made anew.
    return null;
  }
}
