// Writes a new site over a mirror of the one before: what has the same bytes stays the same file.
import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameFile } from '../site-files.ts';
import type { BuiltFile } from './manifest.ts';

/** Where a site is written; threads make writers of their own for the same place. */
export interface SitePlace {
  readonly staging: string;
  /** Whether it began as a mirror of the site before; else there is nothing to compare with. */
  readonly isMirror: boolean;
}

/** Writes the files of one site. */
export interface SiteWriter {
  /** Writes a file; one that has the same bytes in the site before stays the same file, with its time of change. */
  readonly write: (path: string, key: string, data: string | Uint8Array) => BuiltFile;
  /** Copies a file that lies outside the site. */
  readonly copy: (path: string, key: string, from: string) => BuiltFile;
  /** Where a file is written bit by bit, beside its place. */
  readonly draftOf: (path: string) => string;
  /** Moves such a file to its place. */
  readonly settle: (path: string, key: string) => BuiltFile;
}

/** Makes a writer. */
export function siteWriter({ staging, isMirror }: SitePlace): SiteWriter {
  const made = new Set<string>();
  const placeOf = (path: string): string => {
    const target = join(staging, path);
    const folder = dirname(target);
    if (!made.has(folder)) makeFolder(staging, dirname(path));
    made.add(folder);
    return target;
  };
  const draftOf = (path: string): string => `${placeOf(path)}~`;
  const built = (path: string, key: string, stats = statSync(join(staging, path))): BuiltFile => {
    const { size, mtimeMs } = stats;
    return { path, key, bytes: size, mtimeMs };
  };
  return {
    write: (path, key, data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      const target = placeOf(path);
      const file = openNew(target) ?? (hasBytes(target, bytes) ? null : openInstead(target));
      return built(path, key, file === null ? undefined : written(file, bytes));
    },
    copy: (path, key, from) => {
      const target = placeOf(path);
      if (!isMirror || !isSameFile(from, target)) {
        if (isMirror) rmSync(target, { recursive: true, force: true });
        copyFileSync(from, target, constants.COPYFILE_EXCL);
      }
      return built(path, key);
    },
    draftOf,
    settle: (path, key) => {
      const [draft, target] = [draftOf(path), placeOf(path)];
      if (isMirror && isSameFile(draft, target)) rmSync(draft);
      else renameSync(draft, target);
      return built(path, key);
    },
  };
}

/** A file of a mirror is the old site's too, and must not be written through. */
const ONLY_NEW = 'wx';

/** Writes all of a new file, and tells how it lies. */
function written(file: number, bytes: Uint8Array): Stats {
  try {
    writeFileSync(file, bytes);
    return fstatSync(file);
  } finally {
    closeSync(file);
  }
}

/** Opens a file that is not there yet; null where something is. */
function openNew(path: string): number | null {
  try {
    return openSync(path, ONLY_NEW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
}

/** Opens a file in the place of what is there. */
function openInstead(path: string): number {
  rmSync(path, { recursive: true, force: true });
  return openSync(path, ONLY_NEW);
}

/** Makes a folder of a site; where the site before had a file of a name among those above it, that gives way. */
function makeFolder(site: string, folder: string): void {
  try {
    mkdirSync(join(site, folder), { recursive: true });
  } catch (error) {
    const parts = folder.split('/');
    const above = parts.map((_, at) => join(site, ...parts.slice(0, at + 1)));
    const file = above.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
    if (file === undefined) throw error;
    rmSync(file);
    mkdirSync(join(site, folder), { recursive: true });
  }
}

/** Whether a file is there and has these bytes. */
function hasBytes(path: string, bytes: Uint8Array): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(path).equals(bytes);
}
