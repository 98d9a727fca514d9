import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFile, openCache } from '../src/archive/cache.ts';
import type { LoadOptions, OpenCache } from '../src/archive/load.ts';
import type { PartCache } from '../src/search/build-index.ts';
import { parseInThreads } from './build/parse-pool.ts';

/** Where work done before is kept between runs. */
const CACHE_FOLDER = fileURLToPath(new URL('../.cache', import.meta.url));

/** Where the parts of one archive's search index are kept. */
export const searchCache = (content: string): PartCache => ({
  folder: join(CACHE_FOLDER, `soegning-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`),
});

/** Forgets all that is kept of an archive, so that its next build does all the work. */
export async function forgetWork(content: string): Promise<void> {
  const root = await realpath(content);
  for (const path of [cacheFile(CACHE_FOLDER, root), searchCache(root).folder])
    await rm(path, { recursive: true, force: true });
}

/** Opens the cache of parsed files; it depends on the forums, whose names parsing looks for. */
const openArchiveCache: OpenCache = (config, root) =>
  openCache(CACHE_FOLDER, root, JSON.stringify(config.forummer));

/** How the commands read content: what is unchanged is not parsed again, and much that is new in threads. */
export const loadOptions: LoadOptions = { openCache: openArchiveCache, parseMany: parseInThreads };
