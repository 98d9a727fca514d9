// What was read in an earlier run of the files of one content folder.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../model/group-by.ts';
import { digest } from './digest.ts';
import type { KeptFile } from './read-file.ts';
import { writeWhole } from './write-whole.ts';

/** Files are kept in so many parts: a part is written again when one of its files has changed, and no more is held at once. */
const PARTS = 32;
const FOLDER = 'filer';

/** The part that a content file is kept in: always the same, whatever other files there are. */
const partOf = (path: string): number => (Buffer.from(digest(path))[0] ?? 0) % PARTS;

/** The files kept in a folder by their keys; of a part that is damaged none. */
export function readKeptFiles(folder: string): Map<string, KeptFile> {
  const files = new Map<string, KeptFile>();
  for (let part = 0; part < PARTS; part += 1)
    for (const file of readPart(join(folder, FOLDER, String(part)))) files.set(file.key, file);
  return files;
}

function readPart(path: string): KeptFile[] {
  try {
    const held = readFileSync(path);
    const at = held.indexOf('\n');
    const text = held.subarray(at + 1);
    return held.toString('utf8', 0, at) === digest(text) ? JSON.parse(text.toString('utf8')) : [];
  } catch {
    // Missing or cut short: reading anew is always right.
    return [];
  }
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
    else if (!isSame) writePart(path, own);
  }
}

const inParts = (files: readonly KeptFile[]): ReadonlyMap<number, readonly KeptFile[]> =>
  groupBy(files, ({ path }) => partOf(path));

const keysOf = (files: readonly KeptFile[]): string =>
  files
    .map(({ key }) => key)
    .sort()
    .join();

function writePart(path: string, files: readonly KeptFile[]): void {
  const text = Buffer.from(JSON.stringify(files));
  writeWhole(path, Buffer.concat([Buffer.from(`${digest(text)}\n`), text]));
}
