import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { configureEleventy } from '../../eleventy.config.ts';
import type { PageIndex } from '../../site/page-file.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { PageKind, PageModels, SitePages } from '../../src/model/page-models.ts';
import { siteInfo, sitePages } from '../../src/pages/site-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const KINDS: Readonly<Record<keyof SitePages, PageKind>> = {
  forside: 'forside',
  forummer: 'forum',
  moeder: 'moede',
  aar: 'aar',
  sager: 'sag',
  emner: 'emne',
  beslutninger: 'beslutninger',
  om: 'om',
  soeg: 'soeg',
  ikkeFundet: 'ikkeFundet',
};

/** Every page of an archive by its address. */
export function pageIndex(archive: Archive): PageIndex {
  const entries = Object.entries(sitePages(archive)).flatMap(([name, pages]) => {
    const kind = KINDS[name as keyof SitePages];
    const models = (Array.isArray(pages) ? pages : [pages]) as PageModels[PageKind][];
    return models.map((model) => [model.url, { kind, model }] as const);
  });
  return new Map(entries);
}

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
