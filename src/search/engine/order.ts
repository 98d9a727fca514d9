import type { Sortering } from '../../model/search-query.ts';
import { isStanding } from '../../model/standing.ts';
import type { Scores } from '../find/find-keys.ts';
import type { Rows } from '../format/table.ts';
import { SHOWN_OF_MEETING, STANDING, STEPS } from '../rank.ts';

/** Signs around a title that somebody types. */
const SIGNS = /^["»«]+|["»«.]+$/g;

/** A row that is shown, and the rows of the same meeting that are folded under it. */
export interface RowGroup {
  readonly row: number;
  readonly folded: readonly number[];
}

/** Rows in the order that a query asks for; rows of one meeting in the order of its agenda. */
export function orderRows(
  found: readonly number[],
  scores: Scores | null,
  sortering: Sortering,
  rows: Rows,
  q = '',
): number[] {
  const meetingOf = (row: number): number => rows.meetingOf[row] ?? -1;
  const newest = (one: number, other: number): number => meetingOf(other) - meetingOf(one) || one - other;
  if (sortering === 'aeldste') return found.toSorted((one, other) => one - other);
  if (sortering === 'nyeste' || scores === null) return found.toSorted(newest);
  // Who asks for a standing item wants it.
  const standing = isStanding(q.trim().replace(SIGNS, '')) ? 1 : STANDING;
  const weight = new Map(
    found.map((row) => [row, (scores.get(row) ?? 0) * (rows.isStanding(row) ? standing : 1)]),
  );
  const near = (row: number): number => Math.round((weight.get(row) ?? 0) * STEPS);
  return found.toSorted((one, other) => near(other) - near(one) || newest(one, other));
}

/** Folds all but the first hits of each meeting under the last of those that are shown. */
export function foldRows(ordered: readonly number[], rows: Rows): RowGroup[] {
  const ofMeeting = new Map<number, number[][]>();
  const groups: { row: number; folded: number[] }[] = [];
  for (const row of ordered) {
    const meeting = rows.meetingOf[row] ?? -1;
    const own = ofMeeting.get(meeting) ?? [];
    if (own.length < SHOWN_OF_MEETING) {
      const folded: number[] = [];
      own.push(folded);
      ofMeeting.set(meeting, own);
      groups.push({ row, folded });
    } else own.at(-1)?.push(row);
  }
  return groups;
}
