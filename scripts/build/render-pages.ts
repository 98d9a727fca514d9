import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from '../../eleventy.config.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { PageIndex } from '../../src/model/page-index.ts';
import { siteInfo } from '../../src/pages/site-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Renders pages into a folder. Eleventy finds its files from the working folder, so that is the project's meanwhile. */
export async function renderPages(archive: Archive, pages: PageIndex, folder: string): Promise<void> {
  const before = process.cwd();
  process.chdir(root);
  try {
    const config = configureEleventy(siteInfo(archive), pages);
    const eleventy = new Eleventy('site', relative(root, folder) || '.', { quietMode: true, config });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    process.chdir(before);
  }
}
