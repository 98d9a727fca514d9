// What the package brings ready-made; in the project it is made when it is asked for.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPacked, projectRoot } from './program.js';

/** Where the package has what is ready-made, below its folder. */
export const READY_MADE = 'dist/faerdigt';

/** The place of something ready-made; null in the project. */
export const readyMade = (name: string): string | null =>
  isPacked ? join(projectRoot(), READY_MADE, name) : null;

/** A file below a folder: its path there, with forward slashes, and where it lies. */
export interface FileBelow {
  readonly path: string;
  readonly from: string;
}

/** The files below a folder, by the order of their paths. */
export function filesBelow(folder: string): FileBelow[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((from) => ({ path: from.slice(folder.length + 1).replaceAll('\\', '/'), from }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
