import type { MissingMeeting } from '../../model/archive.ts';
import type { AttachmentCopy } from '../../model/attachment-copy.ts';
import type { IsoDate } from '../../model/brand.ts';
import type { FileLink } from '../../model/parsed.ts';
import type { AfsnitSummary, MeetingSummary } from '../../model/summary.ts';
import type { PictureSize } from '../../model/views/picture-size.ts';
import type { PicturedFile } from '../../model/views/pictured-file.ts';
import { type ContentEntry, findFile } from '../attachments/attachments.ts';
import { allReferences } from './link-punkt.ts';
import type { Lookup } from './lookup.ts';

/** The references to meetings that the archive lacks, in the order of the archive. */
export function missingMeetings(meetings: readonly MeetingSummary[], lookup: Lookup): MissingMeeting[] {
  const missing: MissingMeeting[] = [];
  for (const meeting of meetings)
    for (const punkt of meeting.punkter) {
      if (!punkt.afsnit.some(speaksOfMeeting)) continue;
      for (const reference of allReferences(punkt)) {
        const { kind, target, forum } = reference;
        if (kind !== 'meeting' || !forum || lookup.reference(reference, meeting)) continue;
        const date = target.slice(-10) as IsoDate;
        missing.push({ target, forum, date, from: { path: meeting.path, punkt: punkt.nummer, reference } });
      }
    }
  return missing;
}

/** Most sections speak of none, and an archive has very many. */
const speaksOfMeeting = ({ headingReference, loose }: AfsnitSummary): boolean =>
  headingReference?.kind === 'meeting' ||
  loose.some((part) => part.type === 'reference' && part.kind === 'meeting');

/** The files that open items link to; nothing else leaves the content folder. */
export function attachmentCopies(
  meetings: readonly MeetingSummary[],
  entries: ReadonlyMap<string, ContentEntry>,
  pictures: ReadonlyMap<string, PictureSize>,
): AttachmentCopy[] {
  const copies = new Map<string, AttachmentCopy>();
  for (const meeting of meetings) {
    const links: Pick<FileLink, 'path' | 'billede'>[] = [];
    for (const { afsnit } of meeting.punkter)
      for (const { loose } of afsnit) for (const part of loose) if (part.type === 'file') links.push(part);
    if (meeting.kilde && !/^https?:/i.test(meeting.kilde)) links.push({ path: meeting.kilde });
    for (const { path, billede } of links) {
      const target = findFile(meeting, path, entries);
      if (target.state !== 'found') continue;
      const { url, from } = target;
      const isShown = billede === true && pictures.has(from);
      const isPicture = isShown || copies.get(url)?.isPicture === true;
      copies.set(url, { from, to: decodeURIComponent(url.slice(1)), isPicture });
    }
  }
  return [...copies.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** Of the files on the site those with pages that are pictures, by their addresses. */
export const picturedFiles = (
  copies: readonly AttachmentCopy[],
  pictured: ReadonlyMap<string, PicturedFile['pages']>,
): PicturedFile[] =>
  copies.flatMap((copy) => {
    const pages = pictured.get(copy.from);
    return pages === undefined ? [] : [{ url: copyUrl(copy), pages }];
  });

/** The address of a copy without the base. */
export const copyUrl = ({ to }: AttachmentCopy): string =>
  `/${to.split('/').map(encodeURIComponent).join('/')}`;
