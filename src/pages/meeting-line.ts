import type { Meeting } from '../model/archive.ts';
import { typeset } from '../model/text/typeset.ts';
import type { LatestMeeting, MeetingLine } from '../model/views/page-parts.ts';

/** A meeting as lists show it. */
export function meetingLine(meeting: Meeting): MeetingLine {
  const { url, date, sequence, forum, kind, status, punkter } = meeting;
  return { url, date, sequence, forum, kind, status, count: punkter.length };
}

/** A meeting with the items that tell most of it. */
export function latestMeeting(meeting: Meeting): LatestMeeting {
  const open = meeting.punkter.filter((punkt) => !punkt.standing && !punkt.lukket);
  const telling = open.filter(({ nummer }) => meeting.telling.includes(nummer));
  return {
    ...meetingLine(meeting),
    telling: telling.map(({ kortTitel, url, udfald }) => ({ text: typeset(kortTitel), url, udfald })),
    more: open.length - telling.length,
  };
}
