import type { Archive } from '../model/archive.ts';
import { basePath } from '../model/base-path.ts';
import { beslutningerFiles } from './beslutninger-csv.ts';
import { emneFeeds } from './emne-feeds.ts';
import { entryDates } from './feed-dates.ts';
import { meetingFeed, sagFeed } from './feeds.ts';
import { moederList, sagerList } from './lists.ts';
import { type Href, meetingData } from './meeting-data.ts';
import { meetingJsonSchema } from './schema.ts';

/** A file of the site that is no page: its path below the site, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The data files and feeds of an archive, one after the other. */
export function* dataFiles(archive: Archive): Generator<SiteFile> {
  const base = basePath(archive.config.baseUrl);
  const href: Href = (url) => (url.startsWith('/') ? base + url : url);
  const lines: string[] = [];
  for (const meeting of archive.meetings) {
    const data = meetingData(meeting, href);
    lines.push(`${JSON.stringify(data)}\n`);
    yield { path: `data/moeder/${meeting.id}.json`, text: json(data) };
  }
  yield { path: 'data/arkiv.ndjson', text: lines.join('') };
  yield { path: 'data/moeder.json', text: json(moederList(archive, href)) };
  yield { path: 'data/sager.json', text: json(sagerList(archive, href)) };
  yield* beslutningerFiles(archive, href);
  yield { path: 'data/schema/meeting.json', text: json(meetingJsonSchema()) };
  yield* feeds(archive);
}

function* feeds(archive: Archive): Generator<SiteFile> {
  const { titel } = archive.config;
  const datesOf = entryDates(archive);
  const newest = [...archive.meetings].reverse();
  yield { path: 'feed.xml', text: meetingFeed(archive, { title: titel, url: '/' }, newest, datesOf) };
  for (const { forum, url, meetings } of archive.forums) {
    yield {
      path: `${forum.slug}/feed.xml`,
      text: meetingFeed(archive, { title: `${forum.navn} – ${titel}`, url }, meetings, datesOf),
    };
  }
  for (const sag of archive.sager) {
    yield { path: `sag/${sag.slug}/feed.xml`, text: sagFeed(archive, sag, datesOf) };
  }
  yield* emneFeeds(archive, datesOf);
}
