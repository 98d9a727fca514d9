import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Archive, Meeting } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import { archiveToday, plannedMeetings } from '../model/planned-meetings.ts';
import { copenhagenInstant } from '../model/time/copenhagen-time.ts';
import { endDate } from '../model/time/meeting-end.ts';
import { basePath, wholeUrl } from '../model/views/base-path.ts';
import type { SiteFile } from './data-files.ts';
import { words } from './words.da.ts';

const DAY_IN_SECONDS = 86_400;

/** What the archive is taken to know: where it is, and which day it takes for today. */
interface Setting {
  readonly baseUrl: string;
  readonly today: IsoDate | null;
}

/** A calendar holds no control characters but line breaks, not even escaped. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '');

/** A calendar's name, which ical-generator writes as it is given. */
const escapedName = (text: string): string =>
  plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

const midnight = (date: IsoDate | null): Date => new Date(`${date ?? '1970-01-01'}T00:00:00Z`);

/** The same for as long as the meeting has its address. */
function uid({ id }: Meeting, baseUrl: string): string {
  const host = /^https?:\/\/([^/:]+)/i.exec(baseUrl)?.[1] ?? 'referatarkiv.invalid';
  const name = `${basePath(baseUrl)}/${id}`.slice(1).replace(/\//g, '-');
  return `${name}@${host}`;
}

/** Beginning and end; the end is left out when nobody knows it. Without a time it is a whole day. */
function times({ date, start, end }: Meeting): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (start === null) return { start: midnight(date), allDay: true };
  const begins = copenhagenInstant(date, start);
  const lastDay = end === null ? null : endDate(date, start, end);
  return end !== null && lastDay !== null
    ? { start: begins, end: copenhagenInstant(lastDay, end) }
    : { start: begins };
}

/** The open items; of a closed one a calendar tells nothing. */
function description({ punkter }: Meeting, url: string | null): string {
  const open = punkter.filter(({ lukket }) => !lukket);
  const agenda = open.map(({ nummer, kortTitel }) => words.punkt(nummer, kortTitel));
  return [...(agenda.length > 0 ? [words.agenda, ...agenda] : []), ...(url ? [url] : [])].join('\n');
}

function eventOf(meeting: Meeting, { baseUrl, today }: Setting): ICalEventData {
  const { forum, sequence, status, place } = meeting;
  const isCancelled = status.state === 'aflyst';
  const url = wholeUrl(baseUrl, meeting.url);
  return {
    ...times(meeting),
    id: uid(meeting, baseUrl),
    sequence: isCancelled ? 1 : 0,
    stamp: midnight(today),
    summary: plain(words.event(forum.navn, sequence, isCancelled)),
    description: plain(description(meeting, url)),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(place ? { location: plain(place) } : {}),
    ...(url ? { url } : {}),
  };
}

/** The zone of the meetings as EU law has had it since 1996, in the words of RFC 5545. */
const COPENHAGEN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  ...['BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'END:STANDARD'],
  'END:VTIMEZONE',
].join('\r\n');

/**
 * Times are instants in UTC, which every calendar shows in its own zone. The zone is told all the same, for a calendar
 * must have a component, also while no meeting is planned; ical-generator has a zone only for local times.
 */
function icsText(name: string, meetings: readonly Meeting[], setting: Setting): string {
  const calendar = ical({
    prodId: { company: 'Referatarkiv', product: 'Referatarkiv', language: 'DA' },
    name: escapedName(name),
    ttl: DAY_IN_SECONDS,
    events: meetings.map((meeting) => eventOf(meeting, setting)),
  });
  return `${calendar.toString()}\r\n`.replace(/\r\n(?=BEGIN:VEVENT|END:VCALENDAR)/, `\r\n${COPENHAGEN}\r\n`);
}

/** The calendars of the meetings to come: one for the archive and one for each forum, also when there are none. */
export function* calendars(archive: Archive, sourceDate: IsoDate | null): Generator<SiteFile> {
  const { titel, baseUrl } = archive.config;
  const setting = { baseUrl, today: archiveToday(archive, sourceDate) };
  const planned = plannedMeetings(archive.meetings, setting.today);
  yield { path: 'kalender.ics', text: icsText(words.calendar(titel), planned, setting) };
  for (const { forum } of archive.forums) {
    const own = planned.filter((meeting) => meeting.forum.slug === forum.slug);
    yield {
      path: `${forum.slug}/kalender.ics`,
      text: icsText(words.forumCalendar(forum.navn, titel), own, setting),
    };
  }
}
