import type { Meeting } from '../model/archive.ts';
import { ownDecision } from '../model/own-decision.ts';
import type { LatestMeeting, MeetingLine } from '../model/page-parts.ts';
import { typeset } from '../model/typeset.ts';

/** A meeting as lists show it. */
export function meetingLine(meeting: Meeting): MeetingLine {
  const { url, date, sequence, forum, kind, status, punkter } = meeting;
  return { url, date, sequence, forum, kind, status, count: punkter.length };
}

/** A meeting with up to three of its items: those that were decided, and of them those that took the most words. */
export function latestMeeting(meeting: Meeting): LatestMeeting {
  const open = meeting.punkter
    .filter((punkt) => !punkt.standing && !punkt.lukket)
    .map((punkt) => ({
      punkt,
      isDecided: ownDecision(punkt) !== null,
      words: punkt.afsnit.reduce((sum, { text }) => sum + text.length, 0),
    }));
  const telling = open
    .toSorted((a, b) => Number(b.isDecided) - Number(a.isDecided) || b.words - a.words)
    .slice(0, 3)
    .map(({ punkt }) => punkt)
    .sort((a, b) => a.nummer - b.nummer);
  return {
    ...meetingLine(meeting),
    telling: telling.map(({ kortTitel, url, udfald }) => ({ text: typeset(kortTitel), url, udfald })),
    more: open.length - telling.length,
  };
}
