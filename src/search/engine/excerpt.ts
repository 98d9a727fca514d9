import { markPlaces, type Place } from '../../danish/marks.ts';
import type { Hit, Marks, TextPart } from '../../model/search/search-answer.ts';
import type { PagefindRecord } from '../format/bundle.ts';
import { type Section, sectionsOf } from '../format/sections.ts';
import { DECISION, OTHERS } from '../rank.ts';
import { tellingSentence } from './telling-sentence.ts';

/** How long an excerpt is, in letters, and how much of it comes before the first word found. */
const LENGTH = 240;
const BEFORE = 60;

/** What is shorter and stands under a title says who presents the item. */
const SHORTEST_LEAD = 40;

/** What a result shows of an item's text. */
export type Excerpt = Pick<Hit, 'beslutning' | 'afsnit' | 'uddrag' | 'isOthers'>;

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

/** Paragraphs and items of a list in one line: a dot between those that no sign of their own parts. */
const onOneLine = (text: string): string =>
  text.replace(/([.,:;!?–-])?\n+/g, (_, sign?: string) => (sign ? `${sign} ` : ' · '));

/** A stretch of a text, cut between words. */
export function cut(text: string, start: number): string {
  const space = start > BEFORE ? text.slice(start - BEFORE).search(/\s/) : -1;
  // Within a run of signs without spaces there is nowhere to begin but at the word itself.
  const from = start <= BEFORE ? 0 : space >= 0 && space < BEFORE ? start - BEFORE + space + 1 : start;
  let to = Math.min(text.length, from + LENGTH);
  if (to < text.length) {
    const words = text.slice(from, to + 1).replace(/\s\S*$/, '');
    to = from + Math.max(words.length > LENGTH ? LENGTH : words.length, LENGTH / 2);
  }
  return `${from > 0 ? '… ' : ''}${onOneLine(text.slice(from, to).trim())}${to < text.length ? ' …' : ''}`;
}

/** The stretch of a text without sections that has the most of what was searched for. */
export function stretchOf(text: string, marks: Marks): TextPart[] {
  const stretch = cut(text, bestWindow(markPlaces(text, marks)).start);
  return partsOf(stretch, markPlaces(stretch, marks));
}

const isOwn = ({ voice }: Section): boolean => voice === 'egen';

/** What of a section's words counts: the item's own decision tells more, others' words tell less than anything else, and the part that alone was searched tells all. */
const worthOf = (section: Section, count: number, { del }: Marks): number =>
  (section.voice === 'andre' ? count * OTHERS : count + (isOwn(section) ? DECISION : 0)) +
  (del && section.field === del ? LENGTH : 0);

/** The first sentence of an item's own decision, and the stretch of its text that shows best why it was found. */
export function excerptOf(record: PagefindRecord, marks: Marks): Excerpt {
  const sections = sectionsOf(record).filter(({ text }) => text !== '');
  const own = sections.find(isOwn);
  const sentence = own ? tellingSentence(own.text) : '';
  const partsIn = (text: string): TextPart[] => partsOf(text, markPlaces(text, marks));
  const beslutning = sentence === '' ? null : partsIn(sentence);
  const rated = sections.map((section) => {
    const window = bestWindow(markPlaces(section.text, marks));
    return { section, ...window, value: window.count > 0 ? worthOf(section, window.count, marks) : 0 };
  });
  const best = rated.reduce<(typeof rated)[number] | null>(
    (found, one) => (one.value > (found?.value ?? 0) ? one : found),
    null,
  );
  // What the decision's sentence shows already is not said again.
  const isSaid =
    best === null ? beslutning !== null : isOwn(best.section) && isMarked(beslutning, best.count);
  // Nor is what others said, or who presents the item, where its title tells why it was found.
  const isBeside = best !== null && (best.section.voice === 'andre' || isPresenter(best.section));
  const isTold =
    isBeside && !marks.del && beslutning !== null && markPlaces(record.meta.title ?? '', marks).length > 0;
  const section = isSaid || isTold ? null : (best?.section ?? leadOf(sections));
  if (!section) return { beslutning, afsnit: null, uddrag: [], isOthers: false };
  // Of the decision what stands behind the sentence, which is not said twice.
  if (isOwn(section) && sentence !== '' && section.text.startsWith(sentence)) {
    const rest = section.text.slice(sentence.length).trimStart();
    const further = cut(rest, Math.max(0, (best?.start ?? 0) - (section.text.length - rest.length)));
    return { beslutning, afsnit: null, uddrag: partsIn(further), isOthers: false };
  }
  const text = cut(section.text, best?.start ?? 0);
  return { beslutning, afsnit: section.heading, uddrag: partsIn(text), isOthers: section.voice === 'andre' };
}

/** Whether a section is no more than who presents the item. */
const isPresenter = ({ heading, text }: Section): boolean => heading === null && text.length < SHORTEST_LEAD;

/** Whether a sentence has as much of what was searched for as a stretch. */
const isMarked = (sentence: readonly TextPart[] | null, count: number): boolean =>
  (sentence ?? []).filter(({ marked }) => marked).length >= count;

/** What to show of an item that nothing but its title tells of: what it says itself before what others do. */
function leadOf(sections: readonly Section[]): Section | null {
  const said = sections.filter(({ voice }) => voice !== 'andre');
  return said.find(({ heading }) => heading !== null) ?? said[0] ?? sections[0] ?? null;
}
