// The new site begins as a mirror of the one before: its files are that one's, and only what is new is written.
import { existsSync, linkSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BuiltFile } from '../output/manifest.ts';
import { MARKER } from '../output/output-folder.ts';
import { copyFile, isAsLeft } from '../site-files.ts';

/** A mirror to make. */
export interface MirrorTask {
  readonly staging: string;
  readonly previous: string;
  /** What the site before is made of. */
  readonly files: readonly BuiltFile[];
  /** Whether an older site lies in the place, most of whose files are right. */
  readonly isSpare: boolean;
}

/** The site before as the new one has it: false for a file that is not there, or not as it was left. */
export interface Mirror {
  readonly has: (path: string) => boolean;
}

/** A new site that begins empty. */
export const NO_MIRROR: Mirror = { has: () => false };

/** For fewer files a thread takes longer to start than to link them. */
const WORTH_A_THREAD = 1500;

/** Makes a mirror, in a thread of its own where it is large, while content is read in others. */
export async function mirrorOf(task: MirrorTask): Promise<Mirror> {
  const missing = task.files.length < WORTH_A_THREAD ? makeMirror(task) : await inThread(task);
  const [there, gone] = [new Set(task.files.map(({ path }) => path)), new Set(missing)];
  return { has: (path) => there.has(path) && !gone.has(path) };
}

const inThread = (task: MirrorTask): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./mirror-thread.js', import.meta.url), {
      workerData: task,
      execArgv: [],
    });
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the mirror's thread ended with ${code}`)));
  });

/** Makes a mirror, and tells which files it lacks. */
export function makeMirror({ staging, previous, files, isSpare }: MirrorTask): string[] {
  if (isSpare) removeOthers(staging, new Set(files.map(({ path }) => path)));
  const made = new Set<string>();
  const missing: string[] = [];
  for (const file of files) {
    const target = join(staging, file.path);
    if (isSpare && isAsLeft(staging, file)) continue;
    if (isSpare) rmSync(target, { force: true });
    if (!isAsLeft(previous, file)) {
      missing.push(file.path);
      continue;
    }
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    takeFile(join(previous, file.path), target);
  }
  return missing;
}

/** The same file in two places where the file system can have that, else a copy with the same time of change. */
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFile(from, to);
  }
}

/** Removes from a site what is none of these files, and the folders that it leaves empty; the marker in its root stays. */
function removeOthers(site: string, paths: ReadonlySet<string>): void {
  const isLeft = (folder: string): boolean => {
    let left = folder === '';
    for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isMarker = folder === '' && entry.name === MARKER;
      if (entry.isDirectory() ? isLeft(path) : isMarker || paths.has(path)) left = true;
      else rmSync(join(site, path), { recursive: true, force: true });
    }
    return left;
  };
  isLeft('');
}

/** Removes files of a site, and the folders that they leave empty. */
export function removeFiles(site: string, paths: readonly string[]): void {
  const folders = new Set<string>();
  for (const path of paths) {
    // A page of what was taken down lies in a folder with the name of its file, which may be a file once more: below one there is nothing.
    if (!existsSync(join(site, path)) || !statSync(join(site, path)).isFile()) continue;
    rmSync(join(site, path));
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  // A folder may hold thousands of files, so that each is looked into once, after those below it.
  for (const folder of [...folders].sort((one, other) => other.length - one.length))
    if (readdirSync(join(site, folder)).length === 0) rmdirSync(join(site, folder));
}
