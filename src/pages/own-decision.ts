import type { Afsnit, MeetingRef, Punkt } from '../model/archive.ts';

/** Whether a section is the meeting's own decision; one of another date or body is only carried along. */
export function isOwnDecision({ kind, date, forum }: Afsnit, meeting: MeetingRef): boolean {
  const isOfMeeting = date === null || date === meeting.date;
  const isOfForum = forum === null || forum.slug === meeting.forum.slug;
  return kind === 'beslutning' && isOfMeeting && isOfForum;
}

/** The meeting's own decision on an item, the last where it has several; null when it has none. */
export function ownDecision(punkt: Punkt): Afsnit | null {
  return punkt.afsnit.findLast((afsnit) => isOwnDecision(afsnit, punkt.meeting)) ?? null;
}
