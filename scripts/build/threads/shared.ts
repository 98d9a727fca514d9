// What is made of the whole archive: its shared pages, its lists and feeds, and what machines read.
import { type SiteFile, sharedFiles } from '../../../src/data/data-files.ts';
import { machineFiles } from '../../../src/data/machine-files.ts';
import type { Archive } from '../../../src/model/archive.ts';
import type { AnyPage } from '../../../src/model/views/page-index.ts';
import { sourceDate } from '../source-date.ts';

export { sharedPages } from '../../../src/pages/site-pages.ts';

/** The lists, feeds and files for machines of an archive that has these shared pages. */
export function sharedTexts(archive: Archive, pages: readonly AnyPage[]): SiteFile[] {
  const shared = pages.flatMap(({ model: { url, canonical, indexed } }) =>
    indexed && canonical === url ? [url] : [],
  );
  const indexed = [
    ...shared,
    ...archive.meetings.map(({ url }) => url),
    ...archive.sager.map(({ url }) => url),
  ];
  const machine = machineFiles(archive, { indexed, sourceDate: sourceDate(process.env) });
  return [...sharedFiles(archive), ...machine];
}
