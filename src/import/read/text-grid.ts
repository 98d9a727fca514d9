// Tables that a text sets with spaces, «Dagsorden      Referat» over two columns: their lines get cells.
import type { Block } from '../blocks/block.ts';
import { gridAt } from './pdf/pdf-grid.ts';
import type { PdfLine, PdfSegment } from './pdf/pdf-lines.ts';

/** How wide a letter is taken to be, in points, so that places of a text are like those of a page. */
const LETTER = 6;
const MAY_BE_HEAD =
  /^(?:nr|pkt|punkt|#|emne|dagsorden|sag|titel|overskrift)\S{0,12}(?:\s\S{1,12})?\s{2,}\S/iu;

function segments({ text, indent }: Block, pattern: RegExp): PdfSegment[] {
  return [...text.matchAll(pattern)].map(({ index, 0: part }) => {
    const x = (indent + index) * LETTER;
    return { text: part, x, end: x + part.length * LETTER };
  });
}

function lineOf(block: Block, index: number): PdfLine {
  const parts = segments(block, /\S+(?: \S+)*/gu);
  return {
    ...{
      page: 1,
      text: block.text,
      x: block.indent * LETTER,
      y: index,
      end: parts.at(-1)?.end ?? 0,
      size: 10,
    },
    ...{ font: null, fonts: new Map(), tag: null, segments: parts, words: segments(block, /\S+/gu) },
  };
}

/** The lines of a text, those of its tables cell by cell. */
export function withTextGrids(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ text }) => MAY_BE_HEAD.test(text))) return blocks;
  const seen = blocks.flatMap((block, at) => (block.text === '' ? [] : [{ block, at }]));
  const lines = seen.map(({ block }, index) => lineOf(block, index));
  const parts: (readonly Block[])[] = [];
  let from = 0;
  for (let index = 0; index < seen.length; index += 1) {
    const { block, at } = seen[index] as (typeof seen)[number];
    const grid = MAY_BE_HEAD.test(block.text) ? gridAt(lines, index, 1) : null;
    if (!grid) continue;
    const cells = grid.cells.map(({ line, cell }) => ({
      ...(seen[line.y]?.block as Block),
      ...{ text: line.text, indent: 0, cell },
    }));
    parts.push(blocks.slice(from, at), cells);
    index = grid.end - 1;
    from = (seen[index]?.at ?? at) + 1;
  }
  return [...parts, blocks.slice(from)].flat();
}
