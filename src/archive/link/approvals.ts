// Which minutes are approved, and by which item.
import type { MeetingStatus } from '../../model/archive.ts';
import type { IsoDate, MeetingId } from '../../model/brand.ts';
import { groupBy } from '../../model/group-by.ts';
import type { MeetingSummary } from '../../model/summary.ts';
import { punktUrl } from '../urls.ts';

/** One item's approval of the minutes of an earlier meeting of its forum. */
export interface Approval {
  readonly by: MeetingId;
  readonly punkt: number;
  readonly date: IsoDate;
  readonly approved: MeetingId;
}

/** Reads the approvals of one forum's meetings, which are given oldest first; `gone` are those that were taken down. */
export function approvalsOf(
  meetings: readonly MeetingSummary[],
  gone: ReadonlySet<MeetingId> = new Set(),
): Approval[] {
  const held = meetings.filter((meeting) => meeting.kind === 'referat' && meeting.status !== 'aflyst');
  const byDate = groupBy(held, ({ date }) => date);
  return held.flatMap((meeting, at) => {
    const before = (date: IsoDate): readonly MeetingSummary[] =>
      (byDate.get(date) ?? []).filter((other) => isBefore(other, meeting));
    return meeting.punkter.flatMap(({ nummer, approval }) => {
      if (!approval) return [];
      const approved = approval.latest ? previousOf(held, at, gone) : approval.dates.flatMap(before);
      return approved
        .sort((a, b) => (isBefore(a, b) ? -1 : 1))
        .map(({ id }): Approval => ({ by: meeting.id, punkt: nummer, date: meeting.date, approved: id }));
    });
  });
}

/** The nearest meeting before this one; none before the first, and none where a meeting between them was taken down. */
function previousOf(
  held: readonly MeetingSummary[],
  at: number,
  gone: ReadonlySet<MeetingId>,
): MeetingSummary[] {
  const meeting = held[at];
  const between = (other: MeetingSummary): boolean =>
    [...gone].some((id) => {
      const [forum, day = ''] = id.split('/');
      return forum === other.forum && day > other.id.slice(forum.length + 1) && day < dayOf(meeting);
    });
  for (let index = at - 1; meeting && index >= 0; index -= 1) {
    const other = held[index];
    if (other && isBefore(other, meeting)) return between(other) ? [] : [other];
  }
  return [];
}

const dayOf = (meeting: MeetingSummary | undefined): string => meeting?.id.split('/')[1] ?? '';

const isBefore = (a: MeetingSummary, b: MeetingSummary): boolean =>
  a.date < b.date || (a.date === b.date && a.sequence < b.sequence);

/** The status of what is no minutes. */
export const NO_STATUS: MeetingStatus = { state: null, derived: false, by: null };

/** Every meeting's status: as stated, or else as later minutes tell. */
export function statusesOf(
  meetings: readonly MeetingSummary[],
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
