import type { Archive, Meeting, MeetingRef } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import { archiveToday, isHeld } from '../model/planned-meetings.ts';
import type { AtomEntry } from './atom.ts';

/** The days of a feed's entry, and what tells it apart. */
export type Dates = Pick<AtomEntry, 'idMark' | 'published' | 'updated'>;

/** The days of what stands in a meeting's agenda or minutes, by the meeting. */
export type DatesOf = (meeting: MeetingRef) => Dates;

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/**
 * Minutes are of the day of their meeting. The day on which an agenda was sent out or a meeting was cancelled nobody
 * knows: such an entry has no `published`, and as `updated` the day of the last minutes that its forum had before it; of
 * a forum that had none, the archive's today or its own day, whichever is the earlier. So no day lies ahead of the
 * archive's minutes, and the same content gives the same days.
 * Agendas, minutes and cancellations are different entries: when minutes come, readers see something new.
 */
export function entryDates(archive: Archive): DatesOf {
  const today = archiveToday(archive, null);
  const held = new Map(
    archive.forums.map(({ forum, meetings }) => [
      forum.slug,
      meetings.filter(isHeld).map(({ date }) => date),
    ]),
  );
  return ({ date, forum, kind, state }) => {
    const idMark = state === 'aflyst' ? 'aflyst' : kind === 'dagsorden' ? 'dagsorden' : '';
    if (idMark === '') return { idMark, published: date, updated: date };
    const before = held.get(forum.slug)?.find((other) => other <= date);
    return { idMark, published: null, updated: before ?? earlier(date, today ?? date) };
  };
}

/** The day on which a later meeting approved these minutes; null when none did. */
export function approvedOn({ kind, status }: Meeting): IsoDate | null {
  return kind === 'referat' && status.state === 'godkendt' ? (status.by?.date ?? null) : null;
}
