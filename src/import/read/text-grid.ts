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
export function withTextGrids(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex(({ text }) => MAY_BE_HEAD.test(text));
  if (start < 0) return [...blocks];
  const seen = blocks.flatMap((block, at) => (at >= start && block.text !== '' ? [{ block, at }] : []));
  const grid = gridAt(
    seen.map(({ block }, index) => lineOf(block, index)),
    0,
    1,
  );
  const end = grid ? (seen[grid.end - 1]?.at ?? start) + 1 : start + 1;
  const cells = grid?.cells.map(({ line, cell }) => ({
    ...(seen[line.y]?.block as Block),
    ...{ text: line.text, indent: 0, cell },
  }));
  return [
    ...blocks.slice(0, start),
    ...(cells ?? blocks.slice(start, end)),
    ...withTextGrids(blocks.slice(end)),
  ];
}
