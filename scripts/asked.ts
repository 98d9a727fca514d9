// The files that a command is asked for, by their paths in the content folder.
import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from './command.ts';

/** Holds what is asked for: a file, or all below a folder. */
export interface Asked {
  readonly has: (path: string) => boolean;
}

/** What is asked for, seen from the content folder; null for all of it. Throws where something is not there. */
export function pathsAsked(root: string, files: readonly string[]): Asked | null {
  if (files.length === 0) return null;
  const asked = files.map((file) => {
    const stat = statSync(resolve(file), { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`Der er ingen fil \`${file}\`.`);
    const path = relative(root, realpathSync(resolve(file)))
      .split(sep)
      .join('/');
    if (path.startsWith('../')) throw new UsageError(`\`${file}\` ligger ikke i indholdsmappen.`);
    return { path, isFolder: stat.isDirectory() };
  });
  return {
    has: (path) =>
      asked.some(
        (one) => one.path === path || (one.isFolder && (one.path === '' || path.startsWith(`${one.path}/`))),
      ),
  };
}
