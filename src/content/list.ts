// What lies in the content folder.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../archive/attachments/attachments.ts';
import { digest } from './digest.ts';

/** A thing in the content folder with a mark that changes when it does: of texts by what they say, of other files by their size and times. */
export interface ListedEntry extends ContentEntry {
  readonly mark: string;
}

/** Every file and link below a content folder, in order of their paths with forward slashes. */
export type Listing = ReadonlyMap<string, ListedEntry>;

/** Lists a content folder; hidden files are none of it. */
export function listContent(root: string): Listing {
  return new Map(entriesIn(root, ''));
}

/** A listing in which what stands at these paths is read anew; all else is taken as it was. */
export function relist(root: string, before: Listing, paths: Iterable<string>): Listing {
  const entries = new Map(before);
  let isInOrder = true;
  for (const path of paths) {
    const found = isHidden(path) ? [] : [...entriesAt(root, path)];
    const [one] = found;
    if (one?.[0] !== path || !entries.has(path)) {
      isInOrder = false;
      for (const name of entries.keys())
        if (name === path || name.startsWith(`${path}/`)) entries.delete(name);
    }
    for (const [name, entry] of found) entries.set(name, entry);
  }
  return isInOrder ? entries : new Map([...entries].sort(([a], [b]) => inOrder(a, b)));
}

/** The paths that two listings do not have in common. */
export function changedPaths(before: Listing, after: Listing): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path)?.mark !== after.get(path)?.mark,
  );
}

/** Whether a path goes through what a dot hides. */
export const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.'));

/** Folder by folder: a slash comes before every letter. */
function inOrder(a: string, b: string): number {
  const [one, other] = [a.replaceAll('/', '\u0000'), b.replaceAll('/', '\u0000')];
  return one < other ? -1 : one > other ? 1 : 0;
}

function* entriesIn(root: string, folder: string): Generator<[string, ListedEntry]> {
  const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) yield* entriesAt(root, folder === '' ? name : `${folder}/${name}`);
}

/** What stands at a path: a file, a link, or all in a folder; a file may be gone since its folder was read. */
function* entriesAt(root: string, path: string): Generator<[string, ListedEntry]> {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) yield [path, { kind: 'link', bytes: 0, mark: 'link' }];
  else if (stat?.isDirectory()) yield* entriesIn(root, path);
  else if (stat?.isFile()) yield [path, { kind: 'file', bytes: stat.size, mark: markOf(root, path, stat) }];
}

/** The mark of a file as it is now; null where it is gone. */
export function markNow(root: string, path: string): string | null {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stat?.isFile() ? markOf(root, path, stat) : null;
}

/** Attachments may be many and large, so that they are not read; the time of change of their entry cannot be set by anyone. */
function markOf(root: string, path: string, stat: ReturnType<typeof lstatSync> & object): string {
  if (isText(path)) return digest(readFileSync(join(root, path)));
  return [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}

const isText = (path: string): boolean => /\.(?:md|markdown|ya?ml)$/i.test(path);

/** Every Markdown file is a meeting, wherever it lies, so that a misplaced one is told of; a README is none. */
export function meetingPaths(listing: Listing): string[] {
  return [...listing].flatMap(([path, { kind }]) =>
    kind === 'file' && /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)readme\.md$/i.test(path) ? [path] : [],
  );
}

/** A mark of the whole folder. */
export function listingMark(listing: Listing): string {
  return digest(...[...listing].flatMap(([path, { kind, mark }]) => [path, kind, mark]));
}
