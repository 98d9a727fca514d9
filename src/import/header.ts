import type { IsoDate } from '../model/brand.ts';
import { weekday, weekdayDate } from '../model/danish-date.ts';
import type { MeetingKind } from '../model/parsed.ts';
import { DATE_PATTERN, readWrittenDate } from '../parse/date-forms.ts';
import { type Moment, readMoment, settleDate } from './header-date.ts';
import {
  type HeaderField,
  type HeaderKey,
  headerFields,
  isLabelled,
  namesIn,
  proseIn,
} from './header-lines.ts';
import { unmarked } from './marked.ts';
import { tocStart } from './toc.ts';
import { type Line, type Refusal, type Report, refuse, type SourceHeader } from './types.ts';

interface TitleLine {
  readonly kind: MeetingKind;
  readonly forum: string | null;
  readonly date: IsoDate | null;
  readonly lines: readonly Line[];
}

const TITLE =
  /^(referat|dagsorden|beslutningsprotokol)(?=\s|:|$)\s*:?\s*(?:(?:fra|for|af|til)\s+)?(?:møde\s+i\s+)?(.*)$/iu;
const DATED = new RegExp(String.raw`^(.*?)\s*,?\s*(${DATE_PATTERN})\.?$`, 'iu');

/** Reads «REFERAT <forum> d. <date>», which may run over two lines. */
function readTitleLine(lines: readonly Line[]): TitleLine | null {
  const at = lines.findIndex(({ text }) => TITLE.test(text));
  const [first, second] = lines.slice(at, at + 2);
  if (at < 0 || !first) return null;
  const more = second && !isLabelled(second) && tocStart([second]) < 0 ? [[first, second]] : [];
  for (const taken of [[first], ...more]) {
    const title = TITLE.exec(taken.map(({ text }) => text).join(' '));
    const dated = DATED.exec(title?.[2] ?? '');
    if (title && dated) {
      const date = readWrittenDate(dated[2] ?? '', null);
      return { kind: kindOf(title[1]), forum: dated[1]?.trim() || null, date, lines: taken };
    }
  }
  const title = TITLE.exec(first.text);
  const own = title?.[2]?.trim() || null;
  const taken = own === null ? (more[0] ?? [first]) : [first];
  return { kind: kindOf(title?.[1]), forum: own ?? taken[1]?.text ?? null, date: null, lines: taken };
}

const kindOf = (word: string | undefined): MeetingKind =>
  word?.toLowerCase() === 'dagsorden' ? 'dagsorden' : 'referat';

const textUnder = (fields: readonly HeaderField[], key: HeaderKey): string =>
  (fields.find((field) => field.key === key)?.lines ?? []).map(({ text }) => text).join(' ');

const namesUnder = (fields: readonly HeaderField[], key: HeaderKey): string[] =>
  fields.filter((field) => field.key === key).flatMap(namesIn);

/** Whether a line opens minutes or an agenda of its own: a title line with a date. */
export function isTitleLine(text: string): boolean {
  const title = TITLE.exec(unmarked(text));
  return title !== null && DATED.test(title[2] ?? '');
}

function reportDates(title: TitleLine | null, moment: Moment, date: IsoDate, line: number, report: Report) {
  if (title?.date && moment.date && title.date !== moment.date) {
    report(line, `overskriften siger ${title.date}, Mødedato ${moment.date}; ${date} er brugt`);
  }
  if (moment.weekday !== null && weekday(date) !== moment.weekday) {
    report(line, `ugedagen passer ikke: ${weekdayDate(date).replace(/\u00a0/g, ' ')}`);
  }
  if (moment.unclear) report(line, 'mødets klokkeslæt kunne ikke læses');
}

/** The attendance that stands behind the table of contents. */
export function attendanceIn(toc: readonly Line[]): HeaderField[] {
  const { fields } = headerFields(toc.map((line) => ({ ...line, text: unmarked(line.text) })));
  return fields.filter(({ key }) => key === 'deltagere' || key === 'afbud');
}

/** Reads what stands before the items; `toc` are the lines of the table of contents, where only known labels count. */
export function readHeader(
  head: readonly Line[],
  toc: readonly Line[],
  forumOption: string | null,
  report: Report,
): SourceHeader | Refusal {
  const lines = head.map((line) => ({ ...line, text: unmarked(line.text) }));
  const title = readTitleLine(lines.filter(({ text }) => text !== ''));
  const titleNumbers = new Set(title?.lines.map(({ nr }) => nr));
  const { fields, unknown } = headerFields(lines.filter(({ nr }) => !titleNumbers.has(nr)));
  const all = [...fields, ...attendanceIn(toc)];
  const moment = readMoment(`${textUnder(fields, 'moede')} ${timeIn(fields)}`.trim());
  const date = settleDate(title?.date ?? null, moment);
  const forum = forumOption ?? title?.forum ?? null;
  const problem = headerProblem(title, fields, forum, date);
  if (problem || !date || !forum) return refuse(problem ?? 'hovedet kan ikke læses');
  const line = fields.find(({ key }) => key === 'moede')?.lines[0]?.nr ?? title?.lines[0]?.nr ?? 1;
  reportDates(title, moment, date, line, report);
  reportUnplaced(fields, all, moment, report);
  for (const { nr, text } of unknown) report(nr, `ukendt linje i hovedet, ikke taget med: «${text}»`);
  return {
    forum,
    date,
    kind: title?.kind ?? 'referat',
    start: moment.start,
    end: moment.end,
    place: textUnder(fields, 'sted') || null,
    deltagere: namesUnder(all, 'deltagere'),
    afbud: namesUnder(all, 'afbud'),
  };
}

/** Tells of attendance that is no list, and of words under a label that got no place. */
function reportUnplaced(
  fields: readonly HeaderField[],
  all: readonly HeaderField[],
  moment: Moment,
  report: Report,
): void {
  for (const field of all) {
    if (proseIn(field) === null) continue;
    report(field.lines[0]?.nr ?? 1, `${field.key} er skrevet som løbende tekst og er beholdt som én tekst`);
  }
  const isSecond = (field: HeaderField, index: number): boolean =>
    ['moede', 'tid', 'sted'].includes(field.key) && fields.findIndex(({ key }) => key === field.key) < index;
  for (const { nr, text } of fields.filter(isSecond).flatMap(({ lines }) => lines))
    report(nr, `linje i hovedet, ikke taget med, da mærket står der før: «${text}»`);
  const line = fields.find(({ key }) => key === 'moede' || key === 'tid')?.lines[0];
  if (moment.rest !== '' && line) report(line.nr, `ord i hovedet, ikke taget med: «${moment.rest}»`);
}

function timeIn(fields: readonly HeaderField[]): string {
  const value = textUnder(fields, 'tid');
  return value === '' || /^kl/i.test(value) ? value : `kl. ${value}`;
}

function headerProblem(
  title: TitleLine | null,
  fields: readonly HeaderField[],
  forum: string | null,
  date: IsoDate | null,
): string | null {
  if (!title && !fields.some(({ key }) => key === 'moede')) {
    return 'teksten ligner ikke et referat: linjen «REFERAT <forum> d. DD-MM-ÅÅÅÅ» mangler';
  }
  if (!date)
    return 'hovedet har ingen dato, der kan læses («REFERAT <forum> d. DD-MM-ÅÅÅÅ» eller «Mødedato»)';
  return forum ? null : 'hovedet nævner intet forum; angiv det med --forum';
}
