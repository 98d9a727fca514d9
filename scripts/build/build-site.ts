import { rm } from 'node:fs/promises';
import type { VFileMessage } from 'vfile-message';
import { type Content, loadContent } from '../../src/archive/load.ts';
import { checkContent } from '../../src/check/check.ts';
import { dataFiles } from '../../src/data/data-files.ts';
import { machineFiles } from '../../src/data/machine-files.ts';
import { hasErrors } from '../../src/diagnostics/message.ts';
import type { Archive } from '../../src/model/archive.ts';
import { indexedPages } from '../../src/pages/indexed-pages.ts';
import { pageIndex } from '../../src/pages/page-index.ts';
import { siteInfo, sitePages } from '../../src/pages/site-pages.ts';
import { loadOptions } from '../load-options.ts';
import { bundleClient } from './bundle-client.ts';
import { freeMemory } from './free-memory.ts';
import { copyAttachments, openStaging, replaceOutput, writeSiteFiles } from './output-folder.ts';
import { renderPages } from './render-pages.ts';
import { writeStyle } from './site-style.ts';
import { sourceDate } from './source-date.ts';
import { counted, type Stages } from './stages.ts';
import { writeSearch } from './write-search.ts';

/** What to build, and where. */
export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  /** Builds in spite of errors; for tests that show what can never leak. */
  readonly ignoreErrors?: boolean;
}

/** How a build ended; `built` is null when the check refused and the old site stands. */
export interface BuildResult {
  readonly messages: readonly VFileMessage[];
  readonly built: { readonly meetings: number; readonly punkter: number; readonly pages: number } | null;
}

/** Builds a site beside the old one and puts it in its place; the old site survives whatever fails before that. */
export async function buildSite(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const content = await stages.run('Læser', () => loadContent(options.content, loadOptions), readCount);
  const { archive, messages } = await stages.run(
    'Kontrollerer',
    () => checkContent(content),
    () => '',
  );
  if (!archive || (hasErrors(messages) && !options.ignoreErrors)) return { messages, built: null };
  const staging = await openStaging(options.out, content.root);
  try {
    const pages = await writeSite(archive, content, staging, stages);
    await replaceOutput(staging, options.out);
    const punkter = archive.meetings.reduce((sum, meeting) => sum + meeting.punkter.length, 0);
    return { messages, built: { meetings: archive.meetings.length, punkter, pages } };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function writeSite(
  archive: Archive,
  content: Content,
  folder: string,
  stages: Stages,
): Promise<number> {
  const { count: pages, indexed } = await writePages(archive, folder, stages);
  const files = (count: number): string => counted(count, 'fil', 'filer');
  await stages.run('Data', () => writeSiteFiles(folder, dataFiles(archive)), files);
  const machine = { indexed, sourceDate: sourceDate(process.env) };
  await stages.run('Maskiner', () => writeSiteFiles(folder, machineFiles(archive, machine)), files);
  await stages.run('Bilag', () => copyAttachments(content.root, folder, archive.attachments), files);
  await stages.run(
    'Udseende',
    () => Promise.all([writeStyle(archive.config, content.root, folder), bundleClient(folder)]),
    () => '',
  );
  freeMemory();
  await stages.run(
    'Søgning',
    () => writeSearch(archive, folder),
    (count) => counted(count, 'punkt', 'punkter'),
  );
  return pages;
}

/** The pages are let go of when they are written: only their number and addresses go on. */
async function writePages(
  archive: Archive,
  folder: string,
  stages: Stages,
): Promise<{ count: number; indexed: readonly string[] }> {
  const count = ({ size }: { size: number }): string => counted(size, 'side', 'sider');
  const pages = await stages.run(
    'Samler sider',
    () => pageIndex(sitePages(archive), siteInfo(archive)),
    count,
  );
  await stages.run(
    'Skriver',
    () => renderPages(archive, pages, folder),
    () => count(pages),
  );
  return { count: pages.size, indexed: indexedPages(pages) };
}

function readCount(content: Content): string {
  const read = counted(content.files.length, 'møde', 'møder');
  return content.reused > 0 ? `${read} (${content.reused} uændrede)` : read;
}
