// Folders of a run's own, folders that hold given files, and what tells two folders apart.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Hands on a folder of its own outside the project, which is gone with all that builds of what lies in it keep when the work is done. */
export async function inOwnFolder<Result>(
  name: string,
  work: (folder: string) => Promise<Result> | Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `referatarkiv-${name}-`));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The files below a folder, by their paths with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Makes a folder hold these files and no others; those that are right already are left alone. */
export function holdFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const path of filesIn(folder))
    if (!files.has(path) && !path.startsWith('.git/')) rmSync(join(folder, path));
  for (const [path, text] of files) {
    const place = join(folder, path);
    const isThere = statSync(place, { throwIfNoEntry: false }) !== undefined;
    if (isThere && readFileSync(place).equals(Buffer.from(text))) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** The files in which two folders differ. */
export function differences(one: string, other: string): string[] {
  const [own, others] = [filesIn(one), filesIn(other)];
  const all = [...new Set([...own, ...others])].sort();
  return all.filter((path) => {
    if (!own.includes(path) || !others.includes(path)) return true;
    return !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  });
}
