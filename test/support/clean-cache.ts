import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './command.ts';

const CACHE = join(ROOT, '.cache');
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Takes away afterwards what builds of folders that no longer exist have left in the cache. */
export async function setup(): Promise<() => Promise<void>> {
  const before = new Set(await namesIn(CACHE));
  return async () => {
    const left = (await namesIn(CACHE)).filter((name) => !before.has(name));
    await Promise.all(left.map((name) => rm(join(CACHE, name), { recursive: true, force: true })));
  };
}
