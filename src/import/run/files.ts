// The importer's disk: what is read, what is written, and which files a name means.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { escapePath, globSync } from 'tinyglobby';
import { type Refusal, refuse } from '../blocks/remark.ts';
import { MOST_BYTES } from '../read/read-source.ts';

/** What the system says no for, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'disken er fuld',
  EACCES: 'der er ikke adgang',
  EPERM: 'der er ikke adgang',
  EROFS: 'drevet er skrivebeskyttet',
  EBUSY: 'et andet program har fat i den',
};

function codeOf(error: unknown): string {
  const { code = 'ukendt fejl' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? code;
}

/** The bytes of a file, or why it cannot be read; one that is far too large is not opened. */
export function readBytes(path: string): Uint8Array | Refusal {
  try {
    if (!existsSync(path)) return refuse('filen findes ikke');
    const { size, ...stat } = statSync(path);
    if (stat.mode !== undefined && statSync(path).isDirectory())
      return refuse('det er en mappe, ikke en fil');
    if (size > MOST_BYTES)
      return refuse(
        `filen er for stor (${Math.round(size / 1_000_000)} MB, højst ${MOST_BYTES / 1_000_000}). Del den i et møde ad gangen, og importér delene hver for sig`,
      );
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return refuse(`filen kan ikke læses (${codeOf(error)})`);
  }
}

/** A text that is there, null when it is not, or why it cannot be read. */
export function readTextFile(path: string): string | null | Refusal {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  } catch (error) {
    return refuse(`${path} kan ikke læses (${codeOf(error)})`);
  }
}

/** Writes a text or bytes whole and the folders above them; null when it went well. What stood there stays when it fails. */
export function writeFile(path: string, content: string | Uint8Array): Refusal | null {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    return refuse(`${path} kan ikke skrives (${codeOf(error)})`);
  }
}

/** Spells out `*` for shells that do not; a name that exists, or has no `*`, stands for itself. */
function spelledOut(name: string): string[] {
  if (!name.includes('*') || existsSync(name)) return [name];
  const path = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  const pattern = path.split('*').map(escapePath).join('*');
  const found = globSync(pattern, { absolute: isAbsolute(name), expandDirectories: false, dot: true }).sort();
  return found.length > 0 ? found : [name];
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The files in a folder and those in it, sorted; hidden ones are none of it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (/^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    });
}

/** The files that names mean: files, what `*` stands for, and all in a folder. */
export const expandFiles = (names: readonly string[]): string[] =>
  names.flatMap(spelledOut).flatMap((name) => (isFolder(name) ? filesIn(name) : [name]));
