// The data files and feeds of an archive.
import type { Archive, Sag, WholeMeeting } from '../model/archive.ts';
import type { ArkivConfig, Personside } from '../model/config.ts';
import { basePath, wholeUrl } from '../model/views/base-path.ts';
import { SCHEMAS, schemaUrl } from '../model/views/catalogue.ts';
import { readFremmoede } from '../parse/fremmoede/read-fremmoede.ts';
import { beslutningFeeds } from './beslutning-feeds.ts';
import { decisionRows } from './beslutninger-csv.ts';
import { dataIndex } from './catalogue.ts';
import { emneFeeds } from './emne-feeds.ts';
import { type DatesOf, entryDates } from './feed-dates.ts';
import { meetingFeed, sagFeed } from './feeds.ts';
import { jsonSchema } from './list-schemas.ts';
import { moederList, sagerList } from './lists.ts';
import { moederCsv, punktRows, sagerCsv } from './lists-csv.ts';
import { type Href, meetingData, tombstoneData } from './meeting-data.ts';
import { addressesOf, oparlPath } from './oparl/ids.ts';
import { oparlMeeting } from './oparl/meeting.ts';
import { oparlText } from './oparl/object.ts';
import { oparlPaper } from './oparl/paper.ts';
import { oparlShared } from './oparl/shared.ts';
import { peopleRows, voteRows } from './people-csv.ts';
import { udfaldFeeds } from './udfald-feeds.ts';
import { heading } from './version.ts';

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

/** Puts the host before them too, where the archive knows it: a spreadsheet has no other. */
function addressIn(baseUrl: string): Href {
  const href = hrefOf(baseUrl);
  return (url) => wholeUrl(baseUrl, url) ?? href(url);
}

/** What one meeting gives to the data: a file of its own, a line of `arkiv.ndjson`, and its rows of each spreadsheet. */
export interface MeetingFiles {
  readonly files: readonly SiteFile[];
  readonly line: string;
  /** Of its decisions. */
  readonly rows: string;
  readonly punkter: string;
  readonly votes: string;
  readonly people: string;
}

/** The data of one meeting; as OParl has it too, with those of these people who were there, where `people` is not null. */
export function meetingFiles(
  meeting: WholeMeeting,
  baseUrl: string,
  people: readonly Personside[] | null,
): MeetingFiles {
  const href = hrefOf(baseUrl);
  const present = readFremmoede(meeting);
  const data = meetingData(meeting, href, present);
  const address = addressesOf(baseUrl);
  const whole = addressIn(baseUrl);
  // Written once, on one line: `arkiv.ndjson` is these files one after the other.
  const line = `${JSON.stringify(data)}\n`;
  return {
    files: [
      { path: `data/moeder/${meeting.id}.json`, text: line },
      ...(address && people
        ? [{ path: oparlPath.meeting(meeting.id), text: oparlText(oparlMeeting(meeting, people, address)) }]
        : []),
    ],
    line,
    rows: decisionRows(meeting, whole),
    punkter: punktRows(meeting, whole),
    votes: voteRows(meeting, whole),
    people: peopleRows(meeting, present, whole),
  };
}

/** The feed of a case, and the case as OParl has it where the archive is published as that. */
export function sagFiles(config: ArkivConfig, sag: Sag, datesOf: DatesOf): SiteFile[] {
  const address = config.oparl ? addressesOf(config.baseUrl) : null;
  const feed = sagFeed(config, sag, datesOf);
  return address
    ? [feed, { path: oparlPath.paper(sag.slug), text: oparlText(oparlPaper(sag, address)) }]
    : [feed];
}

/** The data files and feeds that are of the whole archive, one after the other. */
export function* sharedFiles(archive: Archive): Generator<SiteFile> {
  const href = hrefOf(archive.config.baseUrl);
  yield { path: 'data/moeder.json', text: json(moederList(archive, href)) };
  yield { path: 'data/sager.json', text: json(sagerList(archive, href)) };
  const tombstones = archive.tombstones.map((one) => tombstoneData(one, href));
  yield { path: 'data/fjernet.json', text: json({ ...heading('fjernet', href), tombstones }) };
  yield { path: 'data/index.json', text: json(dataIndex(archive.config.oparl, href)) };
  for (const name of SCHEMAS) yield { path: schemaUrl(name).slice(1), text: json(jsonSchema(name)) };
  const address = addressIn(archive.config.baseUrl);
  yield { path: 'data/moeder.csv', text: moederCsv(archive, address) };
  yield { path: 'data/sager.csv', text: sagerCsv(archive, address) };
  yield* oparlShared(archive);
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
  yield* udfaldFeeds(archive, datesOf);
  yield* beslutningFeeds(archive, datesOf);
}
