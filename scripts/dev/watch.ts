// What changes on the disk, told when it has been quiet for a moment.
import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import { isHidden } from '../../src/content/list.ts';
import { MADE_OF, PACKAGES, projectRoot } from '../program.js';

/** An editor may write a file in several goes, or many files at once. */
const QUIET_MS = 30;
/** A program is worth compiling when all of it has been saved. */
const SOURCE_QUIET_MS = 150;

/** Something that changed below a watched folder. */
export interface Change {
  /** With forward slashes, relative to the folder. */
  readonly path: string;
  /** When it was noticed, in milliseconds. */
  readonly at: number;
}

/** Watches a content folder; resolves when no change can be missed. */
export const watchContent = (root: string, onChanges: (changes: readonly Change[]) => void): Promise<void> =>
  watchPaths(root, [root], QUIET_MS, isHidden, onChanges);

/** Watches what the program is made of. */
export function watchProgram(onChange: () => void): Promise<void> {
  const root = projectRoot();
  const paths = [...MADE_OF, ...PACKAGES].map((name) => join(root, name));
  return watchPaths(root, paths, SOURCE_QUIET_MS, (path) => /\.test\.tsx?$/.test(path), onChange);
}

function watchPaths(
  root: string,
  paths: readonly string[],
  quiet: number,
  isIgnored: (path: string) => boolean,
  onChanges: (changes: readonly Change[]) => void,
): Promise<void> {
  const below = (path: string): string => relative(root, path).replaceAll('\\', '/');
  let changes: Change[] = [];
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isIgnored(below(path)),
  });
  watcher.on('all', (_, path) => {
    changes.push({ path: below(path), at: performance.now() });
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = changes;
      changes = [];
      onChanges(told);
    }, quiet);
  });
  return new Promise((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.on('error', (error) => {
      reject(error);
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    });
  });
}
