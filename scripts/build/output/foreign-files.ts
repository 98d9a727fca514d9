// Files in the output folder that the program did not write, such as `CNAME`, `.git` or `.well-known/`: they are kept.
import { type Dirent, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSummed, writeSummed } from '../../../src/content/write-whole.ts';
import { copyFile } from '../site-files.ts';
import { MARKER, OutputFolderError } from './output-folder.ts';

/** Notes in a site which files of it the program has written, so that all others are known to be somebody else's. */
export function markOwn(site: string, paths: Iterable<string>): void {
  writeSummed(join(site, MARKER), [...paths].sort().join('\n'));
}

/** The files of a site that the program has written; null where its marker does not tell. */
export function ownFiles(site: string): ReadonlySet<string> | null {
  const held = readSummed(join(site, MARKER));
  return held && new Set(held.toString('utf8').split('\n'));
}

/** The files and links below a site that are none of these, in order of their paths. */
function foreignFiles(site: string, own: ReadonlySet<string>): string[] {
  return [...entriesBelow(site, '')].filter((path) => path !== MARKER && !own.has(path)).sort();
}

function* entriesBelow(site: string, folder: string): Generator<string> {
  for (const entry of entriesOf(join(site, folder))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* entriesBelow(site, path);
    else yield path;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Takes what is not the program's own over from the old site to the new one; `before` is what the old site is known to be
 * made of, null where nobody knows. Throws where that cannot be told, or where two files would have one place.
 */
export function keepForeign(
  from: string,
  to: string,
  { before, now }: { readonly before: ReadonlySet<string> | null; readonly now: ReadonlySet<string> },
): void {
  if (before === null) {
    const unknown = foreignFiles(from, now);
    if (unknown.length > 0) throw unknownFiles(from, unknown);
    return;
  }
  const foreign = foreignFiles(from, before);
  const taken = foreign.length > 0 ? placesOf(now) : now;
  const clash = foreign.find((path) => taken.has(path) || foldersAbove(path).some((above) => now.has(above)));
  if (clash !== undefined) throw inTheWay(from, clash);
  for (const path of foreign) takeOver(join(from, path), join(to, path));
}

/** Every file with the folders that it lies in. */
const placesOf = (files: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...files].flatMap((path) => [path, ...foldersAbove(path)]));

function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** It is in both sites until the new one stands, so that it is never lost. */
function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    // A link to a link is not everywhere the link itself.
    const leads = linkTarget(from);
    if (leads !== null) symlinkSync(leads, to);
    else linkSync(from, to);
  } catch {
    copyFile(from, to);
  }
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

const SHOWN = 5;

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `\`${path}\``);
  const more = paths.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` og ${more} til` : ''}`;
}

const unknownFiles = (out: string, paths: readonly string[]): OutputFolderError =>
  new OutputFolderError(
    `Det kan ikke ses, hvem der har lagt disse filer i \`${out}\`: ${named(paths)}. Intet er ændret. Flyt dem, der er jeres egne, slet resten af mappen, og byg igen.`,
  );

const inTheWay = (out: string, path: string): OutputFolderError =>
  new OutputFolderError(
    `Filen \`${path}\` i \`${out}\` er ikke arkivets, men ligger, hvor arkivet skal skrive. Intet er ændret. Flyt den, og byg igen.`,
  );
