// One build at a time in a folder.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OutputFolderError } from './output-folder.ts';

/** A lock older than this was left by a process whose number another has got since. */
const STALE_MS = 2 * 3_600_000;

/** Keeps other builds out of a folder until the function that it gives is called; throws while another builds in it. */
export function lockOutput(out: string): () => void {
  const path = `${resolve(out)}.laas`;
  const mark = `${process.pid} ${Date.now()}`;
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(path, mark, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A folder that cannot be written in is told of by whoever writes in it.
      if (code !== 'EEXIST') return () => undefined;
      if (tries > 0 || isHeld(path)) throw inUse(out);
      rmSync(path, { force: true });
    }
  }
}

/** Whether the process that made a lock is still there. */
function isHeld(path: string): boolean {
  try {
    const [pid = 0, since = 0] = readFileSync(path, 'utf8').split(' ').map(Number);
    if (Date.now() - since > STALE_MS) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const inUse = (out: string): OutputFolderError =>
  new OutputFolderError(
    `Der bygges allerede i \`${out}\`. Vent, til det er færdigt, og byg igen, eller vælg en anden mappe med --out.`,
  );
