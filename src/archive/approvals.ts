import type { MeetingStatus } from '../model/archive.ts';
import type { IsoDate, MeetingId } from '../model/brand.ts';
import type { BodyPart, ParsedAfsnit, ParsedMeeting, ParsedPunkt, Reference } from '../model/parsed.ts';
import { DATE_PATTERN, expandDateLists, readWrittenDate } from '../parse/date-forms.ts';
import { punktUrl } from './urls.ts';

/** One item's approval of the minutes of an earlier meeting of its forum. */
export interface Approval {
  readonly by: MeetingId;
  readonly punkt: number;
  readonly date: IsoDate;
  readonly approved: MeetingId;
}

const MINUTES = /\breferat(?:et|er|erne)?\b/iu;
const LATEST =
  /\breferat(?:et|er|erne)?\b(?:[^.;\n]{0,60}?)\b(?:fra|af)\s+(?:det\s+)?(?:seneste|sidste|forrige|foregående)\s+(?:\p{L}+\s+)?møde/iu;
const HELD_BACK =
  /\breferat\p{L}*[^.\n]*\b(?:udsat|udsættes|udskydes|udskudt|ikke\s+godkend\p{L}*|afvist|trukket)\b|\bikke\s+(?:at\s+)?godkend\p{L}*[^.\n]*\breferat/iu;

/** Reads the approvals of one forum's meetings, which are given oldest first. */
export function approvalsOf(meetings: readonly ParsedMeeting[]): Approval[] {
  const held = meetings.filter((meeting) => meeting.kind === 'referat' && meeting.status !== 'aflyst');
  return held.flatMap((meeting) => {
    const previous = held.filter((other) => isBefore(other, meeting)).at(-1);
    return meeting.punkter.flatMap((punkt) =>
      approvedBy(punkt, meeting, held, previous).map(
        (approved): Approval => ({ by: meeting.id, punkt: punkt.nummer, date: meeting.date, approved }),
      ),
    );
  });
}

const isBefore = (a: ParsedMeeting, b: ParsedMeeting): boolean =>
  a.date < b.date || (a.date === b.date && a.sequence < b.sequence);

function approvedBy(
  punkt: ParsedPunkt,
  meeting: ParsedMeeting,
  held: readonly ParsedMeeting[],
  previous: ParsedMeeting | undefined,
): MeetingId[] {
  if (punkt.lukket || punkt.udfald !== 'godkendt') return [];
  const parts = punkt.afsnit.filter(({ kind, date }) => {
    const isOwn = date === null || date === meeting.date;
    return (
      isOwn && ['indledning', 'anledning', 'indstilling', 'beslutning', 'sagsfremstilling'].includes(kind)
    );
  });
  const decision = parts
    .filter(({ kind }) => kind === 'beslutning')
    .map(({ text }) => text)
    .join('\n');
  const whole = `${punkt.kortTitel}\n${parts.map(({ text }) => text).join('\n')}`;
  if (!MINUTES.test(whole) || !approvesMinutes(decision)) return [];
  const dates = datesOfMinutes(whole, parts, meeting);
  if (dates.size > 0)
    return held.filter((other) => isBefore(other, meeting) && dates.has(other.date)).map(({ id }) => id);
  return previous && LATEST.test(whole) ? [previous.id] : [];
}

/** A decision that names only the agenda approves only the agenda. */
function approvesMinutes(decision: string): boolean {
  if (HELD_BACK.test(decision)) return false;
  return MINUTES.test(decision) || !/\bdagsorden/iu.test(decision);
}

const DATES = new RegExp(DATE_PATTERN, 'giu');

/** The dates that stand after «referat» in a sentence, but for those of another forum's meeting. */
function datesOfMinutes(whole: string, parts: readonly ParsedAfsnit[], meeting: ParsedMeeting): Set<string> {
  const elsewhere = new Set(
    parts.flatMap(({ body }) =>
      body.flatMap((part) => (isElsewhere(part, meeting) ? [part.target.slice(-10)] : [])),
    ),
  );
  const dates = whole.split(/\n+|[.;!?]\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const at = sentence.search(MINUTES);
    const rest = at < 0 ? '' : expandDateLists(sentence.slice(at));
    return [...rest.matchAll(DATES)].map(([written]) =>
      readWrittenDate(written, { date: meeting.date, direction: 'before' }),
    );
  });
  return new Set(dates.filter((date) => date !== null && !elsewhere.has(date)) as string[]);
}

function isElsewhere(part: BodyPart, { forum }: ParsedMeeting): part is Reference {
  return (
    typeof part !== 'string' &&
    part.type === 'reference' &&
    part.kind === 'meeting' &&
    part.forum?.slug !== forum
  );
}

/** The status of what is no minutes. */
export const NO_STATUS: MeetingStatus = { state: null, derived: false, by: null };

/** Every meeting's status: as stated, or else as later minutes tell. */
export function statusesOf(
  meetings: readonly ParsedMeeting[],
  approvals: readonly Approval[],
): Map<MeetingId, MeetingStatus> {
  const first = new Map<MeetingId, Approval>();
  for (const approval of approvals) if (!first.has(approval.approved)) first.set(approval.approved, approval);
  return new Map(
    meetings.map((meeting): [MeetingId, MeetingStatus] => {
      const approval = first.get(meeting.id);
      const by = approval ? { url: punktUrl(approval.by, approval.punkt), date: approval.date } : null;
      if (meeting.status) return [meeting.id, { state: meeting.status, derived: false, by }];
      if (meeting.kind === 'dagsorden') return [meeting.id, NO_STATUS];
      return [meeting.id, { state: by ? 'godkendt' : 'udkast', derived: true, by }];
    }),
  );
}
