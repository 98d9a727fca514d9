// Finds in a block of Markdown, whatever it is made of, a line that closes or opens.
import type { Heading, Nodes, RootContent, TableRow } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { Place } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';
import { walk } from '../markdown/walk.ts';
import { isOpenField } from './fields.ts';
import { type ClosedLineKind, closedLine, type LineSetting } from './line.ts';
import { mayClose, plainForm, suspectPlaces, withoutTags } from './plain-form.ts';

/** What a block's line closes or opens, and where it stands. */
export interface Closing {
  readonly kind: ClosedLineKind;
  readonly place: Place;
}

/** Where a block stands: right under an item's title, among attachments, before what. */
type Where = Pick<LineSetting, 'isLead' | 'isBilag' | 'isLast' | 'hasMore'>;

interface WrittenLine extends LineSetting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The graver comes first: of several lines of a block it is the one that counts. */
const GRAVITY: readonly ClosedLineKind[] = ['skillelinje', 'status', 'punkt', 'aabning'];

const LINE_END =
  /\n|[\u2028\u2029\u0085\v\f]|<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|section)\b[^<>]*>/giu;
const WHOLLY_BOLD =
  /^[\s>*+•-]*(\*\*\*|___|\*\*|__|\*|_|<(?:strong|b|h[1-6])[^<>]*>)[^\s*_].*(\*\*\*|___|\*\*|__|\*|_|>)\W*$/iu;
/** A line this long goes on in the next, so that the next need not be a line of its own. */
const WRAPPED = 60;

const rangeOf = (node: Nodes): { start: number; end: number } => {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
};

/** A node's text with a space where its markup or raw HTML stands, so that no two words become one. */
function spacedText(node: Nodes): string {
  if (node.type === 'html') return ` ${withoutTags(node.value)} `;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(spacedText).join('');
  return 'value' in node ? node.value : mdastText(node);
}

/** Cuts a text into lines, leaving out those that only go on with the line before. */
function linesIn(text: string, from: number, setting: LineSetting): WrittenLine[] {
  const ends = [...text.matchAll(LINE_END)].map(({ index, 0: sign }) => ({
    at: index,
    next: index + sign.length,
  }));
  const starts = [0, ...ends.map(({ next }) => next)];
  const cuts = [...ends.map(({ at }) => at), text.length];
  return starts.flatMap((start, index) => {
    const line = text.slice(start, cuts[index]);
    const before = index === 0 ? '' : text.slice(starts[index - 1], cuts[index - 1]);
    const goesOn = before.trim().length >= WRAPPED && !/(?:[.:;!?>\\]| {2})\s*$/.test(before);
    const isHeading = setting.isHeading || WHOLLY_BOLD.test(line);
    return goesOn
      ? []
      : [
          {
            ...setting,
            text: line,
            start: from + start,
            end: from + start + line.length,
            isHeading,
          },
        ];
  });
}

/** A row's cells, and the row as a form's field or an item of a list would say it; a lone mark in one of many cells says nothing. */
function linesOfRow(row: TableRow, head: string, setting: LineSetting): WrittenLine[] {
  const cells = row.children.map((cell) => spacedText(cell).trim());
  const range = rangeOf(row);
  // A number and «Lukket» is an item on an agenda, but a week among opening hours.
  const isWeek =
    cells.length === 2 && /^\d+\.?$/.test(cells[0] ?? '') && !/punkt|pkt|nr|sag|dagsorden/i.test(head);
  const isAnswered = isWeek || cells.some(isOpenField);
  const joined = {
    ...setting,
    ...range,
    text: isAnswered ? '' : cells.filter((cell) => cell !== '').join(': '),
  };
  const own = cells
    .filter((cell) => cells.length === 1 || /[\s=:]/.test(cell))
    .map((text) => ({ ...setting, ...range, text }));
  return [joined, ...own];
}

function linesOf(node: RootContent, source: Source, where: Where): WrittenLine[] {
  const range = rangeOf(node);
  const written = source.text.slice(range.start, range.end);
  const isBilag = where.isBilag && node.type === 'list';
  const setting = {
    ...where,
    isBilag,
    isHeading: node.type === 'heading',
  };
  const lines = node.type === 'table' ? [] : linesIn(written, range.start, setting);
  walk([node], (inner, parent) => {
    if (inner.type === 'tableRow' && parent?.type === 'table')
      lines.push(...linesOfRow(inner, spacedText(parent.children[0] ?? inner), setting));
    if (
      inner.type === 'paragraph' ||
      inner.type === 'heading' ||
      inner.type === 'code' ||
      inner.type === 'html'
    ) {
      const { start, end } = rangeOf(inner);
      const isHeading =
        inner.type === 'heading' || WHOLLY_BOLD.test(source.text.slice(start, end).replaceAll('\n', ' '));
      for (const text of readings(inner)) {
        const found = linesIn(text, 0, { ...setting, isHeading });
        lines.push(...found.map((line) => ({ ...line, start, end })));
      }
    }
  });
  return lines;
}

/** Tells of a block what it closes or opens, or null; where it stands is asked for of those alone that may. */
export type ClosingFinder = (node: RootContent, where: () => Where) => Closing | null;

/** Signs with which a block's words may be others than those written. */
const MARKUP = /[*_&<\\`~[]/;

/** Makes the finder for a text. Little of most texts could close anything, and that is looked for once in the whole of them. */
export function closingFinder(source: Source): ClosingFinder {
  const places = suspectPlaces(source.text);
  const isSuspect = (node: RootContent): boolean => {
    const { start, end } = rangeOf(node);
    // What stands before a block is no letter of it, but may be the sign that a suspect word is known by.
    return (
      places === null ||
      places.some((at) => at >= start - 1 && at < end) ||
      MARKUP.test(source.text.slice(start, end))
    );
  };
  return (node, where) => (isSuspect(node) ? closingOf(node, source, where()) : null);
}

function closingOf(node: RootContent, source: Source, where: Where): Closing | null {
  const { start, end } = rangeOf(node);
  const written = source.text.slice(start, end);
  const seen = !MARKUP.test(written)
    ? written
    : `${written}\n${mdastText(node, { includeHtml: false })}\n${spacedText(node)}`;
  if (!mayClose(plainForm(seen))) return null;
  const found = linesOf(node, source, where).flatMap((line) => {
    const kind = closedLine(line.text, line);
    return kind ? [{ kind, place: source.place(line.start, line.end) }] : [];
  });
  return GRAVITY.flatMap((kind) => found.find((one) => one.kind === kind) ?? [])[0] ?? null;
}

/** Words that markup sets off, as brackets would: «Salg *L*»; of a heading any, of other text a letter or two. */
function setOff(node: Nodes, words: RegExp): string {
  const isSetOff = /^(?:emphasis|strong|delete|inlineCode)$/.test(node.type);
  if (isSetOff && words.test(mdastText(node))) return ` (${mdastText(node)}) `;
  return 'children' in node ? node.children.map((one) => setOff(one, words)).join('') : spacedText(node);
}
const LETTERS = /^\s*L[A-Z]?\.?\s*$/;
const ANY_WORDS = /^[^()[\]]{2,60}$/;

/** A text read in every way a reader may see it. */
const readings = (node: Nodes): Set<string> =>
  new Set([mdastText(node, { includeHtml: false }), spacedText(node), setOff(node, LETTERS)]);

/** A heading's text read in every such way. */
export const headingTexts = (heading: Heading): string[] => [
  ...readings(heading),
  ...(heading.children.length > 1 ? [setOff(heading, ANY_WORDS)] : []),
];
