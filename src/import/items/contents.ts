// The list of contents: where it stands, and what it says of the items.

import { withoutMark } from '../../parse/lukket/without-mark.ts';
import { type Block, normalized } from '../blocks/block.ts';
import { isContentsLabel, isGroupLine, isLeaderLine } from '../lines/contents-line.ts';
import { readLabel } from '../lines/fields.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { BULLET } from '../lines/list-marks.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';

/** The contents as one running text to compare titles with; empty when there are none. */
export type ContentsText = string;

/** How the contents take to a heading's next line: they have the longer title, it ends before it, or they are silent. */
export type ContentsVerdict = 'longer' | 'ends' | 'silent';

/** The list of contents, as headings are compared with it; `start` is the index of its label or first line, or -1, `end` the index after it. */
export interface Contents {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Block[];
  readonly text: ContentsText;
  readonly entries: readonly ContentsEntry[];
}

/** An entry: its number as a whole number or null, and its title as far as it was printed, as it is compared. */
export interface ContentsEntry {
  readonly number: number | null;
  readonly title: string;
  readonly line: Block;
}

const LEADER = /(?:[.…\s]{3,}|\s{2,})\d{0,4}$|(?:\.{2,}|…)$/u;

const bareEntry = (text: string): string =>
  normalized(
    (readNumbered(text)?.title || text.replace(BULLET, ''))
      .replace(LEADER, '')
      .replace(/\s+\d{1,4}$/, (page) => (isLeaderLine(text) ? '' : page))
      .replace(/(?:\.{2,}|…)$/, ''),
  );

/** The entries that the lines of a list of contents give; a line without a number may go on with the one before it. */
export function entriesOf(lines: readonly Block[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const line of lines) {
    if (!/\p{L}{3}/u.test(line.text)) continue;
    const numbered = readNumbered(line.text);
    const before = entries.at(-1);
    const goesOn =
      !numbered &&
      before &&
      before.number !== null &&
      line.indent > before.line.indent &&
      !isLeaderLine(before.line.text);
    if (goesOn)
      entries.splice(-1, 1, { ...before, title: `${before.title} ${bareEntry(line.text)}`.trim(), line });
    else entries.push({ number: numbered?.number.main ?? null, title: bareEntry(line.text), line });
  }
  return entries;
}

/** Makes the text that titles are compared with. */
const contentsText = (lines: readonly Block[]): ContentsText =>
  normalized(lines.map(({ text }) => text).join(' '));

/** More lines than these are no list of a meeting's items. */
const MOST_ENTRIES = 400;

const NO_CONTENTS: Contents = { start: -1, end: -1, lines: [], text: '', entries: [] };

const contentsOf = (blocks: readonly Block[], start: number, from: number, end: number): Contents => {
  const lines = blocks.slice(from, end);
  return { start, end, lines, text: contentsText(lines), entries: entriesOf(lines) };
};

/** Titles end without a stop, «Evt.» and the like apart. */
const ENDS_SENTENCE = /\p{Ll}{3,}[.!?]$(?<!(?:evt|osv|div|vedr|resp|maks|inkl)\.)/iu;

/** What ends a list of contents: text of an item. */
function isItemText(block: Block): boolean {
  const { text } = block;
  if (isLeaderLine(text)) return false;
  if (text.length > 170 || isInfoLine(text) || ENDS_SENTENCE.test(text)) return true;
  return labelKind(text, block.level !== null || block.bold) !== null && !readNumbered(text);
}

/** A numbered line that comes again in the list is the first item; so is the last numbered line before an item's text. */
function endOfContents(blocks: readonly Block[], from: number): number {
  const seen = new Map<number, string>();
  const titles = new Set<string>();
  let last = -1;
  let bare = 0;
  let isWorded = false;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || block.text === '') continue;
    const numbered = isLeaderLine(block.text) || isInfoLine(block.text) ? null : readNumbered(block.text);
    if (numbered) {
      // Behind titles without numbers the first «Punkt 1» is an item.
      if (seen.size === 0 && bare > 0 && numbered.word === 'punkt') return at;
      const before = seen.get(numbered.number.main);
      if (
        before !== undefined &&
        numbered.number.sub === null &&
        (before === '' || numbered.title === '' || sharesTitle(before, numbered.title))
      )
        return at;
      // Under «1) Budget, 2) Eventuelt» what begins with «Ad 1)» is the first item, whatever goes on behind it.
      if (before !== undefined && numbered.word !== 'ingen' && !isWorded) return at;
      isWorded ||= numbered.word !== 'ingen';
      if (numbered.number.sub === null) seen.set(numbered.number.main, numbered.title);
      last = at;
    } else if (isLeaderLine(block.text)) {
      const entry = readNumbered(block.text);
      if (entry) seen.set(entry.number.main, bareEntry(block.text));
      else bare += 1;
    } else if (isItemText(block)) return last >= 0 ? last : at;
    else if (!isGroupLine(block.text) && /\p{L}{3}/u.test(block.text)) {
      // So is a title that comes again.
      const title = normalized(withoutMark(bareEntry(block.text)));
      if (titles.has(title)) return last >= 0 && bareEntry(blocks[last]?.text ?? '') === title ? last : at;
      titles.add(title);
      bare += 1;
    }
  }
  return last >= 0 ? last : blocks.length;
}

const sharesTitle = (one: string, other: string): boolean => {
  const [a, b] = [bareEntry(one), bareEntry(other)];
  return a === b || sharedStart(a, b) > 0 || sharedStart(b, a) > 0;
};

/** «Dagsorden» over the date and the place is the title of an agenda. */
const opensHead = (blocks: readonly Block[], at: number): boolean =>
  blocks
    .slice(at + 1)
    .filter(({ text }) => text !== '')
    .slice(0, 3)
    .some((block) => readLabel(block)?.key === 'moede');

/** Finds the list of contents by its label, or by its leader dots. */
export function findContents(blocks: readonly Block[]): Contents {
  const label = blocks.findIndex(({ text }, at) => isContentsLabel(text) && !opensHead(blocks, at));
  const leaders = blocks.flatMap(({ text }, index) =>
    isLeaderLine(text) && /\p{L}{2}/u.test(text) ? [index] : [],
  );
  const firstLeader = leaders.length > 1 ? (leaders[0] ?? -1) : -1;
  if (label < 0 && firstLeader < 0) return NO_CONTENTS;
  const start = label >= 0 && (firstLeader < 0 || label < firstLeader) ? label : firstLeader;
  const from = start === label ? label + 1 : start;
  const end = endOfContents(blocks, from);
  const found = contentsOf(blocks, start, from, end);
  if (found.entries.length > MOST_ENTRIES) return NO_CONTENTS;
  // «Dagsorden» over items with their text is no list of them.
  return found.entries.length < 2 && firstLeader < 0 && !/^indhold/iu.test(blocks[label]?.text ?? '')
    ? NO_CONTENTS
    : found;
}

/** The list of contents that is but the items' numbers and titles a first time, without a label, before the first item. */
export function unlabelledContents(blocks: readonly Block[], start: number, end: number): Contents {
  return start < 0 || start >= end ? NO_CONTENTS : contentsOf(blocks, start, start, end);
}

/** How much of a title an entry shows that was cut short or lost its tail; 0 when it is another title's. */
export function sharedStart(entry: string, title: string): number {
  const whole = normalized(title);
  let same = 0;
  while (same < entry.length && entry[same] === whole[same]) same += 1;
  const isCut = same === entry.length && same >= 3 && !/^[\p{L}\p{N}]/u.test(whole.slice(same));
  return isCut || (same >= 12 && same * 4 >= entry.length * 3) ? same : 0;
}

/** How the text after one mention of a title's beginning takes to the next line; a mention may be cut short. */
function matchesTail(rest: string, tail: string): boolean {
  let same = 0;
  while (same < tail.length && rest[same] === tail[same]) same += 1;
  const cut = /^\s*(?:\.{2,}|…|\d{1,4}(?:\s|$)|$)/.test(rest.slice(same));
  return same === tail.length || same >= 20 || (same >= 2 && cut);
}

/** Asks whether `next` belongs to the title that begins with `first`. */
export function contentsVerdict(text: ContentsText, first: string, next: string): ContentsVerdict {
  const [start, tail] = [normalized(first), normalized(next)];
  if (start === '' || tail === '' || !text.includes(start)) return 'silent';
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (matchesTail(text.slice(at + start.length).trimStart(), tail)) return 'longer';
  }
  return 'ends';
}
