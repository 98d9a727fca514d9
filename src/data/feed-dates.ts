import type { Archive, Meeting, MeetingRef } from '../model/archive.ts';
import type { IsoDate, MeetingId } from '../model/brand.ts';
import { archiveToday, isHeld } from '../model/planned-meetings.ts';
import type { AtomEntry } from './atom.ts';

/** The days of a feed's entry, and what tells it apart. */
export type Dates = Pick<AtomEntry, 'idMark' | 'published' | 'updated'>;

/** The days of what stands in a meeting's agenda or minutes, by the meeting. */
export type DatesOf = (meeting: Pick<MeetingRef, 'id' | 'date'>) => Dates;

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** The days of the meetings whose entries are not simply of their own day, by their ids. */
export type OtherDates = ReadonlyMap<MeetingId, Dates>;

/**
 * Minutes are of the day of their meeting. The day on which an agenda was sent out or a meeting was cancelled nobody
 * knows: such an entry has no `published`, and as `updated` the day of the last minutes that its forum had before it; of
 * a forum that had none, the archive's today or its own day, whichever is the earlier. So no day lies ahead of the
 * archive's minutes, and the same content gives the same days.
 * Agendas, minutes and cancellations are different entries: when minutes come, readers see something new.
 */
export function otherDates(archive: Archive): OtherDates {
  const today = archiveToday(archive, null);
  return new Map(
    archive.forums.flatMap(({ meetings }) => {
      const held = meetings.filter(isHeld).map(({ date }) => date);
      return meetings.flatMap(({ id, date, kind, status }): [MeetingId, Dates][] => {
        const idMark = status.state === 'aflyst' ? 'aflyst' : kind === 'dagsorden' ? 'dagsorden' : '';
        if (idMark === '') return [];
        const before = held.find((other) => other <= date);
        return [[id, { idMark, published: null, updated: before ?? earlier(date, today ?? date) }]];
      });
    }),
  );
}

/** The days of every meeting's entries. */
export const datesFrom =
  (others: OtherDates): DatesOf =>
  ({ id, date }) =>
    others.get(id) ?? { idMark: '', published: date, updated: date };

/** The days of an archive's entries. */
export const entryDates = (archive: Archive): DatesOf => datesFrom(otherDates(archive));

/** The day on which a later meeting approved these minutes; null when none did. */
export function approvedOn({ kind, status }: Meeting): IsoDate | null {
  return kind === 'referat' && status.state === 'godkendt' ? (status.by?.date ?? null) : null;
}
