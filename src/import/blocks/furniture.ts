// What a printer put on each page of a text that has no pages: their numbers, and the lines that come again with them.
import { type Block, runsOf } from './block.ts';

const PAGE = /(?:^|\s)(?:side|s\.|page)\s*:?\s*\d{1,4}(?:\s*(?:af|\/|-|ud af|of)\s*\d{1,4})?\s*$/iu;
const BARE_PAGE = /^[-–\s]*\d{1,3}\s*(?:\/|af)\s*\d{1,3}[-–\s]*$/iu;
const LAST_PAGE = /\S\s{3,}\d{1,3}\s*\/\s*\d{1,3}$/u;

const isPageLine = (text: string): boolean => PAGE.test(text) || BARE_PAGE.test(text) || LAST_PAGE.test(text);

/** A line as it comes again on another page: with another number. */
const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** How far from a page's number the lines of its head and foot may stand. */
const NEAR = 4;

/** Whether a line can be furniture at all: a short one that is no sentence. */
const isPlain = (text: string): boolean => text.length <= 120 && !/[.!?:]$/.test(text);

/** Finds the lines that belong to pages and not to the text; the first head of all stays, since it may name the body. */
export function findFurniture(blocks: readonly Block[]): ReadonlySet<Block> {
  const lines = blocks.filter(({ text }) => text !== '');
  const pages = lines.flatMap((line, at) => (isPageLine(line.text) ? [at] : []));
  const counted = new Map<string, number>();
  for (const line of lines) counted.set(keyOf(line.text), (counted.get(keyOf(line.text)) ?? 0) + 1);
  const comesAgain = ({ text }: Block): boolean => (counted.get(keyOf(text)) ?? 0) > 1;
  const own = pages.filter((at) =>
    isSure(lines[at]?.text ?? '', pages.length, lines[at] ? comesAgain(lines[at]) : false),
  );
  const found = new Set<Block>();
  for (const at of own) {
    const line = lines[at];
    if (line) found.add(line);
    for (const step of [-1, 1]) {
      for (let next = at + step; Math.abs(next - at) <= NEAR; next += step) {
        const near = lines[next];
        if (!near || !comesAgain(near) || !isPlain(near.text)) break;
        found.add(near);
      }
    }
  }
  return found;
}

/** «Se bilaget side 4» ends as a page's number does: only one that comes again, or stands alone, is one. */
const isSure = (text: string, pages: number, comesAgain: boolean): boolean =>
  comesAgain || /^(?:side|s\.|page)?\s*\d/iu.test(text) || (pages > 1 && /\s{3,}/.test(text));

/** Where minutes end and only names to sign with follow. */
const SIGNATURES =
  /^(?:underskrift(?:er|sblad|sside)?|underskrives(?: af.*)?|(?:således )?(?:vedtaget|godkendt|protokolleret) og underskrevet(?: .{0,40})?|(?:med )?(?:venlig|kærlig|mange) hilsen(?:er)?|(?:de )?(?:bedste|venlige) hilsner|mvh\.?|vh\.?)\s*:?,?$/iu;

/** The index of the line where nothing but signatures follows, or -1. */
export function signaturesFrom(blocks: readonly Block[]): number {
  const at = blocks.findLastIndex(({ text }) => SIGNATURES.test(text));
  if (at < 0) return -1;
  const after = blocks.slice(at + 1).filter(({ text }) => text !== '');
  const isShort = after.every(({ text }) => text.length <= 90 && !/[.!?]$/.test(text));
  return isShort && after.length <= 40 && runsOf(blocks.slice(at)).length <= 25 ? at : -1;
}
