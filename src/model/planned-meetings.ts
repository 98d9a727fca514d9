import type { Archive, Meeting } from './archive.ts';
import type { IsoDate } from './brand.ts';

/** Whether a meeting has been held: the archive has its minutes, and they do not tell that it was cancelled. */
export const isHeld = ({ kind, status }: Meeting): boolean => kind === 'referat' && status.state !== 'aflyst';

/**
 * The day that the archive takes for today: that of its newest minutes, or the given one when it is later.
 * Without a clock the same content gives the same site on any day. Null when there is neither.
 */
export function archiveToday({ meetings }: Archive, sourceDate: IsoDate | null): IsoDate | null {
  const held = meetings.findLast(isHeld)?.date ?? null;
  if (held === null || sourceDate === null) return held ?? sourceDate;
  return held > sourceDate ? held : sourceDate;
}

/** The agendas of the archive's today and later, the cancelled among them too, soonest first; minutes never are planned. */
export function plannedMeetings(meetings: readonly Meeting[], today: IsoDate | null): Meeting[] {
  return meetings.filter(
    (meeting) => meeting.kind === 'dagsorden' && (today === null || meeting.date >= today),
  );
}
