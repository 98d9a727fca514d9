// The program, compiled once for each version of it, so that a command starts at once and threads need no loader.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folders and files of the project that decide what a command does. */
export const MADE_OF = ['src', 'templates', 'site', 'scripts', 'eleventy.config.ts', 'tsconfig.json'];
/** What tells which packages are there: the versions asked for, and those installed. */
export const PACKAGES = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
const DAY_MS = 24 * 3_600_000;

const PROJECT = projectRoot();

/** The project's folder: the nearest one above this file with a package.json, wherever the file was compiled to. */
export function projectRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('no package.json above the program');
    folder = dirname(folder);
  }
  return folder;
}

/** Whether this is the program of the package, which comes compiled, with all that pages load. */
export const isPacked = typeof PACKED_STAMP === 'string';

/**
 * A fingerprint of the program, of its packages and of Node; a compiled program bears its own in its folder's name, and
 * that of the package in itself.
 */
export function programStamp() {
  if (typeof PACKED_STAMP === 'string')
    return createHash('sha256')
      .update(PACKED_STAMP + JSON.stringify(process.versions))
      .digest('base64url')
      .slice(0, 22);
  const own = /program-([\w-]{22})(?![\w-])/.exec(import.meta.url)?.[1];
  return own ?? stampOfSources();
}

function stampOfSources() {
  const sum = createHash('sha256').update(JSON.stringify(process.versions));
  for (const name of [...PACKAGES, ...MADE_OF.flatMap(sourcesIn)]) {
    const bytes = readIfThere(join(PROJECT, name));
    sum.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('base64url').slice(0, 22);
}

/** @type {(name: string) => string[]} */
function sourcesIn(name) {
  if (/\.[a-z]+$/.test(name)) return [name];
  return readdirSync(join(PROJECT, name), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${name}/${entry.name}`;
      if (entry.isDirectory()) return sourcesIn(path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

/** @type {(path: string) => Uint8Array} */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path) : new Uint8Array();
}

/** Runs the compiled program in this process, with its arguments. */
export async function runProgram() {
  await import(pathToFileURL(join(await compiledProgram(), 'referatarkiv.js')).href);
}

/** The version of the program, as its package names it. */
export function programVersion() {
  return JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).version;
}

/** The folder of the program as its sources are now, compiled first where it is new. */
export async function compiledProgram() {
  const folder = join(PROJECT, '.cache', `program-${stampOfSources()}`);
  if (!existsSync(folder)) await compileWhole(folder);
  return folder;
}

/** Compiles the program into a folder that is there when all of it is. @type {(folder: string) => Promise<void>} */
async function compileWhole(folder) {
  const { compileInto } = await import('./compile.js');
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await compileInto(draft, PROJECT);
    removeOlder(join(folder, '..'));
    renameSync(draft, folder);
  } catch (error) {
    // Another run may have been first with the same.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Removes programs that nobody has compiled for a day; younger ones may be running. @type {(cache: string) => void} */
function removeOlder(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (name.startsWith('program-') && stat && Date.now() - stat.mtimeMs > DAY_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
