import type { ClockTime, IsoDate } from '../model/brand.ts';
import { readClock, WEEKDAYS, weekday } from '../model/danish-date.ts';
import { DATE_PATTERN, readWrittenDate } from '../parse/date-forms.ts';

const DATE = new RegExp(DATE_PATTERN, 'iu');
const WEEKDAY = new RegExp(String.raw`^\s*(${WEEKDAYS.join('|')})\s*,?\s+`, 'iu');
const CLOCK = String.raw`(\d{1,2}(?:[.:]\d{2})?)`;
const TIMES = new RegExp(
  String.raw`(?:kl(?:okken|\.)?\s*)${CLOCK}(?:\s*(?:-|–|—|til)\s*(?:kl\.?\s*)?${CLOCK})?`,
  'iu',
);
const BARE_TIMES = /\b(\d{1,2}[.:]\d{2})(?:\s*(?:-|–|—|til)\s*(?:kl\.?\s*)?(\d{1,2}[.:]\d{2}))?/iu;

/** What «Torsdag d. 4. februar 2016 kl. 09:00 - 11:30» says; `weekday` is 0 for Monday. */
export interface Moment {
  readonly date: IsoDate | null;
  readonly weekday: number | null;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** Whether a time of day is spoken of that could not be read. */
  readonly unclear: boolean;
  /** Words that are neither a date nor a time; empty when all had a place. */
  readonly rest: string;
}

const FILLER =
  /(?<![\p{L}\p{N}])(?:d|den|kl|klokken|fra|til|i tidsrummet)(?![\p{L}\p{N}])\.?|[\s,;:.–—-]+(?=\s|$)|^[\s,;:.–—-]+/giu;

function wordsBeside(text: string, times: string | undefined): string {
  const beside = (times ? text.replace(times, ' ') : text).trim();
  return /[\p{L}\p{N}]/u.test(beside.replace(FILLER, ' '))
    ? beside.replace(/^[\s,;:.]+/, '').replace(/\s+/g, ' ')
    : '';
}

/** Reads the value of a Mødedato line. */
export function readMoment(value: string): Moment {
  const named = WEEKDAY.exec(value)?.[1]?.toLowerCase();
  const rest = value.replace(WEEKDAY, '');
  const found = DATE.exec(rest);
  const after = found ? rest.slice(found.index + found[0].length) : rest;
  const times = TIMES.exec(after) ?? BARE_TIMES.exec(after);
  const start = times?.[1] ? readClock(times[1]) : null;
  const end = times?.[2] ? readClock(times[2]) : null;
  return {
    date: found ? readWrittenDate(found[0], null) : null,
    weekday: named ? (WEEKDAYS as readonly string[]).indexOf(named) : null,
    start,
    end: start ? end : null,
    rest: wordsBeside(found ? rest.replace(found[0], ' ') : rest, times?.[0]),
    unclear: (start === null && /\d/.test(after)) || (times?.[2] !== undefined && end === null),
  };
}

/** The meeting's date when the title line and Mødedato may disagree: the weekday of Mødedato decides. */
export function settleDate(title: IsoDate | null, moment: Moment): IsoDate | null {
  if (!title || !moment.date || title === moment.date) return title ?? moment.date;
  return moment.weekday !== null && weekday(moment.date) === moment.weekday ? moment.date : title;
}
