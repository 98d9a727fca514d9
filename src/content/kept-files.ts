// What was read in an earlier run of the files of one content folder.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../model/group-by.ts';
import type { KeptAttachment } from './attachments.ts';
import type { KeptFile } from './read-file.ts';
import { readSummed, writeSummed } from './write-whole.ts';

/** Files are kept in so many parts: a part is written again when one of its files has changed, and no more is held at once. */
const PARTS = 32;
/** The folders of what is kept of meetings, and of attachments. */
const FOLDERS = { files: 'filer', attachments: 'bilag' } as const;

/** What is kept of something read, in a part by its path. */
interface Kept {
  readonly key: string;
  /** What it was read from, where that is told by more than its key. */
  readonly source?: string;
  readonly path: string;
}

const sourceOf = ({ source, key }: Kept): string => source ?? key;

/** What is kept of a content folder's files, by what they were read from. */
export interface KeptReadings {
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly attachments: ReadonlyMap<string, KeptAttachment>;
}

/** The part that a content file is kept in: always the same, whatever other files there are. */
function partOf(path: string): number {
  let sum = 0;
  for (let at = 0; at < path.length; at += 1) sum = (sum * 31 + path.charCodeAt(at)) % 65_521;
  return sum % PARTS;
}

/** A letter a byte, which is read several times as fast as UTF-8: what is no such letter is told by its number. */
const written = (things: readonly Kept[]): Buffer =>
  Buffer.from(
    JSON.stringify(things).replace(
      /[\u0100-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    'latin1',
  );

/** The readings kept in a folder; of a part that is damaged none. */
export const readKeptFiles = (folder: string): KeptReadings => ({
  files: readParts<KeptFile>(join(folder, FOLDERS.files)),
  attachments: readParts<KeptAttachment>(join(folder, FOLDERS.attachments)),
});

function readParts<Thing extends Kept>(folder: string): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (let part = 0; part < PARTS; part += 1) {
    const held = readSummed(join(folder, String(part)));
    const own: Thing[] = held ? JSON.parse(held.toString('latin1')) : [];
    for (const thing of own) things.set(sourceOf(thing), thing);
  }
  return things;
}

/** Keeps readings in a folder; parts whose files are those that were kept before are left as they are. */
export function writeKeptFiles(
  folder: string,
  now: { readonly [Kind in keyof KeptReadings]: Iterable<Kept> },
  before: KeptReadings,
): void {
  writeParts(join(folder, FOLDERS.files), [...now.files], [...before.files.values()]);
  writeParts(join(folder, FOLDERS.attachments), [...now.attachments], [...before.attachments.values()]);
}

function writeParts(folder: string, things: readonly Kept[], before: readonly Kept[]): void {
  mkdirSync(folder, { recursive: true });
  const [now, then] = [inParts(things), inParts(before)];
  for (let part = 0; part < PARTS; part += 1) {
    const own = now.get(part) ?? [];
    const path = join(folder, String(part));
    const isSame = keysOf(own) === keysOf(then.get(part) ?? []);
    if (own.length === 0) rmSync(path, { force: true });
    else if (!isSame) writeSummed(path, written(own));
  }
}

const inParts = (things: readonly Kept[]): ReadonlyMap<number, readonly Kept[]> =>
  groupBy(things, ({ path }) => partOf(path));

const keysOf = (things: readonly Kept[]): string => things.map(sourceOf).sort().join();
