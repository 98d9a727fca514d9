// How files of a site lie on the disk, and whether two are the same.
import { closeSync, copyFileSync, openSync, readSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from './output/manifest.ts';

/** Whether a file of a site lies as the build left it. */
export function isAsLeft(site: string, { path, bytes, mtimeMs }: BuiltFile): boolean {
  const stat = statSync(join(site, path), { throwIfNoEntry: false });
  return stat?.size === bytes && stat.mtimeMs === mtimeMs;
}

/** Copies a file with its time of change. */
export function copyFile(from: string, to: string): void {
  copyFileSync(from, to);
  const { atimeMs, mtimeMs } = statSync(from);
  utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
}

const CHUNK = 1024 * 1024;

/** Whether two files have the same bytes; they may be too large to be held, and one need not be there. */
export function isSameFile(one: string, other: string): boolean {
  const sizes = [one, other].map((path) => statSync(path, { throwIfNoEntry: false })?.size);
  if (sizes[0] === undefined || sizes[0] !== sizes[1]) return false;
  const [a, b] = [openSync(one, 'r'), openSync(other, 'r')];
  const [left, right] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)];
  try {
    for (let read = readSync(a, left); read > 0; read = readSync(a, left))
      if (read !== readSync(b, right) || left.compare(right, 0, read, 0, read) !== 0) return false;
    return true;
  } finally {
    closeSync(a);
    closeSync(b);
  }
}
