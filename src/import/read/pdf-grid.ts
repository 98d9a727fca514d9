// Tables of items in a PDF without tags: told by the head of their columns, read cell by cell.
import type { Cell } from '../blocks/block.ts';
import type { PdfLine, PdfSegment } from './pdf-lines.ts';

/** A line of a table's cell. */
export interface GridLine {
  readonly line: PdfLine;
  readonly cell: Cell;
}

const ITEM_HEAD = /^(?:nr\.?|pkt\.?|punkt(?:\s*nr\.?)?|#|emne|dagsorden(?:s?punkt)?|sag|titel|overskrift)$/iu;
const TEXT_HEAD =
  /^(?:beslutning(?:er)?|referat|drøftelse|baggrund|konklusion|ansvarlig|sagsfremstilling|indstilling|bemærkninger|opfølgning|noter|status|aftaler?)$/iu;

/** The heads of a table's columns, where a line is that. */
function headOf({ segments, words }: PdfLine): readonly PdfSegment[] | null {
  const isOne = (parts: readonly PdfSegment[]): boolean =>
    parts.length > 1 &&
    parts.some(({ text }) => ITEM_HEAD.test(text)) &&
    parts.some(({ text }) => TEXT_HEAD.test(text));
  if (isOne(segments)) return segments;
  // Narrow columns stand close: «Nr. Emne».
  return isOne(words) && words.every(({ text }) => ITEM_HEAD.test(text) || TEXT_HEAD.test(text))
    ? words
    : null;
}

const columnOf = (edges: readonly number[], { x }: PdfSegment): number =>
  Math.max(
    0,
    edges.findLastIndex((edge) => edge <= x + 3),
  );

/** Whether a line still stands in the columns: it begins in them, and none of its text runs over into the next column. */
function fits(line: PdfLine, edges: readonly number[]): boolean {
  if (line.x < (edges[0] ?? 0) - 4) return false;
  return line.segments.every((segment) => {
    const next = edges[columnOf(edges, segment) + 1];
    return next === undefined || segment.end < next + 2;
  });
}

/** One line of one cell. */
function cellLine(line: PdfLine, segment: PdfSegment, cell: Cell): GridLine {
  return { line: { ...line, text: segment.text, x: segment.x, end: segment.end, segments: [segment] }, cell };
}

/** The lines of the table that begins at this line, by rows and columns, and the index after it; null where none begins. */
export function gridAt(
  lines: readonly PdfLine[],
  at: number,
  table: number,
): { cells: GridLine[]; end: number } | null {
  const head = lines[at];
  const heads = head ? headOf(head) : null;
  if (!head || !heads) return null;
  const edges = heads.map(({ x }) => x);
  const columns = edges.length;
  const found: GridLine[] = heads.map((segment, column) =>
    cellLine(head, segment, { table, row: 0, column, columns }),
  );
  let row = 0;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (!line || !fits(line, edges)) break;
    // A head that comes again on the next page is no row.
    if (line.text === head.text) continue;
    if (line.segments.some((segment) => columnOf(edges, segment) === 0)) row += 1;
    for (const segment of line.segments)
      found.push(
        cellLine(line, segment, { table, row: Math.max(row, 1), column: columnOf(edges, segment), columns }),
      );
  }
  const ordered = found
    .map((one, index) => ({ one, index }))
    .sort(
      (a, b) => a.one.cell.row - b.one.cell.row || a.one.cell.column - b.one.cell.column || a.index - b.index,
    );
  return row > 0 ? { cells: ordered.map(({ one }) => one), end } : null;
}
