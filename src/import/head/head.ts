// What stands before the items: which body met, when, where and who was there, in whatever order and form.

import type { ClockTime, IsoDate } from '../../model/brand.ts';
import type { Forum } from '../../model/config.ts';
import type { MeetingKind } from '../../model/parsed.ts';
import { type Block, textOfRun } from '../blocks/block.ts';
import { type Refusal, type Report, refuse } from '../blocks/remark.ts';
import { type HeadField, type HeadKey, namesIn } from '../lines/fields.ts';
import { headFields } from '../lines/head-fields.ts';
import { findForum, tidyName } from './forum-name.ts';
import { guessForum } from './guessed-forum.ts';
import {
  brokenDates,
  type FoundMoment,
  findClock,
  findMoments,
  type Moment,
  readMoment,
  settleDate,
  withPlainDates,
} from './moment.ts';
import { isPlaceLine, isShortName, placeIn } from './place.ts';
import { readTitleLine, type TitleLine } from './title-line.ts';
import { reportDates, reportUnplaced } from './unplaced.ts';

/** What stands before the items. */
export interface SourceHead {
  readonly forum: string;
  readonly date: IsoDate;
  readonly kind: MeetingKind;
  /** Whether the kind stands in the title, and not in a line that minutes have too. */
  readonly isKindSure: boolean;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly place: string | null;
  readonly deltagere: readonly string[];
  readonly afbud: readonly string[];
}

const textUnder = (fields: readonly HeadField[], key: HeadKey): string =>
  textOfRun((fields.find((field) => field.key === key)?.lines ?? []).slice(0, 3)).replace(/\s+/g, ' ');

const namesUnder = (fields: readonly HeadField[], key: HeadKey): string[] =>
  fields.filter((field) => field.key === key).flatMap(namesIn);

/** The time under a label, which may lack its «kl.». */
function timeUnder(fields: readonly HeadField[], key: 'tid' | 'slut'): string {
  const value = textUnder(fields, key);
  return value === '' || /kl/i.test(value) ? value : `kl. ${value}`;
}

/** All that is read of a head before it is known to be enough. */
export interface ReadParts {
  readonly title: TitleLine | null;
  readonly fields: readonly HeadField[];
  readonly moment: Moment;
  /** The line of running text that told when, where nothing labelled did. */
  readonly found: FoundMoment | null;
  readonly used: ReadonlySet<number>;
}

function readParts(
  lines: readonly Block[],
  fields: readonly HeadField[],
  unknown: readonly Block[],
  title: TitleLine | null,
): ReadParts {
  const labelled = `${textUnder(fields, 'moede')} ${timeUnder(fields, 'tid')}`.trim();
  const moment = readMoment(labelled);
  // A field «Tid og sted: …» may hold more than its time; a line without a label may hold all of it.
  const loose =
    moment.date && moment.start
      ? null
      : (findMoments([...unknown, ...lines, ...brokenDates(lines)]).find(
          (one) => moment.date === null || one.moment.date === moment.date,
        ) ?? null);
  const clock = moment.start || loose?.moment.start ? null : findClock(unknown);
  const timed = clock?.moment ?? loose?.moment;
  const merged: Moment = {
    ...moment,
    date: moment.date ?? title?.date ?? loose?.moment.date ?? null,
    weekday: moment.date ? moment.weekday : (loose?.moment.weekday ?? null),
    start: moment.start ?? timed?.start ?? null,
    end: moment.end ?? (moment.start ? null : (timed?.end ?? null)),
    unclear: moment.unclear && !timed?.start,
  };
  const end = merged.end ?? readMoment(timeUnder(fields, 'slut')).start;
  const used = new Set(
    [loose, clock]
      .flatMap((one) => (one ? [one.line.nr] : []))
      .concat(title?.lines.map(({ nr }) => nr) ?? []),
  );
  return {
    title,
    fields,
    moment: { ...merged, end: merged.start ? end : null },
    found: clock ?? loose,
    used,
  };
}

/** Reads what stands before the items; `behind` are lines after the list of contents, where only known labels count. */
export function readHead(
  head: readonly Block[],
  behind: readonly Block[],
  options: {
    readonly forum: string | null;
    readonly forums: readonly Forum[];
    readonly subject?: string | null;
  },
  report: Report,
): SourceHead | Refusal {
  const lines = head.map((line) => ({ ...line, text: withPlainDates(line.text.replace(/\*\*|__/g, '')) }));
  const title = readTitleLine(lines.filter(({ text }) => text !== ''));
  const titleNumbers = new Set(title?.lines.map(({ nr }) => nr));
  const { fields, unknown } = headFields(lines.filter(({ nr }) => !titleNumbers.has(nr)));
  const attendance = headFields(behind).fields.filter(({ key }) => key === 'deltagere' || key === 'afbud');
  const all = [...fields, ...attendance];
  const parts = readParts(lines, fields, unknown, title);
  const date = settleDate(title?.date ?? null, parts.moment);
  const known =
    options.forum === null
      ? forumOf(lines, fields, title, options.forums)
      : { name: options.forum, line: null };
  // Without a date nothing tells that these are minutes at all.
  const named = known ?? (date === null ? null : guessForum(lines));
  if (known === null && named?.line)
    report(
      named.line.nr,
      `hovedet nævner intet forum, der kan kendes; «${named.name}» er brugt. Er det et andet, så angiv det med --forum`,
    );
  const problem = headProblem(named?.name ?? null, date, lines);
  if (problem || !date || !named) return refuse(problem ?? 'hovedet kan ikke læses');
  const unclaimed =
    unknown.find(({ nr, text }) => nr !== named.line?.nr && isPlaceLine(text)) ??
    unknown.find((one) => one.nr === (parts.found?.line.nr ?? -2) + 1 && isShortName(one.text));
  const place = placeOf(parts, unclaimed);
  const line =
    fields.find(({ key }) => key === 'moede')?.lines[0]?.nr ??
    title?.lines[0]?.nr ??
    parts.found?.line.nr ??
    1;
  reportDates(title, parts.moment, date, line, report);
  reportUnplaced(parts, all, unknown, named.line?.nr ?? null, place, report);
  return {
    forum: named.name,
    date,
    kind: kindOf(lines, title),
    isKindSure: title !== null,
    start: parts.moment.start,
    end: parts.moment.end,
    place,
    deltagere: namesUnder(all, 'deltagere'),
    afbud: namesUnder(all, 'afbud'),
  };
}

function forumOf(
  lines: readonly Block[],
  fields: readonly HeadField[],
  title: TitleLine | null,
  forums: readonly Forum[],
): { name: string; line: Block | null } | null {
  const field = fields.find(
    ({ key, lines: own }) => key === 'forum' && own.length > 0 && !/\d{2}/.test(own[0]?.text ?? ''),
  );
  if (field?.lines[0]) return { name: tidyName(field.lines[0].text), line: field.lines[0] };
  if (title?.forum && title.date) return { name: title.forum, line: title.lines[0] ?? null };
  return findForum(lines, forums);
}

/** Where the meeting was: under a label, else what the line that tells when goes on with. */
function placeOf({ fields, found, moment }: ReadParts, unclaimed: Block | undefined): string | null {
  const labelled = textUnder(fields, 'sted');
  if (labelled !== '') return labelled.replace(/[,.]$/, '') || null;
  const behind = placeIn(moment.rest, true) ?? (found ? placeIn(found.after, false) : null);
  return behind ?? placeIn(unclaimed?.text ?? '', true);
}

function kindOf(lines: readonly Block[], title: TitleLine | null): MeetingKind {
  if (title) return title.kind;
  const texts = lines
    .filter(({ text }) => text !== '')
    .slice(0, 8)
    .map(({ text }) => text);
  const isMinutes = texts.some((text) => /referat|protokol/iu.test(text));
  return !isMinutes && texts.some((text) => /^(?:åben\s+)?dagsorden(?:\s+(?:for|til)\s|$)/iu.test(text))
    ? 'dagsorden'
    : 'referat';
}

function headProblem(forum: string | null, date: IsoDate | null, lines: readonly Block[]): string | null {
  const isMinutes = lines.some(({ text }) => /referat|protokol|dagsorden|møde/iu.test(text));
  if (!date && !isMinutes)
    return 'teksten ligner ikke et referat: intet hoved med dato er fundet (for eksempel «REFERAT <forum> d. DD-MM-ÅÅÅÅ»)';
  if (!date)
    return 'hovedet har ingen dato, der kan læses (for eksempel «Mødedato: 10. oktober 2019»). Skriv den i kilden, og importér igen';
  return forum ? null : 'hovedet nævner intet forum, der kan kendes; angiv det med --forum';
}
