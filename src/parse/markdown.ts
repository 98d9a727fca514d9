import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point } from 'unist';
import { plainBlocks, type Stretch } from './plain-blocks.ts';
import { walk } from './walk.ts';

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
  let end: Point = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  let marked: Stretch | null = null;
  const readMarked = (stretch: Stretch | null): void => {
    if (!stretch) return;
    const root = parsed(text, stretch);
    children.push(...root.children);
    if (stretch.end === text.length) end = root.position?.end ?? end;
  };
  for (const stretch of stretchesOf(lines)) {
    const plain = plainBlocks(text, stretch);
    if (plain) {
      readMarked(marked);
      children.push(...plain);
    }
    // What is not plain goes to remark-parse together with what follows it and is not plain either.
    marked = plain ? null : joined(marked, stretch);
  }
  readMarked(marked);
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

const joined = (first: Stretch | null, second: Stretch): Stretch =>
  first ? { ...first, end: second.end } : second;

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
  walk([root], ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += line - 1;
      point.offset = (point.offset ?? 0) + start;
    }
  });
  return root;
}
