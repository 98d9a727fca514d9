import type { IsoDate } from '../model/brand.ts';
import type { MeetingKind } from '../model/parsed.ts';
import { longDate, weekdayDate } from '../model/time/danish-date.ts';
import type { Treatments } from '../model/views/page-parts.ts';

/** A number with its noun: `1 møde`, `12 møder`. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const sequenceMark = (sequence: number): string => (sequence > 1 ? ` (${sequence}. møde)` : '');

/** What a reference to an item tells of it. */
interface HenvisningParts {
  readonly forum: string;
  readonly date: IsoDate;
  readonly sequence: number;
  readonly nummer: number;
  readonly titel: string;
  readonly sager: readonly string[];
}

/** The Danish titles and descriptions of pages, as the window, search engines and breadcrumbs show them. */
export const titles = {
  forsideDescription: (organisation: string) => `Dagsordener og referater fra ${organisation}.`,
  forumDescription: (forum: string, organisation: string, count: number) =>
    `Dagsordener og referater fra ${forum}, ${organisation}: ${counted(count, 'møde', 'møder')}.`,
  forumYear: (forum: string, year: string) => `${forum}, møder i ${year}`,
  meeting: (forum: string, date: IsoDate, sequence: number) =>
    `${forum}, ${weekdayDate(date)}${sequenceMark(sequence)}`,
  meetingCrumb: (date: IsoDate, sequence: number) => `${longDate(date)}${sequenceMark(sequence)}`,
  meetingDescription: (kind: MeetingKind, forum: string, date: IsoDate, punkter: readonly string[]) => {
    const what = `${kind === 'referat' ? 'Referat' : 'Dagsorden'}: ${forum} ${longDate(date)}`;
    return punkter.length > 0 ? `${what}. ${punkter.join(' · ')}` : `${what}.`;
  },
  henvisning: ({ forum, date, sequence, nummer, titel, sager }: HenvisningParts) =>
    [
      forum,
      `${longDate(date)}${sequenceMark(sequence)}`,
      `punkt\u00a0${nummer}: ${titel}`,
      ...sager.map((sag) => `sag\u00a0${sag}`),
    ].join(', '),
  closedPunkt: 'Lukket punkt',
  punkt: (nummer: number, titel: string) => `Punkt\u00a0${nummer}: ${titel}`,
  year: (year: string) => `Møder i ${year}`,
  yearDescription: (year: string, organisation: string, count: number) =>
    `${counted(count, 'møde', 'møder')} i ${organisation} i ${year}.`,
  sagDescription: (nummer: string, { count, first, last }: Treatments) =>
    first && last
      ? `Sag ${nummer}: ${counted(count, 'behandling', 'behandlinger')}, ${first === last ? longDate(first) : `${longDate(first)}–${longDate(last)}`}.`
      : `Sag ${nummer}: endnu ikke behandlet på et holdt møde.`,
  standingSag: 'Faste punkter på dagsordenen',
  sagCrumb: (nummer: string) => `Sag ${nummer}`,
  emne: (hovedgruppe: string, titel: string | undefined) =>
    titel ? `${hovedgruppe} ${titel}` : `Emne ${hovedgruppe}`,
  emneYear: (emne: string, year: string) => `${emne}: sager fra ${year}`,
  emneDescription: (emne: string, count: number) => `${counted(count, 'sag', 'sager')} under emnet ${emne}.`,
  om: 'Om arkivet',
  omDescription: (titel: string) => `Hvad ${titel} er, hvad det dækker, og hvordan man henviser til det.`,
  soeg: 'Søg i arkivet',
  soegDescription: (titel: string) => `Søg i dagsordener og referater i ${titel}.`,
  ikkeFundet: 'Siden findes ikke',
  fjernet: { moede: 'Siden om mødet er fjernet', bilag: 'Bilaget er fjernet' },
  fjernetDescription: (title: string, dato: IsoDate) => `${title} den ${longDate(dato)}.`,
  /** Of a meeting that was taken down its address tells no more than this. */
  fjernetHvad: (forum: string, url: string) => {
    const [, date = '', sequence] = /(\d{4}-\d{2}-\d{2})(?:-(\d+))?\/$/.exec(url) ?? [];
    return `${forum}, ${longDate(date as IsoDate)}${sequenceMark(Number(sequence ?? 1))}`;
  },
  rettelser: (forum: string, date: IsoDate, sequence: number) =>
    `Rettelser: ${forum}, ${longDate(date)}${sequenceMark(sequence)}`,
  rettelserDescription: (meeting: string) =>
    `Hvornår mødet kom i arkivet, og hvad der siden er rettet: ${meeting}.`,
  rettelserCrumb: 'Rettelser',
  allMeetings: (forum: string) => `Alle møder i ${forum}`,
  siteFeed: 'Hele arkivet',
};
