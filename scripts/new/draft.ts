// The next meeting of a forum, as it holds them.
import { TITLE_TO_WRITE } from '../../src/check/rules/punkt/punkt-titel.ts';
import type { IsoDate } from '../../src/model/brand.ts';
import type { Forum } from '../../src/model/config.ts';
import type { MeetingKind, ParsedMeeting, ParsedPunkt } from '../../src/model/parsed.ts';
import { approvalOf, isApproval, newApproval } from './approval.ts';
import { firstNumber, standingItems, usualSections, usualTime } from './habits.ts';
import type { PastMeeting } from './history.ts';
import { type WrittenItem, writtenItems } from './items-in.ts';

/** An item of a draft. */
export interface DraftItem {
  readonly titel: string;
  readonly sagsnumre: readonly string[];
  readonly sections: readonly { readonly heading: string | null; readonly text: string }[];
  /** Its number where an agenda gives it one. */
  readonly nummer?: number;
}

/** A meeting to be written. */
export interface Draft {
  readonly forum: Forum;
  readonly date: IsoDate;
  readonly kind: MeetingKind;
  readonly tid: string | null;
  readonly sted: string | null;
  readonly deltagere: readonly string[];
  readonly firstNumber: number;
  readonly items: readonly DraftItem[];
}

/** What is known of a meeting to be written. */
export interface Asked {
  readonly forum: Forum;
  readonly date: IsoDate;
  readonly kind: MeetingKind;
  /** Its agenda, where there is one. */
  readonly agenda: PastMeeting | null;
}

/** Drafts a meeting; `history` is what the forum held before, the oldest first. */
export function draftOf({ forum, date, kind, agenda }: Asked, history: readonly PastMeeting[]): Draft {
  const meetings = history.map(({ meeting }) => meeting);
  const held = meetings.filter(({ kind }) => kind === 'referat');
  const last = held.at(-1) ?? meetings.at(-1);
  const items = agenda ? agendaItems(agenda, kind) : ownItems(forum, kind, history, held);
  const { start = null, end = null } = agenda?.meeting ?? {};
  return {
    ...{ forum, date, kind, items },
    tid:
      start === null
        ? usualTime(held.length > 0 ? held : meetings)
        : end === null
          ? start
          : `${start}-${end}`,
    sted: agenda?.meeting.place ?? last?.place ?? null,
    // Who was away last time is expected this time.
    deltagere: agenda?.meeting.deltagere.length
      ? agenda.meeting.deltagere
      : [...new Set([...(last?.deltagere ?? []), ...(last?.afbud ?? [])])],
    firstNumber: firstNumber(meetings, date),
  };
}

/** The standing items, the approval of the last minutes, and an empty case with its sections. */
function ownItems(
  forum: Forum,
  kind: MeetingKind,
  history: readonly PastMeeting[],
  held: readonly ParsedMeeting[],
): DraftItem[] {
  const prefix = forum.titelpraefiks ?? '';
  const meetings = history.map(({ meeting }) => meeting);
  const standing = standingItems(meetings);
  const last = held.at(-1);
  // Minutes that say themselves that they are approved are so for good.
  const minutes = last && last.status !== 'godkendt' ? last : null;
  const itemOf = (punkt: ParsedPunkt): DraftItem => {
    const item = {
      titel: officialTitle(punkt, prefix),
      sagsnumre: steadyNumbers(punkt, meetings),
      sections: [],
    };
    return minutes && isApproval(punkt) ? approvalOf(item, minutes, history) : item;
  };
  const first = standing.filter(({ isFirst }) => isFirst).map(({ punkt }) => itemOf(punkt));
  const after = standing.filter(({ isFirst }) => !isFirst).map(({ punkt }) => itemOf(punkt));
  const isApproved = standing.some(({ punkt }) => isApproval(punkt));
  if (minutes && !isApproved) first.splice(Math.min(1, first.length), 0, newApproval(minutes, prefix));
  const sections = usualSections(held.length > 0 ? held : meetings, standing);
  const empty = { titel: `${prefix}${TITLE_TO_WRITE}`, sagsnumre: [], sections: sections.map(emptySection) };
  return [...first, empty, ...after].map((item) => forKind(item, kind));
}

const emptySection = (heading: string): { heading: string; text: string } => ({ heading, text: '' });

/** The official title without who presented it and when. */
const officialTitle = ({ titel, kortTitel }: ParsedPunkt, prefix: string): string =>
  prefix !== '' && titel.startsWith(prefix) ? `${prefix}${kortTitel}` : kortTitel;

/** The case numbers that an item had at both of its last two meetings. */
function steadyNumbers(punkt: ParsedPunkt, meetings: readonly ParsedMeeting[]): readonly string[] {
  const same = meetings.flatMap(
    ({ punkter }) => punkter.find(({ kortTitel }) => kortTitel === punkt.kortTitel) ?? [],
  );
  const [before, last] = same.slice(-2);
  return before && last && before.sagsnumre.join() === last.sagsnumre.join() ? last.sagsnumre : [];
}

/** The items of an agenda, with a place for each decision where minutes are written. */
const agendaItems = ({ meeting, text }: PastMeeting, kind: MeetingKind): DraftItem[] =>
  writtenItems(meeting, text).map(({ punkt, heading, sections }: WrittenItem) => {
    const titel = heading.replace(/^Punkt[ \t]+\d+[ \t]*[:.]?[ \t]*/i, '');
    const item = { titel, sagsnumre: punkt.sagsnumre, sections, nummer: punkt.nummer };
    return punkt.lukket ? item : forKind(item, kind);
  });

/** Minutes have a place for each decision, before attachments; an agenda has none. */
function forKind(item: DraftItem, kind: MeetingKind): DraftItem {
  const isDecision = (heading: string | null): boolean =>
    /^(?:beslutning|protokollering|udfald)/i.test(heading ?? '');
  if (kind === 'dagsorden')
    return { ...item, sections: item.sections.filter(({ heading }) => !isDecision(heading)) };
  if (item.sections.some(({ heading }) => /^beslutning$/i.test(heading ?? ''))) return item;
  const at = item.sections.findIndex(({ heading }) => /^bilag$/i.test(heading ?? ''));
  const place = at < 0 ? item.sections.length : at;
  return { ...item, sections: item.sections.toSpliced(place, 0, emptySection('Beslutning')) };
}
