import type { TableForum, TableMeeting } from '../format/search-table.ts';
import type { Tid } from '../read/question.ts';
import { findMeetings, nearestMeetings } from './find-meetings.ts';
import { listPages, nearestYears } from './list-pages.ts';
import { EMPTY_PART, type Entry, MOST_ANSWERS, type Part } from './panel.ts';
import { texts } from './texts.da.ts';

/** What of meetings a query asks for. */
export interface MeetingWish {
  readonly forummer: readonly TableForum[];
  readonly tider: readonly Tid[];
  readonly punkter: readonly number[];
}

const meetingEntry = (meeting: TableMeeting): Entry => ({
  kind: 'moede',
  url: meeting.url,
  text: texts.meeting(meeting),
  note: meeting.numre.length > 0 ? texts.meetingNote(meeting.numre.length) : null,
});

const punktEntry = (meeting: TableMeeting, nummer: number): Entry => ({
  kind: 'punkt',
  url: `${meeting.url}#punkt-${nummer}`,
  text: texts.punkt(meeting, nummer),
  note: null,
});

const newest = (meetings: readonly TableMeeting[]): TableMeeting[] =>
  meetings.toReversed().slice(0, MOST_ANSWERS);

const isDay = ({ day }: Tid): boolean => day !== null;

/** More times than these are a stretch of years. */
const FEW = 3;
const isList = (entry: Entry): boolean => 'kind' in entry && entry.kind !== 'moede';

/** What a wish for meetings comes to; `isMissingSaid` when their absence is worth telling. */
export function answerMeetings(
  wish: MeetingWish,
  moeder: readonly TableMeeting[],
  isMissingSaid: boolean,
): Part {
  const { forummer, tider, punkter } = wish;
  const parts =
    tider.length > 0
      ? tider.map((tid) => atTime(tid, wish, moeder))
      : forummer.map((forum) => ofForum(forum, punkter, moeder));
  const answers = parts.flatMap((part) => part.answers);
  const missing = parts.flatMap((part) => part.missing ?? []);
  const more = parts.flatMap((part) => part.more ?? []);
  const [first, last] = [tider[0], tider.at(-1)];
  const isStretch = first && last && tider.length > FEW && tider.every(({ month }) => month === null);
  // Of many years the archive need not have each.
  const isSaid = isMissingSaid && (answers.length === 0 || !isStretch);
  const names = forummer.map(({ navn }) => navn);
  const said = isStretch ? texts.stretchMissing(names, first, last) : missing.join(' ');
  return {
    answers: isStretch ? answers.filter(isList).slice(-MOST_ANSWERS) : answers,
    missing: isSaid && missing.length > 0 ? said : null,
    nearest: isSaid ? parts.flatMap(({ nearest }) => nearest) : [],
    more: more.length > 0 ? more.join(' ') : null,
  };
}

/** A forum by itself, or an item of its newest meetings. */
function ofForum(forum: TableForum, punkter: readonly number[], moeder: readonly TableMeeting[]): Part {
  const own = findMeetings(moeder, [forum], []);
  const page = forumPage(forum, own);
  if (punkter.length === 0) return { ...EMPTY_PART, answers: [page] };
  const held = own.filter(({ numre }) => punkter.some((nummer) => numre.includes(nummer)));
  const part = itemsOf(newest(held), punkter);
  return held.length === 0 ? { ...EMPTY_PART, answers: [page] } : { ...part, more: moreOf(held) };
}

const forumPage = (forum: TableForum, own: readonly TableMeeting[]): Entry => ({
  kind: 'forum',
  url: `/${forum.slug}/`,
  text: forum.navn,
  note: texts.forumNote(findMeetings(own, [forum], [])),
});

const moreOf = (meetings: readonly TableMeeting[]): string | null =>
  meetings.length > MOST_ANSWERS ? texts.moreMeetings(meetings.length, MOST_ANSWERS) : null;

/** Meetings of a day, a month or a year, and the pages that list them. */
function atTime(tid: Tid, { forummer, punkter }: MeetingWish, moeder: readonly TableMeeting[]): Part {
  const own = findMeetings(moeder, forummer, []);
  const found = findMeetings(own, [], [tid]);
  if (found.length === 0) return nothingAt(tid, forummer, own);
  if (punkter.length > 0) return itemsAt(found, punkter, tid);
  const lists = listPages(tid, forummer, own, found);
  // A year's page tells more than a few of its meetings, unless a forum has but few.
  const isYear = tid.month === null;
  const isTold = isYear ? forummer.length > 0 && found.length <= MOST_ANSWERS : true;
  const meetings = isTold ? newest(found).map(meetingEntry) : [];
  const isListFirst = isYear || found.length > MOST_ANSWERS;
  const answers = isListFirst ? [...lists, ...meetings] : [...meetings, ...lists];
  return { ...EMPTY_PART, answers, more: isTold ? moreOf(found) : null };
}

function nothingAt(tid: Tid, forummer: readonly TableForum[], own: readonly TableMeeting[]): Part {
  const names = forummer.map(({ navn }) => navn);
  const near =
    tid.month === null ? nearestYears(tid, forummer, own) : nearestMeetings(own, tid).map(meetingEntry);
  const nearest = near.length > 0 ? near : forummer.map((forum) => forumPage(forum, own));
  return { ...EMPTY_PART, missing: texts.tidMissing(names, tid), nearest };
}

/** The items of these meetings; where they lack one, the meeting and the item that is nearest to it. */
function itemsAt(found: readonly TableMeeting[], punkter: readonly number[], tid: Tid): Part {
  const held = found.filter(({ numre }) => punkter.some((nummer) => numre.includes(nummer)));
  const part = itemsOf(newest(held), punkter);
  const lacking = punkter.filter((nummer) => !held.some(({ numre }) => numre.includes(nummer)));
  if (lacking.length === 0) return { ...part, more: moreOf(held) };
  const asked = isDay(tid) ? newest(found) : newest(found).slice(0, 2);
  return {
    ...part,
    missing: lacking.map((nummer) => texts.punktMissing(found, nummer)).join(' '),
    nearest: asked.flatMap((meeting) => [
      meetingEntry(meeting),
      ...lacking.flatMap((nummer) => nearestItem(meeting, nummer)),
    ]),
  };
}

function itemsOf(meetings: readonly TableMeeting[], punkter: readonly number[]): Part {
  const answers = meetings.flatMap((meeting) =>
    punkter.filter((nummer) => meeting.numre.includes(nummer)).map((nummer) => punktEntry(meeting, nummer)),
  );
  return { ...EMPTY_PART, answers };
}

function nearestItem(meeting: TableMeeting, wanted: number): Entry[] {
  const [nearest] = meeting.numre.toSorted(
    (one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other,
  );
  return nearest === undefined ? [] : [punktEntry(meeting, nearest)];
}
