// The data files and feeds of an archive.
import type { Archive, WholeMeeting } from '../model/archive.ts';
import { basePath, wholeUrl } from '../model/base-path.ts';
import { beslutningFeeds } from './beslutning-feeds.ts';
import { decisionRows } from './beslutninger-csv.ts';
import { emneFeeds } from './emne-feeds.ts';
import { type DatesOf, entryDates } from './feed-dates.ts';
import { meetingFeed } from './feeds.ts';
import { moederList, sagerList } from './lists.ts';
import { type Href, meetingData, tombstoneData } from './meeting-data.ts';
import { meetingJsonSchema, tombstonesJsonSchema } from './schema.ts';

/** A file of the site that is no page: its path below the site, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Puts the base path before the archive's own addresses. */
function hrefOf(baseUrl: string): Href {
  const base = basePath(baseUrl);
  return (url) => (url.startsWith('/') ? base + url : url);
}

/** What one meeting gives to the data: a file of its own, a line of `arkiv.ndjson`, and its rows of the register. */
export interface MeetingFiles {
  readonly json: SiteFile;
  readonly line: string;
  readonly rows: string;
}

/** The data of one meeting. */
export function meetingFiles(meeting: WholeMeeting, baseUrl: string): MeetingFiles {
  const href = hrefOf(baseUrl);
  const data = meetingData(meeting, href);
  return {
    json: { path: `data/moeder/${meeting.id}.json`, text: json(data) },
    line: `${JSON.stringify(data)}\n`,
    rows: decisionRows(meeting, (url) => wholeUrl(baseUrl, url) ?? href(url)),
  };
}

/** The data files and feeds that are of the whole archive, one after the other. */
export function* sharedFiles(archive: Archive): Generator<SiteFile> {
  const href = hrefOf(archive.config.baseUrl);
  yield { path: 'data/moeder.json', text: json(moederList(archive, href)) };
  yield { path: 'data/sager.json', text: json(sagerList(archive, href)) };
  yield { path: 'data/schema/meeting.json', text: json(meetingJsonSchema()) };
  const tombstones = archive.tombstones.map((one) => tombstoneData(one, href));
  yield { path: 'data/fjernet.json', text: json({ tombstones }) };
  yield { path: 'data/schema/fjernet.json', text: json(tombstonesJsonSchema()) };
  yield* feeds(archive, entryDates(archive));
}

function* feeds(archive: Archive, datesOf: DatesOf): Generator<SiteFile> {
  const { titel } = archive.config;
  const newest = archive.meetings.toReversed();
  yield { path: 'feed.xml', text: meetingFeed(archive, { title: titel, url: '/' }, newest, datesOf) };
  for (const { forum, url, meetings } of archive.forums) {
    yield {
      path: `${forum.slug}/feed.xml`,
      text: meetingFeed(archive, { title: `${forum.navn} – ${titel}`, url }, meetings, datesOf),
    };
  }
  yield* emneFeeds(archive, datesOf);
  yield* beslutningFeeds(archive, datesOf);
}
