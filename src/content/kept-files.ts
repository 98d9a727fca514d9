// What was read in an earlier run of the files of one content folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.ts';
import type { KeptFile } from './read-file.ts';
import { writeWhole } from './write-whole.ts';

const NAME = 'filer.json';

/** The files kept in a folder by their keys; none where what is there is damaged. */
export function readKeptFiles(folder: string): Map<string, KeptFile> {
  try {
    const held = readFileSync(join(folder, NAME), 'utf8');
    const at = held.indexOf('\n');
    if (held.slice(0, at) !== digest(held.slice(at + 1))) return new Map();
    const files = JSON.parse(held.slice(at + 1)) as KeptFile[];
    return new Map(files.map((file) => [file.key, file]));
  } catch {
    // Missing or cut short: reading anew is always right.
    return new Map();
  }
}

/** Keeps files in a folder, whole or not at all. */
export function writeKeptFiles(folder: string, files: readonly KeptFile[]): void {
  const text = JSON.stringify(files);
  writeWhole(join(folder, NAME), `${digest(text)}\n${text}`);
}
