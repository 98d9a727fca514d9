import type { ClockTime, IsoDate } from '../../model/brand.ts';
import type { Forum } from '../../model/config.ts';
import {
  MEETING_KINDS,
  MEETING_STATES,
  type MeetingKind,
  type MeetingState,
  type Rettelse,
} from '../../model/parsed.ts';
import { readClock, readIsoDate } from '../../model/time/danish-date.ts';
import type { FrontMatterEntry, FrontMatterPair } from './facts.ts';

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
  'aliaser',
  'rettet',
  'ikkeCpr',
] as const;

/** What else minutes call some of the keys, in small letters. */
const OTHER_NAMES: Partial<Record<(typeof FRONT_MATTER_KEYS)[number], readonly string[]>> = {
  forum: ['udvalg', 'råd', 'mødeforum', 'organ'],
  dato: ['mødedato', 'mødedag', 'dato for mødet', 'dato for møde'],
  tid: ['mødetidspunkt', 'mødetid', 'tidspunkt', 'klokken', 'kl', 'starttidspunkt'],
  sted: ['mødested', 'mødelokale', 'lokale', 'lokation'],
  deltagere: ['tilstede', 'til stede', 'tilstedeværende', 'fremmødte', 'fremmødt', 'mødedeltagere'],
  afbud: ['fraværende', 'fravær', 'afbud fra', 'meldt afbud'],
};

/** The key that another name is one for: `Mødested`; null where it is none. */
export const keyNamed = (name: string): string | null =>
  FRONT_MATTER_KEYS.find((key) => OTHER_NAMES[key]?.includes(name.toLowerCase())) ?? null;

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
  /** Addresses that the meeting had before, as written. */
  readonly aliaser: readonly string[];
  readonly rettelser: readonly Rettelse[];
}

/** Where the front matter states the outcome of an item: `udfald:` with lines such as `3: godkendt`. */
export const udfaldPairs = (entries: readonly FrontMatterEntry[]): readonly FrontMatterPair[] =>
  entries.find(({ key }) => key === 'udfald')?.pairs ?? [];

/** Where the front matter tells of corrections: `rettet:` with lines such as `2024-04-02: Beløbet i punkt 3 er rettet.` */
const rettetPairs = (entries: readonly FrontMatterEntry[]): readonly FrontMatterPair[] =>
  entries.find(({ key }) => key === 'rettet')?.pairs ?? [];

/** The corrections that have a day and words. */
function rettelserIn(entries: readonly FrontMatterEntry[]): Rettelse[] {
  return rettetPairs(entries)
    .flatMap(({ key, text }) => {
      const dato = readIsoDate(key);
      return dato && text !== '' ? [{ dato, tekst: text }] : [];
    })
    .sort((a, b) => (a.dato < b.dato ? -1 : 1));
}

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

/** A text, also one that YAML takes for a number: a room such as 0915 is a name, so that it counts as written. */
function textOf(value: unknown, source: string): string | null {
  if (typeof value === 'number') return source;
  return typeof value === 'string' ? value.trim() || null : null;
}

function listOf(entry: FrontMatterEntry | undefined): string[] {
  const value = entry?.value ?? null;
  if (!entry || value === null) return [];
  if (!Array.isArray(value)) return [textOf(value, entry.source)].filter((text) => text !== null);
  return value.flatMap((item, index) => textOf(item, entry.itemSources[index] ?? String(item)) ?? []);
}

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
    place: textOf(value('sted'), entry('sted')?.source ?? ''),
    kind: oneOf(value('type'), MEETING_KINDS) ?? 'referat',
    status: oneOf(value('status'), MEETING_STATES),
    deltagere: listOf(entry('deltagere')),
    afbud: listOf(entry('afbud')),
    rettelser: rettelserIn(entries),
    kilde: textOf(value('kilde'), entry('kilde')?.source ?? ''),
    aliaser: listOf(entry('aliaser')),
  };
}
