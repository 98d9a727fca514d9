import { dateParts, twoDigits } from '../../model/time/danish-date.ts';
import type { TableForum, TableMeeting } from '../format/search-table.ts';
import type { Tid } from '../read/question.ts';
import { isInTid } from '../read/wishes.ts';

/** The meetings of one of these forums at one of these times; an empty list is no wish. Oldest first. */
export function findMeetings(
  moeder: readonly TableMeeting[],
  forummer: readonly TableForum[],
  tider: readonly Tid[],
): TableMeeting[] {
  const slugs = new Set(forummer.map(({ slug }) => slug));
  return moeder.filter(
    ({ forum, date }) =>
      (slugs.size === 0 || slugs.has(forum.slug)) &&
      (tider.length === 0 || tider.some((tid) => isInTid(date, tid))),
  );
}

/** The last day of meetings before a time and the first after it, as far as there are such. Oldest first. */
export function nearestMeetings(moeder: readonly TableMeeting[], tid: Tid): TableMeeting[] {
  if (tid.year === null) return nearestDay(moeder, tid);
  const start = [tid.year, tid.month ?? 0, tid.day ?? 0].map(twoDigits).join('-');
  const end = [tid.year, tid.month ?? 99, tid.day ?? 99].map(twoDigits).join('-');
  const before = moeder.filter(({ date }) => date < start).at(-1)?.date;
  const after = moeder.find(({ date }) => date > end)?.date;
  return moeder.filter(({ date }) => date === before || date === after);
}

/** The newest meetings within a fortnight of a day of any year. */
function nearestDay(moeder: readonly TableMeeting[], { month, day }: Tid): TableMeeting[] {
  if (month === null) return [];
  const wanted = (month - 1) * 30.5 + (day ?? 15);
  return moeder
    .filter(({ date }) => {
      const own = dateParts(date);
      const off = Math.abs((own.month - 1) * 30.5 + own.day - wanted);
      return Math.min(off, 366 - off) <= 14;
    })
    .slice(-2);
}
