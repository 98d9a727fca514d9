import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';

const SOURCES = ['src', 'templates', 'site', 'scripts', 'eleventy.config.ts'];
const QUIET_MS = 120;

/** Calls back when content or source has changed and been quiet for a moment; resolves when no change can be missed. */
export function watchFolders(content: string, onChange: () => void): Promise<void> {
  const sources = SOURCES.map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)));
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([content, ...sources], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])\.[^\\/.]|\.test\.tsx?$/,
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
  return new Promise((resolve) => watcher.once('ready', resolve));
}
