import { markPlaces, type Place } from '../../danish/marks.ts';
import type { Marks, TextPart } from '../../model/search-answer.ts';
import type { PagefindRecord } from '../format/bundle.ts';
import { type Section, sectionsOf } from '../format/sections.ts';
import { DECISION } from '../rank.ts';

/** How long an excerpt is, in letters, and how much of it comes before the first word found. */
const LENGTH = 240;
const BEFORE = 60;

/** What a result shows of an item's text. */
export interface Excerpt {
  /** The section's heading; null for an item's lead or title. */
  readonly afsnit: string | null;
  readonly parts: readonly TextPart[];
}

/** The stretch of a section around the most of what was searched for, and how much that is. */
function bestWindow(places: readonly Place[]): { start: number; count: number } {
  let best = { start: 0, count: 0 };
  for (const { start } of places) {
    const count = new Set(
      places.filter((place) => place.start >= start && place.end <= start + LENGTH - BEFORE),
    ).size;
    if (count > best.count) best = { start, count };
  }
  return best;
}

/** Text with its marked places told apart. */
export function partsOf(text: string, places: readonly Place[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of places) {
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  return [...parts, { text: text.slice(at), marked: false }].filter((part) => part.text !== '');
}

/** A stretch of a text, cut between words. */
function cut(text: string, start: number): string {
  const space = start > BEFORE ? text.indexOf(' ', start - BEFORE) : -1;
  // Within a run of signs without spaces there is nowhere to begin but at the word itself.
  const from = start <= BEFORE ? 0 : space >= 0 && space < start ? space + 1 : start;
  let to = Math.min(text.length, from + LENGTH);
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + LENGTH / 2);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The stretch of a text without sections that has the most of what was searched for. */
export function stretchOf(text: string, marks: Marks): TextPart[] {
  const stretch = cut(text, bestWindow(markPlaces(text, marks)).start);
  return partsOf(stretch, markPlaces(stretch, marks));
}

const isDecision = ({ field }: Section): boolean => field === 'beslutning';

/** A decision tells more, and the part that alone was searched tells all. */
const weightOf = (section: Section, { del }: Marks): number =>
  (isDecision(section) ? DECISION : 0) + (del && section.field === del ? LENGTH : 0);

/** The stretch of an item's text that shows best why it was found; of its decision, when nothing but the title says so. */
export function excerptOf(record: PagefindRecord, marks: Marks): Excerpt {
  const sections = sectionsOf(record).filter(({ text }) => text !== '');
  const rated = sections.map((section) => {
    const window = bestWindow(markPlaces(section.text, marks));
    const value = window.count > 0 ? window.count + weightOf(section, marks) : 0;
    return { section, ...window, value };
  });
  const best = rated.reduce<(typeof rated)[number] | null>(
    (found, own) => (own.value > (found?.value ?? 0) ? own : found),
    null,
  );
  const headed = sections.find(({ heading }) => heading !== null);
  const section = best?.section ?? sections.find(isDecision) ?? headed ?? sections[0];
  if (!section) return { afsnit: null, parts: [] };
  const text = cut(section.text, best?.start ?? 0);
  return { afsnit: section.heading, parts: partsOf(text, markPlaces(text, marks)) };
}
