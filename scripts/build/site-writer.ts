// Writes a new site beside the old one, and takes over from the old one what is the same.
import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from './manifest.ts';

/** Where a site is written, and the site before it; threads make writers of their own for the same places. */
export interface SitePlaces {
  readonly staging: string;
  /** Null when there is no site before it. */
  readonly previous: string | null;
}

/** Writes the files of one site. */
export interface SiteWriter {
  /** Writes a file; one that has the same bytes in the site before stays the same file, with its time of change. */
  readonly write: (path: string, key: string, data: string | Uint8Array) => BuiltFile;
  /** Copies a file that lies outside the site. */
  readonly copy: (path: string, key: string, from: string) => BuiltFile;
  /** Takes files over from the site before, all or none: false when one is not there as it was left. */
  readonly take: (files: readonly BuiltFile[]) => boolean;
  /** Where a file can be written bit by bit: its folder made, and nothing there. */
  readonly placeFor: (path: string) => string;
  /** Counts a file that was written in its place bit by bit; one that is as it was stays the same file. */
  readonly settle: (path: string, key: string) => BuiltFile;
}

/** A file that is taken over is the old site's too, and must not be written through. */
const ONLY_NEW = { flag: 'wx' };

/** Makes a writer. */
export function siteWriter({ staging, previous }: SitePlaces): SiteWriter {
  const made = new Set<string>();
  const folderFor = (path: string): string => {
    const target = join(staging, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return target;
  };
  /** Puts a file where none may be; what lies there already is of an older site, and may be a file of the last one too. */
  const put = (path: string, putAt: (target: string) => void): void => {
    const target = folderFor(path);
    try {
      putAt(target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      rmSync(target);
      putAt(target);
    }
  };
  const built = (path: string, key: string): BuiltFile => {
    const { size, mtimeMs } = statSync(join(staging, path));
    return { path, key, bytes: size, mtimeMs };
  };
  return {
    write: (path, key, data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      const old = previous === null ? null : join(previous, path);
      if (old !== null && hasBytes(old, bytes)) put(path, (target) => takeFile(old, target));
      else put(path, (target) => writeFileSync(target, bytes, ONLY_NEW));
      return built(path, key);
    },
    copy: (path, key, from) => {
      const old = previous === null ? null : join(previous, path);
      if (old !== null && hasBytes(old, null) && hasBytes(old, readFileSync(from)))
        put(path, (target) => takeFile(old, target));
      else put(path, (target) => copyFileSync(from, target, constants.COPYFILE_EXCL));
      return built(path, key);
    },
    take: (files) => {
      const missing = files.filter((file) => !isAsLeft(staging, file));
      if (missing.length === 0) return true;
      if (previous === null || !missing.every((file) => isAsLeft(previous, file))) return false;
      for (const { path } of missing) put(path, (target) => takeFile(join(previous, path), target));
      return true;
    },
    placeFor: (path) => {
      const target = folderFor(path);
      rmSync(target, { force: true });
      return target;
    },
    settle: (path, key) => {
      const [target, old] = [join(staging, path), previous === null ? null : join(previous, path)];
      if (old !== null && isSameFile(old, target)) {
        unlinkSync(target);
        takeFile(old, target);
      }
      return built(path, key);
    },
  };
}

/** Whether a file of a site lies as the build left it. */
export function isAsLeft(site: string, { path, bytes, mtimeMs }: BuiltFile): boolean {
  const stat = statSync(join(site, path), { throwIfNoEntry: false });
  return stat?.size === bytes && stat.mtimeMs === mtimeMs;
}

/** Whether a file is there, and has these bytes when some are given. */
function hasBytes(path: string, bytes: Uint8Array | null): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (bytes === null || stat?.size !== bytes.length) return bytes === null && stat !== undefined;
  return readFileSync(path).equals(bytes);
}

const CHUNK = 1024 * 1024;

/** Whether two files have the same bytes; they may be too large to be held. */
function isSameFile(one: string, other: string): boolean {
  const size = statSync(one, { throwIfNoEntry: false })?.size;
  if (size === undefined || size !== statSync(other).size) return false;
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

/** The same file in two places where the file system can have that, else a copy with the same time of change. */
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    const { atimeMs, mtimeMs } = statSync(from);
    utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
  }
}
