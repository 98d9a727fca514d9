import { placeFinder } from '../../danish/marks.ts';
import type { Marks } from '../../model/search/search-answer.ts';
import { type BlockText, blockTexts, type Piece } from './block-texts.ts';

/** A place on the page where a word that was searched for stands. */
export interface PagePlace {
  readonly range: Range;
  /** The words around it, for those who hear where they are. */
  readonly context: string;
}

/** How many letters of context stand on either side. */
const AROUND = 40;

/** Every place of the page where the marks stand, in its order. */
export function findOnPage(page: ParentNode, marks: Marks): PagePlace[] {
  const blocks = blockTexts(page);
  const find = placeFinder(
    marks,
    blocks.map(({ text }) => text),
  );
  return blocks.flatMap((block) =>
    find(block.text).map(({ start, end }) => ({
      range: rangeOf(block, start, end),
      context: contextOf(block.text, start, end),
    })),
  );
}

function rangeOf({ pieces }: BlockText, start: number, end: number): Range {
  const range = document.createRange();
  const first = pieceAt(pieces, start);
  // The end lies after a letter, and so in that letter's piece.
  const last = pieceAt(pieces, end - 1);
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, end - last.from);
  return range;
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  const piece = pieces.findLast(({ from }) => from <= at);
  if (!piece) throw new RangeError(`no text at ${at}`);
  return piece;
}

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = start > AROUND ? before.replace(/^\S*\s/, '… ') : before;
  const to = end + AROUND < text.length ? after.replace(/\s\S*$/, ' …') : after;
  return `${from}${text.slice(start, end)}${to}`.replace(/\s+/g, ' ').trim();
}

/** The place to begin with: the first in the item that the address leads to, from where it leads; else the first after it. */
export function firstPlace(places: readonly PagePlace[], target: Element | null): number {
  if (!target) return 0;
  const isAfter = ({ range }: PagePlace): boolean => range.comparePoint(target, 0) < 0;
  const item = target.closest('.punkt');
  const isWithin = ({ range }: PagePlace): boolean => item?.contains(range.startContainer) ?? false;
  const tries = [(place: PagePlace) => isWithin(place) && isAfter(place), isWithin, isAfter];
  return Math.max(0, tries.map((fits) => places.findIndex(fits)).find((at) => at >= 0) ?? 0);
}
