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

/** What is wrong with a command's arguments, in Danish where node says it in English. */
function describe(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const { code, message } = problem as NodeJS.ErrnoException;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Ukendt tilvalg ${option}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `Forstår ikke ${/'[^']*'/.exec(message)?.[0] ?? 'det sidste ord'}.`;
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? `Tilvalget ${option} er brugt forkert.` : message;
}

/** Says what was wrong with a command, and how it is used; exit code 2. */
export function usage(problem: unknown, help: string): 2 {
  process.stderr.write(`${describe(problem)}\n\n${help}`);
  return 2;
}

/** Runs a command and sets its exit code; what nobody foresaw is told in a sentence, and in full when DEBUG is set. */
export async function runMain(main: () => Promise<number | null>): Promise<void> {
  try {
    const code = await main();
    if (code !== null) process.exitCode = code;
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
    process.stderr.write(`Noget gik galt, som ikke er din skyld: ${message}\n`);
    process.stderr.write(
      process.env.DEBUG ? `${stack}\n` : 'Kør igen med miljøvariablen DEBUG=1 for at se hvor.\n',
    );
    process.exitCode = 1;
  }
}
