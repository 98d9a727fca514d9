import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainBlocks, type Stretch } from './plain-blocks.ts';
import { walk } from './walk.ts';

/*
 * Reads Markdown as remark-parse does, and gives the same tree, but faster: plain stretches of the text, which are most of a
 * meeting's minutes, are built without it (docs/adr/0021).
 */

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** What may change the meaning of plain lines far from it: fences, and raw HTML that blank lines do not end. */
const REACHES_FAR = /```|~~~|<(?:script|pre|style|textarea|[!?])|[\r\uFEFF]/i;
/** How every line begins that may go on with a list over a blank line. */
const LISTLIKE = /^[ \t>]*[-+*\d]/;
/** A paragraph between two stretches that stand apart in the text; nothing goes on over it. */
const BETWEEN = '\n\nx\n\n';

/** Reads a text as Markdown. */
export function readMarkdown(text: string): Root {
  if (text === '' || REACHES_FAR.test(text)) return markdown.parse(text) as Root;
  const lines = text.split('\n');
  const marked: Stretch[] = [];
  const plain = stretchesOf(lines).flatMap((stretch) => {
    const blocks = plainBlocks(text, stretch);
    if (!blocks) marked.push(stretch);
    return blocks ?? [];
  });
  const children = [...plain, ...parsedTogether(text, marked)].sort((a, b) => offsetOf(a) - offsetOf(b));
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

const offsetOf = (node: RootContent | undefined): number => node?.position?.start.offset ?? 0;

/** Cuts a text at the blank lines over which nothing reaches. */
function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: { start: number; end: number; line: number; hasList: boolean; hasIndent: boolean } | null =
    null;
  let isAfterBlank = false;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const [hasList, hasIndent] = [LISTLIKE.test(line), /^\s/.test(line)];
    if (line === '') isAfterBlank = true;
    else {
      const goesOn =
        !isAfterBlank ||
        hasIndent ||
        (current?.hasList && hasList) ||
        // Indented code is not over at a blank line, and what follows it may begin as in a paragraph only.
        (current?.hasIndent && !/^[\p{L}#]/u.test(line));
      if (current && goesOn) {
        current.end = end;
        current.hasList ||= hasList;
        current.hasIndent ||= hasIndent;
      } else {
        current = { start: at, end, line: index + 1, hasList, hasIndent };
        stretches.push(current);
      }
      isAfterBlank = false;
    }
    at = end + 1;
  }
  return stretches;
}

/**
 * What remark-parse makes of some stretches of a text, with their places in it. They are read together, since one may hold
 * the definition of what another refers to.
 */
function parsedTogether(text: string, stretches: readonly Stretch[]): RootContent[] {
  if (stretches.length === 0) return [];
  const pieces = stretches.map(({ start, end }) => text.slice(start, end));
  // A line end after the last line can change what it is.
  const end = stretches.at(-1)?.end ?? 0;
  const blocks = (markdown.parse(pieces.join(BETWEEN) + text.slice(end, end + 2)) as Root).children;
  let next = 0;
  let at = 0;
  let line = 1;
  return stretches.flatMap(({ start, end, line: ownLine }, index) => {
    const first = next;
    while (next < blocks.length && offsetOf(blocks[next]) < at + end - start) next += 1;
    const own = blocks.slice(first, next);
    move(own, start - at, ownLine - line);
    // Past the paragraph between.
    next += 1;
    at += end - start + BETWEEN.length;
    line += linesIn((pieces[index] ?? '') + BETWEEN);
    return own;
  });
}

const linesIn = (text: string): number => text.split('\n').length - 1;

function move(nodes: readonly Nodes[], by: number, lines: number): void {
  walk(nodes, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + by;
    }
  });
}
