import { realpath, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cacheFile, openCache } from '../src/archive/cache.ts';
import type { LoadOptions, OpenCache } from '../src/archive/load.ts';
import { parseInThreads } from './build/parse-pool.ts';

/** Where work done before is kept between runs. */
const CACHE_FOLDER = fileURLToPath(new URL('../.cache', import.meta.url));

/** Forgets all that is kept of an archive, so that its next build does all the work. */
export async function forgetWork(content: string): Promise<void> {
  const root = await realpath(content);
  await rm(cacheFile(CACHE_FOLDER, root), { force: true });
}

/** Opens the cache of parsed files; it depends on the forums, whose names parsing looks for. */
const openArchiveCache: OpenCache = (config, root) =>
  openCache(CACHE_FOLDER, root, JSON.stringify(config.forummer));

/** How the commands read content: what is unchanged is not parsed again, and much that is new in threads. */
export const loadOptions: LoadOptions = { openCache: openArchiveCache, parseMany: parseInThreads };
