// When a meeting was, as its head tells it.
import type { ClockTime, IsoDate } from '../../model/brand.ts';
import { MONTHS, readClock, WEEKDAYS, weekday } from '../../model/time/danish-date.ts';
import { DATE_PATTERN, readWrittenDate } from '../../parse/references/date-forms.ts';
import type { Block } from '../blocks/block.ts';

const DATE = new RegExp(DATE_PATTERN, 'iu');
const WEEKDAY = new RegExp(String.raw`^\s*(${WEEKDAYS.join('|')})\s*,?\s+`, 'iu');
const CLOCK = String.raw`(\d{1,2}(?:[.:]\d{2})?)`;
const TIMES = new RegExp(
  String.raw`(?:kl(?:okken|\.)?\s*)${CLOCK}(?:\s*(?:-|–|—|til|,?\s*og\s+(?:mødet\s+)?(?:sluttede|slut|sluttet|hævet|hævedes|afsluttet|afsluttedes))\s*(?:kl(?:okken|\.)?\s*)?${CLOCK})?`,
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

const DAYS = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\.?\s?(?:-|–|og|til)\s?\d{1,2}(\.\s(?:${MONTHS.join('|')})(?!\p{L}))`,
  'giu',
);
const HYPHENED = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\.?-(${MONTHS.join('|')})-((?:19|20)\d{2})(?!\d)`,
  'giu',
);

const YEAR_FIRST = new RegExp(
  String.raw`^År ((?:19|20)\d{2}),?\s+(?:den\s+)?((?:\p{L}+\s+)?(?:den|d\.)?\s*\d{1,2}\.?\s(?:${MONTHS.join('|')}))(?!\p{L})`,
  'iu',
);

/** A line with its dates as dates are written: a meeting over two days is the first one's, and «15-maj-2002» is one. */
export const withPlainDates = (text: string): string =>
  /\d\D{0,4}-|\d\s?(?:–|og|til)|^År\s/u.test(text)
    ? text.replace(DAYS, '$1$2').replace(HYPHENED, '$1. $2 $3').replace(YEAR_FIRST, '$2 $1')
    : text;

/** A line of running text that tells when; `after` is what stands behind the date and the time. */
export interface FoundMoment {
  readonly line: Block;
  readonly moment: Moment;
  readonly after: string;
}

const BREAKS_OFF = new RegExp(
  String.raw`(?:(?<!\p{L})(?:den|d\.|kl\.?)|\d{1,2}\.|${MONTHS.join('|')}|(?:19|20)\d{2}|\d{1,2}-\d{1,2}-)$`,
  'iu',
);
const FROM_TO = /(?<!\p{L})fra\s+(\d{1,2}[.:]\d{2})\s+til\s+(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})/iu;

/** Lines that break off within a date or before a time of day, with the line that goes on: «den 8. november / 2023 kl. 16.30». */
export function brokenDates(lines: readonly Block[]): Block[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]?.text ?? '';
    return BREAKS_OFF.test(line.text) && next !== ''
      ? [{ ...line, text: line.text.endsWith('-') ? line.text + next : `${line.text} ${next}` }]
      : [];
  });
}

/** The lines that hold a whole date, those with a time of day first. */
export function findMoments(lines: readonly Block[]): FoundMoment[] {
  const found = lines.flatMap((line): FoundMoment[] => {
    const text = line.text.replace(/\s+/g, ' ');
    const match = DATE.exec(text);
    const date = match ? readWrittenDate(match[0], null) : null;
    if (!match || !date) return [];
    const named = new RegExp(String.raw`(${WEEKDAYS.join('|')})\s*,?\s+(?:den\s+|d\.\s*)?$`, 'iu').exec(
      text.slice(0, match.index),
    )?.[1];
    const day = named ?? WEEKDAY.exec(match[0])?.[1];
    const rest = text.slice(match.index + match[0].length);
    const times = FROM_TO.exec(rest) ?? TIMES.exec(rest) ?? BARE_TIMES.exec(rest);
    const start = times?.[1] ? readClock(times[1]) : null;
    const end = times?.[2] && start ? readClock(times[2]) : null;
    const behind = times && start ? rest.slice(times.index + times[0].length) : rest;
    // «den 22. februar i Stuen, Rådhuset kl. 10.00-12.00» has its place between the two.
    const between = times && start ? rest.slice(0, times.index) : '';
    const after = /\p{L}{3}/u.test(behind) || !/^\s+(?:i|på|ved|hos)\s/u.test(between) ? behind : between;
    const weekdayNumber = day ? (WEEKDAYS as readonly string[]).indexOf(day.toLowerCase()) : null;
    return [{ line, moment: { date, weekday: weekdayNumber, start, end, unclear: false, rest: '' }, after }];
  });
  return [...found.filter(({ moment }) => moment.start), ...found.filter(({ moment }) => !moment.start)];
}

/** «Kl. 9», and «Bestyrelsesmøde den 25. maj kl. 18.30», whose year stands elsewhere. */
const TELLS_CLOCK = new RegExp(
  String.raw`^\s*(?:fra\s+)?kl(?:okken|\.)?\s*\d|^(?=.*møde).{0,60}\d\.?\s(?:${MONTHS.join('|')})\s+kl(?:okken|\.)?\s*\d`,
  'iu',
);

/** The line that tells nothing but a time of day and perhaps a place: «Kl. 9.00-11.30, lokale 3». */
export function findClock(lines: readonly Block[]): FoundMoment | null {
  for (const line of lines) {
    const times = TELLS_CLOCK.test(line.text) ? TIMES.exec(line.text) : null;
    const start = times?.[1] ? readClock(times[1]) : null;
    if (!times || !start) continue;
    const end = times[2] ? readClock(times[2]) : null;
    const moment = { date: null, weekday: null, start, end, unclear: false, rest: '' };
    return { line, moment, after: line.text.slice(times.index + times[0].length) };
  }
  return null;
}

/** The meeting's date when the title line and Mødedato may disagree: the weekday of Mødedato decides. */
export function settleDate(title: IsoDate | null, moment: Moment): IsoDate | null {
  if (!title || !moment.date || title === moment.date) return title ?? moment.date;
  return moment.weekday !== null && weekday(moment.date) === moment.weekday ? moment.date : title;
}
