import type { MeetingId, Sagsnummer } from '../../model/brand.ts';
import { once } from '../../model/once.ts';
import type { Reference } from '../../model/parsed.ts';
import type { MeetingSummary } from '../../model/summary.ts';
import type { PictureSize } from '../../model/views/picture-size.ts';
import { type ContentEntry, type FileTarget, findFile } from '../attachments/attachments.ts';
import { meetingUrl, punktAnchor, sagUrl } from '../urls.ts';

/** What linking an item looks things up in. */
export interface Lookup {
  /** The address that a reference from this meeting leads to, or null. */
  readonly reference: (reference: Reference, from: MeetingSummary) => string | null;
  readonly file: (path: string, from: MeetingSummary) => FileTarget;
  /** The size of a picture that can be shown, by its path below the content folder. */
  readonly picture: (from: string) => PictureSize | null;
}

/** Makes the look-up of an archive. */
export function lookupOf(
  meetings: readonly MeetingSummary[],
  entries: ReadonlyMap<string, ContentEntry>,
  pictures: ReadonlyMap<string, PictureSize>,
): Lookup {
  const ids = new Set<string>(meetings.map(({ id }) => id));
  const sager = once(() => {
    const numbers = new Set<string>();
    for (const { punkter } of meetings)
      for (const { sagsnumre } of punkter) for (const nummer of sagsnumre) numbers.add(nummer);
    return numbers;
  });
  return {
    picture: (from) => pictures.get(from) ?? null,
    file: (path, from) => findFile(from, path, entries),
    reference: ({ kind, target }, from) => {
      if (kind === 'sag') return sager().has(target) ? sagUrl(target as Sagsnummer) : null;
      if (kind === 'meeting') return ids.has(target) ? meetingUrl(target as MeetingId) : null;
      return hasAnchor(from, target.slice(1)) ? `${meetingUrl(from.id)}${target}` : null;
    },
  };
}

const hasAnchor = ({ punkter, fjernede }: MeetingSummary, anchor: string): boolean =>
  [...punkter, ...fjernede].some(({ nummer }) => punktAnchor(nummer) === anchor);
