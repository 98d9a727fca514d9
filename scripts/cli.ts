import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openCache } from '../src/archive/cache.ts';
import type { LoadOptions, OpenCache } from '../src/archive/load.ts';
import { parseInThreads } from './build/parse-pool.ts';

/** Where work done before is kept between runs. */
const CACHE_FOLDER = fileURLToPath(new URL('../.cache', import.meta.url));

/** Opens the cache of parsed files; it depends on the forums, whose names parsing looks for. */
const openArchiveCache: OpenCache = (config, root) =>
  openCache(CACHE_FOLDER, root, JSON.stringify(config.forummer));

/** How the commands read content: what is unchanged is not parsed again, and much that is new in threads. */
export const loadOptions: LoadOptions = { openCache: openArchiveCache, parseMany: parseInThreads };

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Says what was wrong with a command, and how it is used; exit code 2. */
export function usage(problem: unknown, help: string): 2 {
  const text = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(`${text}\n\n${help}`);
  return 2;
}
