import { listed, meetings, punkter, sager } from '../../model/text/phrases.da.ts';
import { dateParts, longDate, MONTHS } from '../../model/time/danish-date.ts';
import type { TableMeeting } from '../format/search-table.ts';
import type { SagWish, Tid } from '../read/question.ts';

/** A time in words: `10. oktober 2019`, `10. oktober`, `oktober 2019`, `2019`. */
function tidText({ year, month, day }: Tid): string {
  const name = month === null ? null : (MONTHS[month - 1] ?? null);
  return [day === null ? null : `${day}.`, name, year].filter((part) => part !== null).join('\u00a0');
}

const inTime = (tid: Tid): string => `${tid.day === null ? 'i' : 'den'}\u00a0${tidText(tid)}`;

const meetingText = ({ forum, date, url }: TableMeeting): string => {
  const sequence = /-\d{2}-\d{2}-(\d+)\/$/.exec(url)?.[1];
  return `${forum.navn} ${longDate(date)}${sequence ? ` (${sequence}.\u00a0møde)` : ''}`;
};

function sagMissing({ form, text }: SagWish): string {
  if (form === 'hale') return `Arkivet har ingen sag med et nummer, der ender på ${text}.`;
  if (form === 'start') return `Arkivet har ingen sag med et nummer, der begynder med ${text}.`;
  return `Arkivet har ingen sag med nummeret ${text}.`;
}

/** What the panel «Gå direkte til» says. */
export const texts = {
  sag: (nummer: string) => `Sag ${nummer}`,
  sagMissing,
  moreSager: (count: number, shown: number) => `Det passer på ${sager(count)}; her er ${shown} af dem.`,
  meeting: meetingText,
  meetingNote: punkter,
  moreMeetings: (count: number, shown: number) =>
    `Det passer på ${meetings(count)}; her er de ${shown} nyeste.`,
  punkt: (meeting: TableMeeting, nummer: number) => `${meetingText(meeting)}, punkt\u00a0${nummer}`,
  punktMissing: (meetings: readonly TableMeeting[], nummer: number) =>
    meetings.length === 1 && meetings[0]
      ? `${meetingText(meetings[0])} har intet punkt\u00a0${nummer}.`
      : `Ingen af møderne har et punkt\u00a0${nummer}.`,
  forumNote: (held: readonly TableMeeting[]) => {
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) return null;
    const [from, to] = [dateParts(first.date).year, dateParts(last.date).year];
    return `${meetings(held.length)}, ${from === to ? from : `${from}–${to}`}`;
  },
  forumIn: (forum: string, tid: Tid) => `${forum} i\u00a0${tidText(tid)}`,
  year: (tid: Tid) => `Møder i\u00a0${tidText(tid)}`,
  meetingCount: meetings,
  stretchMissing: (forums: readonly string[], first: Tid, last: Tid) => {
    const where = forums.length > 0 ? ` i\u00a0${listed(forums, 'eller')}` : '';
    return `Arkivet har ingen møder${where} i\u00a0${tidText(first)}–${tidText(last)}.`;
  },
  tidMissing: (forums: readonly string[], tid: Tid) => {
    const where = forums.length > 0 ? ` i\u00a0${listed(forums, 'eller')}` : '';
    return `Arkivet har ${tid.day === null ? 'ingen møder' : 'intet møde'}${where} ${inTime(tid)}.`;
  },
  emne: (nummer: string, titel: string | null) => (titel ? `${nummer} ${titel}` : `Emne ${nummer}`),
  emneNote: (nummer: string, count: number) =>
    nummer.length === 2 ? sager(count) : `${sager(count)} under ${nummer}`,
  emneMissing: (nummer: string) => `Arkivet har ingen sager under emnet ${nummer}.`,
} as const;
