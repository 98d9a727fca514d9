// What was read in an earlier run of the files of one content folder.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../model/group-by.ts';
import { digest } from './digest.ts';
import type { KeptFile } from './read-file.ts';
import { readSummed, writeSummed } from './write-whole.ts';

/** Files are kept in so many parts: a part is written again when one of its files has changed, and no more is held at once. */
const PARTS = 32;
const FOLDER = 'filer';

/** The part that a content file is kept in: always the same, whatever other files there are. */
const partOf = (path: string): number => (Buffer.from(digest(path))[0] ?? 0) % PARTS;

/** The files kept in a folder by what they were read from; of a part that is damaged none. */
export function readKeptFiles(folder: string): Map<string, KeptFile> {
  const files = new Map<string, KeptFile>();
  for (let part = 0; part < PARTS; part += 1) {
    const held = readSummed(join(folder, FOLDER, String(part)));
    const own: KeptFile[] = held ? JSON.parse(held.toString('utf8')) : [];
    for (const file of own) files.set(file.source, file);
  }
  return files;
}

/** Keeps files in a folder; parts whose files are those that were kept before are left as they are. */
export function writeKeptFiles(
  folder: string,
  files: readonly KeptFile[],
  before: ReadonlyMap<string, KeptFile>,
): void {
  mkdirSync(join(folder, FOLDER), { recursive: true });
  const [now, then] = [inParts(files), inParts([...before.values()])];
  for (let part = 0; part < PARTS; part += 1) {
    const own = now.get(part) ?? [];
    const path = join(folder, FOLDER, String(part));
    const isSame = keysOf(own) === keysOf(then.get(part) ?? []);
    if (own.length === 0) rmSync(path, { force: true });
    else if (!isSame) writeSummed(path, JSON.stringify(own));
  }
}

const inParts = (files: readonly KeptFile[]): ReadonlyMap<number, readonly KeptFile[]> =>
  groupBy(files, ({ path }) => partOf(path));

const keysOf = (files: readonly KeptFile[]): string =>
  files
    .map(({ source }) => source)
    .sort()
    .join();
