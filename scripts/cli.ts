import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArkivConfig } from '../src/model/config.ts';

/** Where work done before is kept between runs. */
export const CACHE_FOLDER = fileURLToPath(new URL('../.cache', import.meta.url));

/** The settings that parsing depends on. */
export function cacheContext(config: ArkivConfig): string {
  return JSON.stringify(config.forummer);
}

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
