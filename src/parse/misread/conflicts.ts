// The marks that Git leaves where two versions of a text could not be joined.
import type { Place } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';

/** A first look that costs little. */
const MAY_BE = /<<<<<<<|>>>>>>>|^[ \t>]*(?:={7}[ \t]*$|\|{7}(?!\|))/m;
/** Whatever stands before a mark in Markdown: an indent, a quotation, an item of a list, a backslash that makes it text. */
const BEFORE = String.raw`^[ \t>]*(?:[-*+] )?\\?`;
const BEGIN = new RegExp(String.raw`${BEFORE}<{7}(?![<])(?:\s|$)`);
const END = new RegExp(String.raw`${BEFORE}>{7}(?![>])(?:\s|$)`);
const MIDDLE = new RegExp(String.raw`${BEFORE}={7}\s*$`);
const ANCESTOR = new RegExp(String.raw`${BEFORE}\|{7}(?![|])(?:\s|$)`);

interface Mark {
  readonly kind: 'begin' | 'middle' | 'end';
  readonly start: number;
  readonly end: number;
}

function markOf(line: string): Mark['kind'] | null {
  if (BEGIN.test(line)) return 'begin';
  if (END.test(line)) return 'end';
  return MIDDLE.test(line) || ANCESTOR.test(line) ? 'middle' : null;
}

/** Seven equals signs under a line of text are its underline, and seven pipes below a row are another. */
const isText = (line: string, before: string): boolean =>
  line.includes('=')
    ? before.trim() !== '' && !/^\s*(?:[#>|]|<{7})/.test(before)
    : /^\s*\|/.test(before) || line.trim().length === 7;

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  let before = '';
  for (const line of text.split('\n')) {
    const kind = markOf(line);
    const isAlone = kind === 'middle' && marks.length === 0;
    const counts = !isAlone || !isText(line, before);
    if (kind && counts) marks.push({ kind, start: at, end: at + line.length });
    at += line.length + 1;
    before = line;
  }
  return marks;
}

/** Where conflicts stand, each from its first mark to its last; a mark that was left behind alone is one too. */
export function conflictsIn(source: Source): Place[] {
  if (!MAY_BE.test(source.text)) return [];
  const conflicts: { start: number; end: number; isOver: boolean }[] = [];
  for (const { kind, start, end } of marksIn(source.text)) {
    const open = conflicts.at(-1);
    if (!open || open.isOver || kind === 'begin') conflicts.push({ start, end, isOver: kind === 'end' });
    else Object.assign(open, { end, isOver: kind === 'end' });
  }
  return conflicts.map(({ start, end }) => source.place(start, end));
}
