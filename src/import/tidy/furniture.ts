// What a printer put on each page of a text that has no pages: their numbers, and the lines that come again with them.

import { closedLine } from '../../parse/lukket/line.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { type Block, runsOf } from '../blocks/block.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';

const PAGE =
  /(?:^|\s)(?:side|s\.|page|blad(?: nr\.?)?)\s*:?\s*\d{1,4}(?:\s*(?:af|\/|-|ud af|of)\s*\d{1,4})?\s*$/iu;
const BARE_PAGE = /^[-–\s]*\d{1,3}\s*(?:\/|af)\s*\d{1,3}[-–\s]*$/iu;
const LAST_PAGE = /\S\s{3,}\d{1,3}\s*\/\s*\d{1,3}$/u;

const isPageLine = (text: string): boolean => PAGE.test(text) || BARE_PAGE.test(text) || LAST_PAGE.test(text);

/** A line as it comes again on another page: with another number. */
const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** How far from a page's number the lines of its head and foot may stand. */
const NEAR = 4;

/** Whether a line can be furniture at all: a short one that is no sentence. */
const isPlain = (text: string): boolean =>
  text.length <= 120 &&
  !/[.!?:,]$/.test(text) &&
  readNumbered(text) === null &&
  !isInfoLine(text) &&
  labelKind(text, true) === null &&
  !saysClosed(text);

/** A line that closes something is never furniture. */
const saysClosed = (text: string): boolean =>
  titleState(text) !== 'aaben' ||
  closedLine(text, { isHeading: true, isLead: true, isBilag: false }) !== null;

/** Finds the lines that belong to pages and not to the text; the first head of all stays, since it may name the body. */
export function findFurniture(blocks: readonly Block[]): ReadonlySet<Block> {
  // «19/1» in a cell is a case number, not a page's.
  const lines = blocks.filter(({ text, cell }) => text !== '' && cell === null);
  const counted = new Map<string, number>();
  for (const { text } of lines) counted.set(keyOf(text), (counted.get(keyOf(text)) ?? 0) + 1);
  const pages = lines.flatMap(({ text }, at) => (isPageLine(text) ? [at] : []));
  const own = pages.filter((at) =>
    isSure(lines[at]?.text ?? '', pages.length, (counted.get(keyOf(lines[at]?.text ?? '')) ?? 0) > 1),
  );
  return new Set([...own, ...comingAgain(lines, own)].flatMap((at) => lines[at] ?? []));
}

/** The lines that stand as far from one page's number as the same line from another's. */
function comingAgain(lines: readonly Block[], pages: readonly number[]): number[] {
  const near = pages.flatMap((page) =>
    Array.from({ length: NEAR * 2 + 1 }, (_, index) => index - NEAR).flatMap((step) => {
      const line = lines[page + step];
      return step === 0 || !line || pages.includes(page + step) || !isPlain(line.text)
        ? []
        : [{ at: page + step, key: `${step} ${keyOf(line.text)}` }];
    }),
  );
  const counts = new Map<string, number>();
  for (const { key } of near) counts.set(key, (counts.get(key) ?? 0) + 1);
  return near.filter(({ key, at }) => at > 1 && (counts.get(key) ?? 0) > 1).map(({ at }) => at);
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
