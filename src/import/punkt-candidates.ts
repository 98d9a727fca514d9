import { titleState } from '../parse/lukket/title.ts';
import { readSagLine } from '../parse/sag-line.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { readMarked, unmarked } from './marked.ts';
import { isClosed } from './punkt-title-lines.ts';
import { isSectionHeading } from './section-heading.ts';
import { isLeaderLine, sharedStart, type TocText, tocHas } from './toc.ts';
import type { Line } from './types.ts';

/** A line that opens an item. */
export interface PunktHeading {
  readonly index: number;
  readonly nummer: number;
  readonly titel: string;
  readonly line: Line;
}

/** A line that may open an item, and what speaks for it. */
export interface Candidate extends PunktHeading {
  readonly marked: boolean;
  readonly inToc: boolean;
  /** The table of contents has but the beginning of the title. */
  readonly isCut: boolean;
  /** Nothing but its number tells that it is no running text. */
  readonly isLoose: boolean;
  /** Written with a dash instead of a colon, which may as well be running text. */
  readonly dashed: boolean;
  /** A case number or a section's heading comes right under it. */
  readonly opensItem: boolean;
  readonly weight: number;
}

/** A source's table of contents as headings are compared with it; `start` is its line's index, or -1. */
export interface Toc {
  readonly text: TocText;
  readonly entries: readonly string[];
  readonly start: number;
}

const PUNKT = /^(?:Punkt|PUNKT)\s+(\d{1,5})(?:\s*[:.]|(?:\s+[-–])?(?=\s+\(?lukket))(?:\s+(.*))?$/iu;
const DASHED = /^(?:Punkt|PUNKT)\s+(\d{1,5})\s+[-–—]\s+(\S.*)$/u;
const LIKE = /^[^\p{L}\p{N}]*(?:Punkt|PUNKT|Pkt\.?|PKT\.?)\s+\d{1,5}(?:\s*[:.–—-]|\s+\p{Lu}|$)/u;

/** How the report of a line that looks like an item's heading begins. */
export const RESEMBLES = 'ligner en punktoverskrift';

/** Whether a line looks like an item's heading, however it is written. */
export const resemblesPunkt = (text: string): boolean => LIKE.test(text) && !isLeaderLine(text);

/** Whether a source parts its paragraphs by blank lines, so that a heading stands free. */
const hasBlankLines = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => text === '').length * 6 > lines.length;

/** Whether a line can open an item after this one: a blank line or another item's heading. */
const standsFree = (before: string): boolean => before === '' || PUNKT.test(before) || DASHED.test(before);

/** «Punkt 5. Sagen blev sendt tilbage.» is running text, not a title. */
export const isSentence = (titel: string): boolean => titel.endsWith('.') && hasFiniteVerb(titel);

/** Reads a line as an item's heading, or null when it cannot be one. */
export function candidateAt(
  lines: readonly Line[],
  index: number,
  toc: Toc,
  markdown: boolean,
): Candidate | null {
  const line = lines[index];
  if (!line || isLeaderLine(line.text)) return null;
  const marked = markdown ? readMarked(line.text) : null;
  const text = marked?.text ?? line.text.replace(/^#{1,6}\s+/, '');
  const match = PUNKT.exec(text) ?? DASHED.exec(text);
  if (!match || match[0].startsWith('p')) return null;
  const dashed = !PUNKT.test(text);
  const titel = (match[2] ?? '').trim();
  const opensBlock = standsFree(lines[index - 1]?.text ?? '') || !hasBlankLines(lines);
  const inToc = toc.text !== '' && tocHas(toc.text, titel);
  const next = lines.slice(index + 1).find(({ text }) => text !== '')?.text ?? '';
  const opensItem = readSagLine(next) !== null || isSectionHeading(readMarked(next)?.text ?? next);
  const isFirst = opensItem && !lines.slice(toc.start + 1, index).some(({ text }) => PUNKT.test(text));
  // A closed item is one wherever its heading stands: what follows it may be secret.
  const isLoose = !marked && !opensBlock && !isFirst && !inToc && !isClosed(titel);
  if (isLoose && !toc.entries.some((entry) => sharedStart(entry, titel) > 0)) return null;
  const weight =
    (isSentence(titel) || dashed ? 2 : 10) +
    (inToc ? 40 : 0) +
    (marked ? 20 : 0) +
    (titleState(titel) === 'lukket' ? 30 : 0) +
    (opensItem ? 4 : 0);
  const nummer = Number(match[1]);
  return {
    index,
    nummer,
    titel,
    line,
    marked: marked !== null,
    inToc,
    isCut: false,
    isLoose,
    dashed,
    opensItem,
    weight,
  };
}

/** Where the table of contents must have ended: at the first item, known by a number that came before or by standing behind titles. */
export function tocLimit(lines: readonly Line[], start: number): number {
  const seen = new Set<string>();
  let first = -1;
  for (const [index, { text }] of lines.entries()) {
    const number = index > start && !isLeaderLine(text) ? PUNKT.exec(unmarked(text))?.[1] : undefined;
    if (number === undefined) continue;
    if (seen.has(number)) return index;
    seen.add(number);
    if (first < 0) first = index;
  }
  const isTitled = lines.slice(start + 1, Math.max(first, 0)).some(({ text }) => /\p{L}{3}/u.test(text));
  return isTitled ? first : -1;
}
