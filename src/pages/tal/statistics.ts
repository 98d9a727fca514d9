import type { Archive, ForumMeetings, Meeting } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import { heldMeetings } from '../../model/held.ts';
import { UDFALD, type Udfald } from '../../model/parsed.ts';
import { dateParts } from '../../model/time/danish-date.ts';

/** How often something was met in each of some columns. */
export interface Counts {
  readonly label: string;
  readonly url: string;
  readonly values: readonly number[];
}

/** How many of a forum's items are closed. */
export interface ClosedShare {
  readonly label: string;
  readonly url: string;
  readonly closed: number;
  /** How many of the closed ones tell why. */
  readonly grounded: number;
  readonly all: number;
}

/** The years in which these meetings lie, oldest first. */
export function yearsOf(meetings: readonly Meeting[]): number[] {
  return [...new Set(meetings.map(({ date }) => dateParts(date).year))].sort((a, b) => a - b);
}

/** How many meetings each forum has held in each month of the year, all years together. */
export function meetingsByMonth({ forums }: Archive): Counts[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return countsOf(forums, months, ({ date }) => dateParts(date).month);
}

/** How many meetings each forum has held in each of these years. */
export function meetingsByYear({ forums }: Archive, years: readonly number[]): Counts[] {
  return countsOf(forums, years, ({ date }) => dateParts(date).year);
}

/** The forums that have held meetings, in their own order. */
function countsOf(
  forums: readonly ForumMeetings[],
  columns: readonly number[],
  columnOf: (meeting: Meeting) => number,
): Counts[] {
  return forums.flatMap(({ forum, url, meetings }) => {
    const byColumn = groupBy(heldMeetings(meetings), columnOf);
    const values = columns.map((column) => byColumn.get(column)?.length ?? 0);
    return byColumn.size > 0 ? [{ label: forum.navn, url, values }] : [];
  });
}

/** How many decisions had each outcome in each of these years; the outcomes that were met, in their own order. */
export function outcomesByYear(
  meetings: readonly Meeting[],
  years: readonly number[],
): (Pick<Counts, 'values'> & { readonly udfald: Udfald })[] {
  const decided = groupBy(
    meetings.flatMap(({ date, punkter }) =>
      punkter
        .filter((punkt) => punkt.beslutning !== null)
        .map(({ udfald }) => `${udfald ?? 'andet'} ${dateParts(date).year}`),
    ),
    (key) => key,
  );
  return UDFALD.map((udfald) => ({
    udfald,
    values: years.map((year) => decided.get(`${udfald} ${year}`)?.length ?? 0),
  })).filter(({ values }) => sum(values) > 0);
}

/** How many items of each forum's held meetings are closed, the highest share first. */
export function closedShares({ forums }: Archive): ClosedShare[] {
  return forums
    .map(({ forum, url, meetings }) => {
      const punkter = heldMeetings(meetings).flatMap((meeting) => meeting.punkter);
      const closed = punkter.filter(({ lukket }) => lukket).length;
      const grounded = punkter.filter(({ grundlag }) => grundlag !== null).length;
      return { label: forum.navn, url, closed, grounded, all: punkter.length };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.closed / b.all - a.closed / a.all);
}

/** The sum of some numbers. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The sums of the columns of some rows. */
export function columnSums(rows: readonly Pick<Counts, 'values'>[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => sum(rows.map(({ values }) => values[column] ?? 0)));
}
