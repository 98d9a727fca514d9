// Lines that were to be a list or a table, and become one paragraph or a row of signs.
import type { Paragraph, RootContent, ThematicBreak } from 'mdast';
import type { Source } from '../head/source.ts';
import type { Found } from './unread-links.ts';
import { linesOf, placeIn, type Written, writtenOf } from './written.ts';

/** Signs that begin an entry in a word processor's list, for use within a class of a pattern. */
export const BULLETS = String.raw`•‣◦●○▪▫■□⁃➢➤►→✓✔❖·\uf0a7\uf0b7`;
/** Those of them that stand for an entry within a line too. */
export const RUNNING_BULLETS = '•‣◦●▪■➢➤►❖';
/** A grid's rule: `+-----+-----+`; and one of dashes in columns: `------- -----`. */
export const GRID_RULE = /^\+(?:[-=:]{2,}\+)+$/;
const COLUMN_RULE = /^[-=]{2,}(?:\s{1,}[-=]{2,})+$/;
const PIPES = /^\|.*\|$|^\|\s+\S/;
const PIPED = /\S\s*\|\s*\S.*\|/;
const DELIMITER = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/;
const TABBED = /\S\t+\S/;
const BULLET = new RegExp(String.raw`^[${BULLETS}]\s*\S`, 'u');
/** Also the «o» of a list in Word, which is no word. */
const DASH = /^[–—−o]\s+\S/u;
/** «-nat» and «+nat» without a space; a negative number is none. */
const GLUED = /^[-+]\p{L}/u;
/** A list's sign with a tab behind it, which parts no cells. */
const SIGN_AND_TAB = new RegExp(String.raw`^(?:[${BULLETS}–—−o]|\(?[a-zæøå\d]{1,2}[.)])\t+`, 'u');
/** Cells that a pipe parts, with none round them. */
const BETWEEN = /\S[ \t]+\|[ \t]+(?=\S)/g;
/** «1.Nat» without a space, «1 - Nat», «(1) Nat» and «① Nat»; of a year or a sum a letter does not follow. */
const NUMBER = /^(?:\d{1,2}[.)](?=\p{L})|\d{1,2} [-–] (?=\p{L})|\(\d{1,2}\)\s*\S|[①-⑩]\s*\S)/u;
/** «a)», «A)» and «ii)». */
const LETTER = /^\(?(?:[a-zæøå]|[ivx]{2,4})\)\s+\S/iu;
const LETTER_WITH_STOP = /^([a-zæøå])\.\s+\S/u;
const BULLETS_INSIDE = new RegExp(
  `[${RUNNING_BULLETS}](?:\\s[^${RUNNING_BULLETS}]*)[${RUNNING_BULLETS}]\\s`,
  'u',
);
/** A first look that costs little. */
const MAY_BE = new RegExp(
  String.raw`[+|\t${BULLETS}–—−)①-⑩]|--|==|\S {2,}\S|(?:^|\n)(?:\d{1,2}(?:\.\p{L}| -)|-\p{L}|[ao]\.?\s)`,
  'u',
);

function isTable(lines: readonly Written[]): boolean {
  const count = (pattern: RegExp): number => lines.filter(({ text }) => pattern.test(text)).length;
  if (count(GRID_RULE) > 0 || count(COLUMN_RULE) > 0 || count(DELIMITER) > 0) return true;
  if (count(PIPES) > 1 || count(PIPED) > 2) return true;
  const gaps = lines.map(({ text }) => text.match(BETWEEN)?.length ?? 0);
  const rows = gaps.slice(gaps.findIndex((number) => number > 0));
  if (rows.length > 1 && rows.every((number) => number > 0 && number === rows[0])) return true;
  if (isSpaced(lines)) return true;
  return lines.filter(({ text }) => TABBED.test(text.replace(SIGN_AND_TAB, ''))).length > 1;
}

/** Columns that spaces part: two gaps or more in each row, or one that is wide. */
const SPACED = /\S {2,}(?=\S)/g;
function isSpaced(lines: readonly Written[]): boolean {
  const gaps = lines.map(({ text }) => text.match(SPACED)?.length ?? 0);
  const rows = gaps.slice(gaps.findIndex((number) => number > 0));
  const [first = 0] = rows;
  const isWide = first > 1 || lines.slice(-rows.length).every(({ text }) => /\S {3,}\S/.test(text));
  return first > 0 && rows.length > 1 && isWide && rows.every((number) => number === first);
}

function isList(lines: readonly Written[]): boolean {
  const after = lines.slice(1);
  const count = (pattern: RegExp, within: readonly Written[]): number =>
    within.filter(({ text }) => pattern.test(text)).length;
  if (count(BULLET, after) > 0 || lines.some(({ text }) => BULLETS_INSIDE.test(text))) return true;
  return [DASH, GLUED, LETTER, NUMBER].some((pattern) => count(pattern, lines) > 1) || isLettered(lines);
}

/** Lines that begin with «a.», «b.» and so on; one such letter may be somebody's name. */
function isLettered(lines: readonly Written[]): boolean {
  const letters = lines.map(({ text }) => LETTER_WITH_STOP.exec(text)?.[1] ?? '').join('');
  return letters.length > 1 && 'abcdefghijklmnopqrstuvwxyzæøå'.startsWith(letters);
}

/** A rule of dashes in columns, which Markdown takes for a line across the page. */
export function ruleOfColumns(node: ThematicBreak, source: Source): Found[] {
  const written = writtenOf(node, source);
  return /^-{2,}(?:[ \t]+-{2,})+$/.test(written.text.trim())
    ? [{ kind: 'tabel', text: written.text, place: placeIn(written, source) }]
    : [];
}

/** What a paragraph of several lines was to be. */
export function joinedLines(node: Paragraph, source: Source): Found[] {
  const written = writtenOf(node, source);
  if (!MAY_BE.test(written.text)) return [];
  // A line that ends in two spaces or a backslash stays a line of its own.
  const lines = linesOf(written);
  const [first] = lines;
  if (!first) return [];
  if (isTable(lines)) return [{ kind: 'tabel', text: first.text, place: placeIn(first, source) }];
  const isBroken = node.children.filter(({ type }) => type === 'break').length >= lines.length - 1;
  if (isBroken && lines.length > 1) return [];
  return isList(lines) ? [{ kind: 'liste', text: first.text, place: placeIn(first, source) }] : [];
}

/** Rows of a table that stand as a paragraph each, as a word processor pastes them: three or more with a tab in them. */
export function rowsApart(nodes: readonly RootContent[], source: Source): Found[] {
  if (!source.text.includes('\t')) return [];
  const isRow = (node: RootContent | undefined): boolean =>
    node?.type === 'paragraph' &&
    /^[^\t\n]*\S\t+\S[^\n]*$/.test(writtenOf(node, source).text.replace(SIGN_AND_TAB, ''));
  return nodes.flatMap((node, at): Found[] => {
    if (!isRow(node) || isRow(nodes[at - 1]) || !isRow(nodes[at + 1]) || !isRow(nodes[at + 2])) return [];
    const written = writtenOf(node, source);
    return [{ kind: 'tabel', text: written.text, place: placeIn(written, source) }];
  });
}
