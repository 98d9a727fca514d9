import { dateParts, MONTHS } from '../../model/time/danish-date.ts';
import { forumYearUrl } from '../../model/views/forum-years.ts';
import type { TableForum, TableMeeting } from '../format/search-table.ts';
import type { Tid } from '../read/question.ts';
import { findMeetings } from './find-meetings.ts';
import { type Entry, MOST_ANSWERS } from './panel.ts';
import { texts } from './texts.da.ts';

/** The pages that list a month's or a year's meetings, of the forums that were named. */
export function listPages(
  tid: Tid,
  forummer: readonly TableForum[],
  own: readonly TableMeeting[],
  found: readonly TableMeeting[],
): Entry[] {
  const { year, month } = tid;
  if (year === null || tid.day !== null) return [];
  if (forummer.length > 0)
    return forummer.flatMap((forum) => {
      const count = findMeetings(own, [forum], []).length;
      const held = findMeetings(found, [forum], []).length;
      return held === 0 || (month !== null && held <= MOST_ANSWERS)
        ? []
        : [forumYear(forum, year, count, own)];
    });
  const anchor = month === null ? '' : `#${MONTHS[month - 1]}`;
  const note = texts.meetingCount(found.length);
  return [{ kind: 'aar', url: `/aar/${year}/${anchor}`, text: texts.year(tid), note }];
}

function forumYear(forum: TableForum, year: number, count: number, own: readonly TableMeeting[]): Entry {
  const tid: Tid = { year, month: null, day: null };
  const note = texts.meetingCount(findMeetings(own, [forum], [tid]).length);
  const text = texts.forumIn(forum.navn, tid);
  return { kind: 'forum', url: forumYearUrl(forum.slug, year, count), text, note };
}

/** The years with meetings on both sides of one that has none. */
export function nearestYears(
  { year }: Tid,
  forummer: readonly TableForum[],
  own: readonly TableMeeting[],
): Entry[] {
  const years = [...new Set(own.map(({ date }) => dateParts(date).year))];
  const near = [
    years.filter((other) => other < (year ?? 0)).at(-1),
    years.find((other) => other > (year ?? 0)),
  ];
  return near.flatMap((other) => {
    if (other === undefined) return [];
    const tid: Tid = { year: other, month: null, day: null };
    return listPages(tid, forummer, own, findMeetings(own, [], [tid]));
  });
}
