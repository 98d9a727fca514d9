// What a head says that got no place in the archive, and dates that disagree.

import type { IsoDate } from '../../model/brand.ts';
import { capital } from '../../model/text/phrases.da.ts';
import { weekday, weekdayDate } from '../../model/time/danish-date.ts';
import { holdsMark } from '../../parse/lukket/marks-in.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import { isGroupLine } from '../lines/contents-line.ts';
import { type HeadField, proseIn } from '../lines/fields.ts';
import type { ReadParts } from './head.ts';
import type { Moment } from './moment.ts';
import type { TitleLine } from './title-line.ts';

/** Tells of dates that disagree, and of a weekday that is not the date's. */
export function reportDates(
  title: TitleLine | null,
  moment: Moment,
  date: IsoDate,
  line: number,
  report: Report,
): void {
  if (title?.date && moment.date && title.date !== moment.date)
    report(line, `overskriften siger ${title.date}, Mødedato ${moment.date}; ${date} er brugt`);
  if (moment.weekday !== null && weekday(date) !== moment.weekday)
    report(line, `ugedagen passer ikke: ${weekdayDate(date).replace(/\u00a0/g, ' ')}`);
  if (moment.unclear) report(line, 'mødets klokkeslæt kunne ikke læses');
}

const KNOWN_WORDS =
  /^(?:(?:møde)?referat|beslutningsprotokol|protokol(?:lat)?|dagsorden|beslutningsreferat|\p{L}+ kommune|åbent referat|region \p{L}+)$/iu;

/** Tells of attendance that is no list, and of words and lines of the head that got no place. */
export function reportUnplaced(
  parts: ReadParts,
  all: readonly HeadField[],
  unknown: readonly Block[],
  forumLine: number | null,
  place: string | null,
  report: Report,
): void {
  for (const field of all) {
    if (proseIn(field) === null) continue;
    report(field.lines[0]?.nr ?? 1, `${field.key} er skrevet som løbende tekst og er beholdt som én tekst`);
  }
  const isSecond = (field: HeadField, index: number): boolean =>
    ['moede', 'tid', 'sted'].includes(field.key) &&
    parts.fields.findIndex(({ key }) => key === field.key) < index;
  for (const { nr, text } of parts.fields.filter(isSecond).flatMap(({ lines }) => lines))
    report(nr, `linje i hovedet, ikke taget med, da mærket står der før: «${text}»`);
  const line = parts.fields.find(({ key }) => key === 'moede' || key === 'tid')?.lines[0];
  if (parts.moment.rest !== '' && line && !(place && parts.moment.rest.includes(place)))
    report(line.nr, `ord i hovedet, ikke taget med: «${parts.moment.rest}»`);
  for (const { key, lines, label } of parts.fields) {
    if (key !== 'andet') continue;
    for (const { nr, text } of lines)
      report(nr, `ukendt linje i hovedet, ikke taget med: «${capital(label)}: ${text}»`);
  }
  // Behind a line that speaks of something closed stands perhaps its text.
  const closedFrom = unknown.find(({ text }) => holdsMark(text))?.nr ?? Number.POSITIVE_INFINITY;
  for (const { nr, text } of unknown) {
    if (
      nr === forumLine ||
      text.replace(/\s+/g, ' ') === place ||
      parts.used.has(nr) ||
      KNOWN_WORDS.test(text.trim()) ||
      isGroupLine(text)
    )
      continue;
    const quote = nr < closedFrom ? `«${text.replace(/\s+/g, ' ')}»` : '(ikke vist: den kan være lukket)';
    report(nr, `ukendt linje i hovedet, ikke taget med: ${quote}`);
  }
}
