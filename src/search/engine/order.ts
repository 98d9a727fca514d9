import type { Query, Sortering } from '../../model/search/search-query.ts';
import { isStanding } from '../../model/standing.ts';
import type { Scores } from '../find/find-keys.ts';
import type { Rows } from '../format/table.ts';
import { LAST_WORD, NEAR_BEST, SHOWN_OF_MEETING, SHOWN_OF_SAG, STANDING, STEPS } from '../rank.ts';
import { isLastWord, mostDecisive } from './decisive.ts';

/** Less is nothing. */
const LEAST = 1e-6;

/** Signs around a title that somebody types. */
const SIGNS = /^["»«]+|["»«.]+$/g;

/** A row that is shown, and the rows that are folded under it: those of the same meeting, and other treatments of its case. */
export interface RowGroup {
  readonly row: number;
  readonly folded: readonly number[];
  readonly sag: readonly number[];
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
    found.map((row) => {
      const kind = rows.isStanding(row) ? standing : isLastWord(row, rows) ? LAST_WORD : 1;
      return [row, (scores.get(row) ?? 0) * kind];
    }),
  );
  const near = (row: number): number => Math.round(Math.log(Math.max(weight.get(row) ?? 0, LEAST)) * STEPS);
  return found.toSorted((one, other) => near(other) - near(one) || newest(one, other));
}

/** Whether each treatment of a case is to stand by itself: in an order of dates, where a part of the items is searched or one case is asked for, and where the reader wants it. */
export const isEach = ({ vis, sortering, del, sag }: Query, hasSag: boolean): boolean =>
  vis === 'alle' || sortering !== 'relevans' || del !== '' || sag !== '' || hasSag;

/** How the treatments of a case are folded. */
export interface Folding {
  /** Whether each is left by itself. */
  readonly areApart: boolean;
  /** Whether the query is put as a question. */
  readonly asks?: boolean;
  /** How much of what was named its meeting is, the forum before the time: such come before all others. */
  readonly meets?: (row: number) => number;
  /** What each counts for a time or a forum that was named, which says nothing of how well its words fit; null for nothing. */
  readonly within?: Scores | null;
}

/**
 * Folds the treatments of a case under the most decisive of them, and all but the first hits of each meeting under the
 * last of those that are shown. A case stands where the best of it would.
 */
export function foldRows(
  ordered: readonly number[],
  rows: Rows,
  scores: Scores | null,
  folding: Folding,
): RowGroup[] {
  const ofMeeting = new Map<number, number[][]>();
  const groups: { row: number; folded: number[]; sag: readonly number[] }[] = [];
  for (const { row, sag } of foldSager(ordered, rows, scores, folding)) {
    const meeting = rows.meetingOf[row] ?? -1;
    const own = ofMeeting.get(meeting) ?? [];
    const last = own.length < SHOWN_OF_MEETING ? undefined : own.at(-1);
    // What others are folded under is not folded itself.
    if (last && sag.length === 0) last.push(row);
    else {
      const folded: number[] = [];
      ofMeeting.set(meeting, [...own, folded]);
      groups.push({ row, folded, sag });
    }
  }
  return groups;
}

/** The rows to show, each with the other treatments of its case, newest first. */
function foldSager(
  ordered: readonly number[],
  rows: Rows,
  scores: Scores | null,
  { areApart, asks = false, meets = () => 0, within = null }: Folding,
): Omit<RowGroup, 'folded'>[] {
  const places = new Map(ordered.map((row, place) => [row, place]));
  const ofSag = new Map<number, number[]>();
  const sagOf = (row: number): number => (areApart ? row : (rows.sagOf[row] ?? row));
  for (const row of ordered) {
    const own = ofSag.get(sagOf(row));
    if (own) own.push(row);
    else ofSag.set(sagOf(row), [row]);
  }
  const scoreOf = (row: number): number => (scores?.get(row) ?? 0) - (within?.get(row) ?? 0);
  const shown = asks ? SHOWN_OF_SAG.question : SHOWN_OF_SAG.words;
  return [...ofSag.values()]
    .flatMap((own) => {
      const least = Math.max(...own.map(scoreOf)) * NEAR_BEST[asks ? 'question' : 'words'];
      // What speaks of the matter by the way does not stand for it.
      const near = own.filter((one) => scoreOf(one) >= least);
      const most = Math.max(...near.map(meets));
      const row = mostDecisive(
        near.filter((one) => meets(one) === most),
        rows,
      );
      const others = own.filter((one) => one !== row);
      const apart = others.slice(0, shown - 1);
      const sag = others.slice(shown - 1).sort((one, other) => other - one);
      return [{ row, sag, at: own[0] ?? row }, ...apart.map((one) => ({ row: one, sag: [], at: one }))];
    })
    .sort((one, other) => (places.get(one.at) ?? 0) - (places.get(other.at) ?? 0));
}
