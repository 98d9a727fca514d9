// The work of a build that any thread can do: reading files, and making pages and data of some of the archive.

import { wholeMeeting } from '../../../src/archive/link/whole-meeting.ts';
import { type KeptFile, type ReadBasis, type ReadJob, readHere } from '../../../src/content/read-file.ts';
import { folderStore } from '../../../src/content/text-store.ts';
import { meetingTexts, type TextFile } from '../../../src/content/texts.ts';
import { type MeetingFiles, meetingFiles, sagFiles } from '../../../src/data/data-files.ts';
import { datesFrom, type OtherDates } from '../../../src/data/feed-dates.ts';
import type { Meeting, Sag } from '../../../src/model/archive.ts';
import type { ArkivConfig, Personside } from '../../../src/model/config.ts';
import { basePath } from '../../../src/model/views/base-path.ts';
import type { AnyPage } from '../../../src/model/views/page-index.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { withJsonLd } from '../../../src/pages/meeting/json-ld.ts';
import { meetingPage } from '../../../src/pages/meeting/meeting-page.ts';
import { sagPage } from '../../../src/pages/sag/sag-page.ts';
import type { BuiltFile } from '../output/manifest.ts';
import { type SitePlace, siteWriter } from '../output/site-writer.ts';
import { renderPages } from '../render-pages.ts';

/** Files to read, and the folder that keeps their texts. */
export interface ReadTask extends ReadBasis {
  readonly type: 'read';
  readonly jobs: readonly ReadJob[];
  readonly store: string;
}

/** What every task that writes pages must know. */
interface SiteTask {
  readonly site: SiteInfo;
  readonly place: SitePlace;
}

/** A meeting to write, with the fingerprint of what its files are made of, and the file that its texts are kept of. */
export interface MeetingWork {
  readonly meeting: Meeting;
  readonly key: string;
  readonly file: TextFile;
}

/** Meetings whose pages and data are to be written. */
export interface MeetingsTask extends SiteTask, ReadBasis {
  readonly type: 'meetings';
  readonly meetings: readonly MeetingWork[];
  /** The people who have objects of their own in OParl; null where the archive is not published as that. */
  readonly oparl: readonly Personside[] | null;
  readonly content: string;
  readonly store: string;
}

/** Cases whose pages and feeds are to be written. */
export interface SagerTask extends SiteTask {
  readonly type: 'sager';
  readonly sager: readonly { readonly sag: Sag; readonly key: string }[];
  readonly config: ArkivConfig;
  readonly dates: OtherDates;
}

/** Other pages to be written. */
export interface PagesTask extends SiteTask {
  readonly type: 'pages';
  readonly pages: readonly { readonly page: AnyPage; readonly key: string }[];
}

/** What a meeting gives to files that hold all meetings: its line of `arkiv.ndjson` and its rows of each spreadsheet. */
type Stretched = Exclude<keyof MeetingFiles, 'files'>;

/** What came of a meeting: its files, and its stretches as bytes, which the building thread need not turn into text and back. */
export type MeetingResult = { readonly files: readonly BuiltFile[] } & Readonly<
  Record<Stretched, Uint8Array>
>;

/** Every kind of task with what comes of it. */
export interface Tasks {
  readonly read: { readonly task: ReadTask; readonly result: readonly KeptFile[] };
  readonly meetings: { readonly task: MeetingsTask; readonly result: readonly MeetingResult[] };
  readonly sager: { readonly task: SagerTask; readonly result: readonly BuiltFile[] };
  readonly pages: { readonly task: PagesTask; readonly result: readonly BuiltFile[] };
}

/** Any task. */
export type Task = Tasks[keyof Tasks]['task'];

/** Does a task in this thread. */
export function doTask(task: Task): Promise<Tasks[keyof Tasks]['result']> {
  if (task.type === 'read') return readHere(task.jobs, task, folderStore(task.store));
  if (task.type === 'meetings') return writeMeetings(task);
  return task.type === 'sager' ? writeSager(task) : writePages(task);
}

async function writeMeetings(task: MeetingsTask): Promise<MeetingResult[]> {
  const { site, place, content: root, forums, removals, store } = task;
  const source = { root, forums, removals, store: folderStore(store) };
  const read = [];
  for (const { meeting, key, file } of task.meetings) {
    const texts = meetingTexts(source, file);
    read.push({ key, whole: wholeMeeting(meeting, texts, basePath(site.baseUrl)) });
  }
  const files = await writePages({
    type: 'pages',
    site,
    place,
    pages: read.map(({ whole, key }) => ({ page: { kind: 'moede', model: meetingPage(whole) }, key })),
  });
  const writer = siteWriter(place);
  const utf8 = new TextEncoder();
  return read.map(({ whole, key }, at) => {
    const { files: data, line, rows, punkter, votes, people } = meetingFiles(whole, site.baseUrl, task.oparl);
    const page = files[at];
    const written = data.map(({ path, text }) => writer.write(path, key, text));
    return {
      files: [...(page ? [page] : []), ...written],
      ...{ line: utf8.encode(line), rows: utf8.encode(rows), punkter: utf8.encode(punkter) },
      ...{ votes: utf8.encode(votes), people: utf8.encode(people) },
    };
  });
}

async function writeSager({ site, place, sager, config, dates }: SagerTask): Promise<BuiltFile[]> {
  const pages = sager.map(({ sag, key }) => ({
    page: { kind: 'sag', model: sagPage(config, sag) } as const,
    key,
  }));
  const writer = siteWriter(place);
  const data = sager.flatMap(({ sag, key }) =>
    sagFiles(config, sag, datesFrom(dates)).map(({ path, text }) => writer.write(path, key, text)),
  );
  return [...(await writePages({ type: 'pages', site, place, pages })), ...data];
}

async function writePages({ site, place, pages }: PagesTask): Promise<BuiltFile[]> {
  const writer = siteWriter(place);
  const keys = new Map(pages.map(({ page, key }) => [page.model.url, key]));
  const rendered = await renderPages(
    site,
    pages.map(({ page }) => withJsonLd(site, page)),
    place,
  );
  return rendered.map(({ url, path, html }) => writer.write(path, keys.get(url) ?? '', html));
}
