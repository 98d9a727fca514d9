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
}

/** Works out the fingerprints of an archive. */
export function fingerprintsOf(
  archive: Archive,
  content: Content,
  info: SiteInfo,
  program: string,
): Fingerprints {
  const site = digest(program, JSON.stringify([archive.config, info]));
  const files = new Map(content.files.map((file) => [file.path, file]));
  const summaries: string[] = [site, JSON.stringify([archive.tombstones, archive.pictured])];
  const meetings = archive.meetings.flatMap((meeting): MeetingWork[] => {
    const file = files.get(meeting.path) as KeptFile;
    const linked = linkedParts(meeting);
    summaries.push(file.summaryKey, linked);
    return [
      {
        meeting,
        key: digest(site, file.key, linked),
        file: { path: file.path, key: file.key, job: file.job },
      },
    ];
  });
  return { site, archive: digest(...summaries), meetings };
}

/** The fingerprint of a case's page and feed: the case itself, and the days of what was no held meeting. */
export function sagKey(sag: Sag, dates: OtherDates, site: string): string {
  const days = sag.events.flatMap(({ punkt }) => {
    const other = dates.get(punkt.meeting.id);
    return other ? [other.updated] : [];
  });
  return digest(site, JSON.stringify([sag, days]));
}
