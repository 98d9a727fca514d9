// The order in which meetings of one day dealt with a case: a clock tells it, or the decisions themselves.
import type { PunktRef } from '../../model/archive.ts';
import type { ClockTime, MeetingId } from '../../model/brand.ts';
import { compare } from '../../model/compare.ts';
import { groupBy } from '../../model/group-by.ts';
import type { CarriedDecision } from '../../model/summary.ts';

/** When meetings began, where their minutes say so. */
export type StartOf = (meeting: MeetingId) => ClockTime | null;

/** What is known of when an item came up. */
interface Step extends Pick<PunktRef, 'udfald' | 'meeting'> {
  readonly carried: readonly CarriedDecision[];
}

/** A meeting that hands the case on comes before the others of its day, and one that tells their decisions after them. */
function rankOf(steps: readonly Step[]): number {
  if (steps.some(({ carried, meeting }) => carried.some(({ date }) => date === meeting.date))) return 2;
  return steps.some(({ udfald }) => udfald === 'sendt-videre') ? 0 : 1;
}

/** Who has the last word in a case, and who recommends it to them; all others come before. */
const COUNCILS =
  /(?:byråd|kommunalbestyrelse|regionsråd|borgerrepræsentation|repræsentantskab|menighedsråd)(?:et|en)?$/iu;
const RECOMMENDING = /(?:økonomi|forretnings)[\p{L}\s-]*udvalg(?:et)?$/iu;

const levelOf = ({ forum }: PunktRef['meeting']): number => {
  if (COUNCILS.test(forum.navn)) return 2;
  return RECOMMENDING.test(forum.navn) ? 1 : 0;
};

/** Items by the course of their case; they come by date, and of a day in the order that clocks, decisions or the forums' tasks tell. */
export function inCourse<Item extends Step>(items: readonly Item[], startOf: StartOf): readonly Item[] {
  const isPlain = items.every(({ meeting }, at) => {
    const before = items[at - 1]?.meeting;
    return before?.date !== meeting.date || before.id === meeting.id;
  });
  if (isPlain) return items;
  return [...groupBy(items, ({ meeting }) => meeting.date).values()].flatMap((day) => {
    const meetings = [...groupBy(day, ({ meeting }) => meeting.id)].map(([id, steps]) => ({
      ...{ steps, start: startOf(id), rank: rankOf(steps), level: steps[0] ? levelOf(steps[0].meeting) : 0 },
    }));
    const isTimed = meetings.every(({ start }) => start !== null);
    meetings.sort(
      (a, b) => (isTimed ? compare(a.start ?? '', b.start ?? '') : 0) || a.rank - b.rank || a.level - b.level,
    );
    return meetings.flatMap(({ steps }) => steps);
  });
}
