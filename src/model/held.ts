import type { Meeting, MeetingRef } from './archive.ts';

/** Whether a meeting has been held: an agenda is of a meeting to come, and a cancelled one never was. */
export function isHeld({ kind, state }: Pick<MeetingRef, 'kind' | 'state'>): boolean {
  return kind === 'referat' && state !== 'aflyst';
}

/** The meetings that have been held, in the order given. */
export function heldMeetings(meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(({ kind, status }) => isHeld({ kind, state: status.state }));
}
