import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainBlocks, type Stretch } from './plain-blocks.ts';

/*
 * Reads Markdown as remark-parse does, and gives the same tree, but faster: plain stretches of the text, which are most of a
 * meeting's minutes, are built without it (docs/adr/0021).
 */

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** What may give meaning to lines far from it: fences, raw HTML that blank lines do not end, and definitions. */
const REACHES_FAR = /```|~~~|\]:|<(?:script|pre|style|textarea|[!?])|[\r\uFEFF]/i;
/** The first lines of what may go on after a blank line with more of its kind. */
const LISTLIKE = /^[ \t>]*[-+*\d]/;

/** Reads a text as Markdown. */
export function readMarkdown(text: string): Root {
  if (text === '' || REACHES_FAR.test(text)) return markdown.parse(text) as Root;
  const lines = text.split('\n');
  const children: RootContent[] = [];
  let marked: Stretch | null = null;
  for (const stretch of stretchesOf(lines)) {
    const plain = plainBlocks(text, stretch);
    if (!plain) {
      marked = marked ? { ...marked, end: stretch.end } : stretch;
      continue;
    }
    if (marked) children.push(...parsed(text, marked).children);
    marked = null;
    children.push(...plain);
  }
  const last = marked ? parsed(text, marked) : null;
  if (last) children.push(...last.children);
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  const isLast = last && marked?.end === text.length;
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: (isLast ? last.position?.end : undefined) ?? end,
    },
  };
}

/** Cuts a text at the blank lines over which no block goes on: a line that is neither indented nor a list's follows. */
function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: { start: number; end: number; line: number } | null = null;
  let isAfterBlank = false;
  let hasList = false;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const isListlike = LISTLIKE.test(line);
    if (line === '') isAfterBlank = true;
    else {
      const goesOn = current && (!isAfterBlank || /^\s/.test(line) || (hasList && isListlike));
      if (current && goesOn) current.end = at + line.length;
      else {
        current = { start: at, end: at + line.length, line: index + 1 };
        stretches.push(current);
        hasList = false;
      }
      hasList ||= isListlike;
      isAfterBlank = false;
    }
    at += line.length + 1;
  }
  return stretches;
}

/** What remark-parse makes of a stretch, with its places in the whole text. */
function parsed(text: string, { start, end, line }: Stretch): Root {
  const root = markdown.parse(text.slice(start, end)) as Root;
  move(root, start, line - 1);
  return root;
}

function move(node: Nodes, by: number, lines: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines;
    point.offset = (point.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of node.children) move(child, by, lines);
}
