import { expect, test } from 'vitest';
import type { PunktRef } from '../../model/archive.ts';
import type { ClockTime, MeetingId } from '../../model/brand.ts';
import type { CarriedDecision } from '../../model/summary.ts';
import { inCourse } from './course.ts';

const NAMES: Readonly<Record<string, string>> = {
  by: 'Byrådet',
  oeu: 'Økonomiudvalget',
  oep: 'Økonomi- og Planudvalget',
  tu: 'Teknikudvalget',
};

/** `oeu 10:00 sendt-videre`: a meeting of the day, when it began, what it did; `+` where it tells another's decision of that day. */
const step = (told: string, at: number) => {
  const [forum = '', start, udfald, carried] = told.split(' ');
  const date = forum === 'foer' ? '2024-01-01' : '2024-05-02';
  return {
    ...{
      at,
      forum,
      start: start === '-' ? null : (start as ClockTime),
      udfald: udfald as PunktRef['udfald'],
    },
    meeting: {
      id: `${forum}/${date}` as MeetingId,
      date,
      forum: { navn: NAMES[forum] ?? forum },
    } as PunktRef['meeting'],
    carried: carried ? ([{ date }] as unknown as readonly CarriedDecision[]) : [],
  };
};

test.each([
  [['foer - godkendt', 'by - godkendt'], 'foer by'],
  [['by - godkendt', 'oeu - sendt-videre'], 'oeu by'],
  [['by - godkendt +', 'oeu - godkendt'], 'oeu by'],
  [['foer - sendt-videre', 'by - godkendt +', 'oeu - sendt-videre', 'tu - godkendt'], 'foer oeu tu by'],
  [['by 18:00 sendt-videre', 'oeu 16:00 godkendt'], 'oeu by'],
  [['by 18:00 godkendt', 'oeu - godkendt'], 'oeu by'],
  [['by - godkendt', 'oep - godkendt', 'tu - godkendt'], 'tu oep by'],
  [['by 16:00 godkendt', 'oeu 16:00 godkendt'], 'oeu by'],
  [['by - godkendt', 'by - sendt-videre', 'oeu - sendt-videre'], 'oeu by by'],
  [['tu - godkendt', 'by - sendt-videre', 'ku - godkendt'], 'by tu ku'],
])('%j is the course %s', (told, course) => {
  const steps = told.map(step);
  const startOf = (id: MeetingId) => steps.find(({ meeting }) => meeting.id === id)?.start ?? null;
  expect(
    inCourse(steps, startOf)
      .map(({ forum }) => forum)
      .join(' '),
  ).toBe(course);
});
