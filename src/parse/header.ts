import type { ClockTime, IsoDate } from '../model/brand.ts';
import type { Forum } from '../model/config.ts';
import { readClock, readIsoDate } from '../model/danish-date.ts';
import { MEETING_KINDS, MEETING_STATES, type MeetingKind, type MeetingState } from '../model/parsed.ts';
import type { ClosedLineFact, FrontMatterEntry, FrontMatterPair } from './facts.ts';
import { closedLine } from './lukket/line.ts';

/** Every key that a meeting's front matter may have. */
export const FRONT_MATTER_KEYS = [
  'forum',
  'dato',
  'tid',
  'sted',
  'type',
  'status',
  'deltagere',
  'afbud',
  'kilde',
  'udfald',
] as const;

/** A meeting's front matter as typed values; what could not be read is null, and the rules say so. */
export interface Header {
  readonly forum: Forum | null;
  readonly date: IsoDate | null;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly place: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingState | null;
  readonly deltagere: readonly string[];
  readonly afbud: readonly string[];
  readonly kilde: string | null;
}

/** Where the front matter states the outcome of an item: `udfald:` with lines such as `3: godkendt`. */
export const udfaldPairs = (entries: readonly FrontMatterEntry[]): readonly FrontMatterPair[] =>
  entries.find(({ key }) => key === 'udfald')?.pairs ?? [];

/** The forum of that name or slug. */
export function findForum(value: unknown, forums: readonly Forum[]): Forum | null {
  return forums.find((forum) => forum.slug === value || forum.navn === value) ?? null;
}

/** The times in `"09:00"` or `"09:00-11:30"`, or null when it is written otherwise. */
export function readTid(value: unknown): { start: ClockTime; end: ClockTime | null } | null {
  const match = typeof value === 'string' ? /^(\d{2}:\d{2})(?:\s?[-–]\s?(\d{2}:\d{2}))?$/.exec(value) : null;
  const start = readClock(match?.[1] ?? '');
  const end = match?.[2] ? readClock(match[2]) : null;
  return start && !(match?.[2] && !end) ? { start, end } : null;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]).flatMap(
    (item) => textOf(item) ?? [],
  );

const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | null =>
  values.find((known) => known === value) ?? null;

/** Reads the entries of a front matter. */
export function readHeader(entries: readonly FrontMatterEntry[], forums: readonly Forum[]): Header {
  const entry = (key: (typeof FRONT_MATTER_KEYS)[number]): FrontMatterEntry | undefined =>
    entries.find((candidate) => candidate.key === key);
  const value = (key: (typeof FRONT_MATTER_KEYS)[number]): unknown => entry(key)?.value ?? null;
  const dato = value('dato');
  const tid = readTid(value('tid'));
  return {
    forum: findForum(value('forum'), forums),
    date: typeof dato === 'string' ? readIsoDate(dato) : null,
    start: tid?.start ?? null,
    end: tid?.end ?? null,
    // A room such as 0915 is a name, not a number: the text as written counts.
    place: typeof value('sted') === 'number' ? (entry('sted')?.source ?? null) : textOf(value('sted')),
    kind: oneOf(value('type'), MEETING_KINDS) ?? 'referat',
    status: oneOf(value('status'), MEETING_STATES),
    deltagere: listOf(value('deltagere')),
    afbud: listOf(value('afbud')),
    kilde: textOf(value('kilde')),
  };
}

const OWN_KEYS: readonly string[] = FRONT_MATTER_KEYS.filter((key) => key !== 'status' && key !== 'type');

/** What a front matter says of the whole meeting that closes it: `status: lukket`, `fortroligt: ja`. */
export function closedEntries(entries: readonly FrontMatterEntry[]): ClosedLineFact[] {
  return entries
    .filter(({ key, value }) => !OWN_KEYS.includes(key.toLowerCase()) && closesAll(key, value))
    .map(({ keyPlace }) => ({ kind: 'hoved', nummer: null, place: keyPlace }));
}

function closesAll(key: string, value: unknown): boolean {
  const said = value === true ? 'ja' : value === false ? 'nej' : typeof value === 'string' ? value : '';
  const kind = closedLine(`${key}: ${said}`, {
    isHeading: false,
    isLead: true,
    isAlone: true,
    isBilag: false,
  });
  return kind !== null && kind !== 'aabning';
}
