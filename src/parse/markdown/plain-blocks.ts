import type { Heading, List, ListItem, Paragraph, RootContent, Text } from 'mdast';
import type { Point, Position } from 'unist';

/*
 * Builds by itself the blocks of a stretch where nothing means anything in Markdown but the headings, paragraphs and lists
 * themselves. It gives what remark-parse would, place for place, or null in any doubt.
 */

/** A stretch of whole lines: where it begins and ends in the text, and the number of its first line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Signs that mean something inside a line, also addresses that become links by themselves. */
const MARKUP = /[\\`*_~[\]<|@\p{Cc}]|&[#\da-zA-Z]|\/\/|[wW]{3}\.| $/u;
/** The beginning of a line that only a paragraph can have. */
const PARAGRAPH = /^(?:[^\s\d#>+=:*_~`|<[-]|\d+(?!\d|[.)](?:\s|$)))/;
const HEADING = /^(#{1,6}) (?=[^\s#])(?!.*#)/;
const ITEM = /^(?:[-+*]|(\d{1,9})[.)]) /;

interface Line extends Stretch {
  readonly text: string;
}

const pointAt = (line: Line, column: number): Point => ({
  line: line.line,
  column: column + 1,
  offset: line.start + column,
});
const ends = (line: Line): Point => pointAt(line, line.text.length);
const spanning = (first: Line, column: number, last: Line): Position => ({
  start: pointAt(first, column),
  end: ends(last),
});

const textIn = (line: Line, column: number): Text => ({
  type: 'text',
  value: line.text.slice(column),
  position: spanning(line, column, line),
});
const paragraphIn = (line: Line, column: number): Paragraph => ({
  type: 'paragraph',
  children: [textIn(line, column)],
  position: spanning(line, column, line),
});
const headingIn = (line: Line, depth: number): Heading => ({
  type: 'heading',
  depth: depth as Heading['depth'],
  children: [textIn(line, depth + 1)],
  position: spanning(line, 0, line),
});
const itemIn = (line: Line, column: number): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: null,
  children: [paragraphIn(line, column)],
  position: spanning(line, 0, line),
});

/** Makes a node reach to the end of this line. */
function stretchTo(node: { position?: Position | undefined }, line: Line): void {
  if (node.position) node.position.end = ends(line);
}

/** What is being built: the blocks so far, and what the next line may belong to. */
interface Building {
  readonly blocks: RootContent[];
  paragraph: Paragraph | null;
  list: List | null;
  /** The sign that the list's items share. */
  marker: string;
  isAfterBlank: boolean;
}

function addParagraphLine(line: Line, into: Building): boolean {
  // Without a blank line between, it belongs to the item before.
  if (into.list && !into.isAfterBlank) return false;
  into.list = null;
  const text = into.paragraph?.children[0];
  if (into.paragraph && text?.type === 'text') {
    text.value += `\n${line.text}`;
    stretchTo(text, line);
    stretchTo(into.paragraph, line);
  } else {
    into.paragraph = paragraphIn(line, 0);
    into.blocks.push(into.paragraph);
  }
  return true;
}

function addItem(line: Line, prefix: string, number: string | undefined, into: Building): boolean {
  const isPlain = PARAGRAPH.test(line.text.slice(prefix.length));
  // A number in a paragraph's later lines is mostly just a number.
  if (!isPlain || (into.paragraph && number !== undefined)) return false;
  const marker = prefix.at(-2) ?? '';
  if (into.list && into.marker === marker) {
    if (into.isAfterBlank) into.list.spread = true;
    into.list.children.push(itemIn(line, prefix.length));
    stretchTo(into.list, line);
  } else {
    into.list = {
      type: 'list',
      ordered: number !== undefined,
      start: number === undefined ? null : Number(number),
      spread: false,
      children: [itemIn(line, prefix.length)],
      position: spanning(line, 0, line),
    };
    into.marker = marker;
    into.blocks.push(into.list);
  }
  into.paragraph = null;
  return true;
}

function addHeading(line: Line, depth: number, into: Building): boolean {
  into.blocks.push(headingIn(line, depth));
  into.paragraph = null;
  into.list = null;
  return true;
}

function addLine(line: Line, into: Building): boolean {
  if (MARKUP.test(line.text)) return false;
  if (PARAGRAPH.test(line.text)) return addParagraphLine(line, into);
  const heading = HEADING.exec(line.text)?.[1];
  if (heading) return addHeading(line, heading.length, into);
  const item = ITEM.exec(line.text);
  return item !== null && addItem(line, item[0], item[1], into);
}

/** The blocks of a stretch of plain lines, or null when a line of it may be anything else. */
export function plainBlocks(text: string, { start, end, line }: Stretch): RootContent[] | null {
  const into: Building = { blocks: [], paragraph: null, list: null, marker: '', isAfterBlank: false };
  let number = line;
  for (let from = start; from <= end; number += 1) {
    const next = text.indexOf('\n', from);
    const to = next < 0 || next > end ? end : next;
    if (to === from) {
      into.paragraph = null;
      into.isAfterBlank = true;
    } else {
      if (!addLine({ start: from, end: to, line: number, text: text.slice(from, to) }, into)) return null;
      into.isAfterBlank = false;
    }
    from = to + 1;
  }
  return into.blocks;
}
