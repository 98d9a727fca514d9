// Writing a file so that it is there whole or not at all.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

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
