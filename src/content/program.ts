// What the program is made of, so that work kept by another version of it is thrown away.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.ts';

/** The folders and files of the project that decide what a build gives. */
const MADE_OF = ['src', 'templates', 'site', 'scripts', 'eleventy.config.ts'];
/** What tells which packages are there: the versions asked for, and those installed. */
const PACKAGES = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

/** A fingerprint of the program in this folder, of its packages and of Node. */
export function programStamp(root: string): string {
  const files = MADE_OF.flatMap((name) => sourcesIn(root, name));
  const texts = [...PACKAGES, ...files].flatMap((name) => [name, readIfThere(join(root, name))]);
  return digest(JSON.stringify(process.versions), ...texts);
}

function sourcesIn(root: string, name: string): string[] {
  if (name.endsWith('.ts')) return [name];
  return readdirSync(join(root, name), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${name}/${entry.name}`;
      if (entry.isDirectory()) return sourcesIn(root, path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

function readIfThere(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Uint8Array();
  }
}
