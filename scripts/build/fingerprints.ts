// What each part of a site is made of, as fingerprints that are had without making it.
import { linkedParts } from '../../src/archive/link/linked-parts.ts';
import { digest } from '../../src/content/digest.ts';
import type { Content } from '../../src/content/load.ts';
import type { KeptFile } from '../../src/content/read-file.ts';
import type { OtherDates } from '../../src/data/feed-dates.ts';
import type { Archive, Sag } from '../../src/model/archive.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { MeetingWork } from './threads/tasks.ts';

/** The fingerprints of one archive. */
export interface Fingerprints {
  /** Of the program and the settings, which everything is made of. */
  readonly site: string;
  /** Of all that is known of the archive beside its texts. */
  readonly archive: string;
  /** The meetings in the order of the archive, each with the fingerprint of its own files. */
  readonly meetings: readonly MeetingWork[];
  /** Of all that linking depends on. */
  readonly links: string;
  /** What each meeting has from the rest of the archive, as fingerprints in the order of the archive. */
  readonly linked: readonly string[];
}

/** What is known of the links of the site before. */
export type LinksBefore = Pick<Fingerprints, 'links' | 'linked'>;

/** A fingerprint of all that linking depends on: settings, summaries, files that links lead to, and what git knows. */
function linksOf(content: Content, program: string): string {
  const { config, files, entries, removals, attachments, history } = content;
  const parts = [program, JSON.stringify(config), removals.mark];
  for (const { path, summaryKey, held } of files)
    parts.push(path, summaryKey, held.length > 0 ? JSON.stringify(held) : '');
  for (const [path, { kind, bytes }] of entries)
    parts.push(path, kind, MEETING.test(path) ? '' : String(bytes));
  for (const [path, { key }] of attachments) parts.push(path, key);
  for (const [path, { key }] of history.of) parts.push(path, key);
  return digest(JSON.stringify(parts));
}

/** Whatever links to a text of a meeting is told of it; how long that is makes no difference. */
const MEETING = /\.md$/;

/** Works out the fingerprints of an archive; where linking had all that it had before, no meeting is looked at. */
export function fingerprintsOf(
  archive: Archive,
  content: Content,
  info: SiteInfo,
  { program, before }: { readonly program: string; readonly before: LinksBefore | null },
): Fingerprints {
  const site = digest(program, JSON.stringify([archive.config, info]));
  const files = new Map(content.files.map((file) => [file.path, file]));
  const summaries: string[] = [site, JSON.stringify([archive.tombstones, archive.pictured])];
  const links = linksOf(content, program);
  const linked =
    before?.links === links && before.linked.length === archive.meetings.length
      ? before.linked
      : archive.meetings.map((meeting) => digest(linkedParts(meeting)));
  const meetings = archive.meetings.map((meeting, at): MeetingWork => {
    const { path, key, job, summaryKey } = files.get(meeting.path) as KeptFile;
    const own = linked[at] ?? '';
    summaries.push(summaryKey, own);
    return { meeting, key: digest(site, key, own), file: { path, key, job } };
  });
  return { site, archive: digest(...summaries), meetings, links, linked };
}

/** The fingerprint of a case's page and feed: the case itself, and the days of what was no held meeting. */
export function sagKey(sag: Sag, dates: OtherDates, site: string): string {
  const days = sag.events.flatMap(({ punkt }) => {
    const other = dates.get(punkt.meeting.id);
    return other ? [other.updated] : [];
  });
  return digest(site, JSON.stringify([sag, days]));
}
