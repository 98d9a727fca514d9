// Tables of items in a PDF without tags: told by the head of their columns, read cell by cell.
import type { Cell } from '../../blocks/block.ts';
import { readNumbered } from '../../lines/numbered-line.ts';
import type { PdfLine, PdfSegment } from './pdf-lines.ts';

/** A line of a table's cell. */
export interface GridLine {
  readonly line: PdfLine;
  readonly cell: Cell;
}

const ITEM_HEAD = /^(?:nr\.?|pkt\.?|punkt(?:\s*nr\.?)?|#|emne|dagsorden(?:s?punkt)?|sag|titel|overskrift)$/iu;
const TEXT_HEAD =
  /^(?:beslutning(?:er)?|referat|drøftelse|baggrund|konklusion|ansvarlig|sagsfremstilling|indstilling|bemærkninger|opfølgning|noter|status|aftaler?|beskrivelse|indhold|hvem|frist|deadline|tid)$/iu;

/** «Referat / beslutning», «Drøftelse og aftaler»: two names of one column. */
const isHead = (text: string, names: RegExp): boolean =>
  text.split(/\s*(?:\/|&|,|\sog\s)\s*/u).every((part) => names.test(part.replace(/:$/, '').trim()));

/** The heads of a table's columns, where a line is that. */
function headOf({ segments, words }: PdfLine): readonly PdfSegment[] | null {
  const isOne = (parts: readonly PdfSegment[]): boolean =>
    parts.length > 1 &&
    parts.some(({ text }) => isHead(text, ITEM_HEAD)) &&
    parts.some(({ text }) => isHead(text, TEXT_HEAD));
  if (isOne(segments)) return segments;
  const apart = segments.flatMap(namesApart);
  if (isOne(apart) && apart.every(({ text }) => isHead(text, ITEM_HEAD) || isHead(text, TEXT_HEAD)))
    return apart;
  // Narrow columns stand close: «Nr. Emne».
  const names = joined(words);
  return isOne(names) && names.every(({ text }) => isHead(text, ITEM_HEAD) || isHead(text, TEXT_HEAD))
    ? names
    : null;
}

/** «Punkt Emne», set as one text: two heads, the second where it stands by its letters. */
function namesApart(segment: PdfSegment): PdfSegment[] {
  const names = segment.text.split(' ');
  if (names.length < 2 || !names.every((name) => ITEM_HEAD.test(name) || TEXT_HEAD.test(name)))
    return [segment];
  const letter = (segment.end - segment.x) / segment.text.length;
  let at = 0;
  return names.map((text) => {
    const x = segment.x + at * letter;
    at += text.length + 1;
    return { text, x, end: x + text.length * letter };
  });
}

/** How far a column may begin from where its head does, and how many lines show where it does. */
const NEAR = 16;
const LOOKED_AT = 30;

/** Where columns begin: where most lines below have a word near the head. */
function edgesOf(heads: readonly PdfSegment[], below: readonly PdfLine[]): number[] {
  const starts = below.flatMap(({ words }) => words.map(({ x }) => Math.round(x)));
  return heads.map(({ x }) => {
    const near = starts.filter((start) => Math.abs(start - x) <= NEAR);
    const often = (start: number): number => near.filter((one) => one === start).length;
    const most = near.reduce((best, start) => (often(start) > often(best) ? start : best), near[0] ?? x);
    return often(most) > 1 ? Math.min(most, x) : x;
  });
}

/** Words with those that only join two names put together: «Referat / beslutning». */
function joined(words: readonly PdfSegment[]): PdfSegment[] {
  const out: PdfSegment[] = [];
  let isOpen = false;
  for (const word of words) {
    const isJoint = /^(?:\/|&|og)$/iu.test(word.text);
    const last = out.at(-1);
    if (last && (isJoint || isOpen))
      out.splice(-1, 1, { ...last, text: `${last.text} ${word.text}`, end: word.end });
    else out.push(word);
    isOpen = isJoint;
  }
  return out;
}

const columnOf = (edges: readonly number[], { x }: PdfSegment): number =>
  Math.max(
    0,
    edges.findLastIndex((edge) => edge <= x + 3),
  );

/** Whether parts of a line stand in the columns each: none runs over into the next. */
const fits = (parts: readonly PdfSegment[], edges: readonly number[]): boolean =>
  parts.every((part) => {
    const next = edges[columnOf(edges, part) + 1];
    return next === undefined || part.end < next + 2;
  });

/** The parts of a line by columns; null where it does not stand in them. */
function partsOf(line: PdfLine, edges: readonly number[]): readonly PdfSegment[] | null {
  if (line.x < (edges[0] ?? 0) - 4) return null;
  if (fits(line.segments, edges)) return line.segments;
  if (!fits(line.words, edges)) return null;
  const out: PdfSegment[] = [];
  for (const word of line.words) {
    const last = out.at(-1);
    if (last && columnOf(edges, last) === columnOf(edges, word))
      out.splice(-1, 1, { ...last, text: `${last.text} ${word.text}`, end: word.end });
    else out.push(word);
  }
  return out;
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
  const heads = head && !head.tag ? headOf(head) : null;
  if (!head || !heads) return null;
  const below = lines.slice(at + 1, at + 1 + LOOKED_AT);
  const edges = edgesOf(heads, below);
  const columns = edges.length;
  const found: GridLine[] = heads.map((segment, column) =>
    cellLine(head, segment, { table, row: 0, column, columns }),
  );
  // Where the first column counts, a line without a number goes on with the title over it.
  const opens = (line: PdfLine | undefined): boolean => readNumbered(line?.segments[0]?.text ?? '') !== null;
  const isCounted = below.filter(opens).length > 1;
  let row = 0;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const parts = line && !line.tag ? partsOf(line, edges) : null;
    if (!line || !parts) break;
    // A head that comes again on the next page is no row.
    if (line.text === head.text) continue;
    const first = parts.find((segment) => columnOf(edges, segment) === 0);
    if (first && (!isCounted || readNumbered(first.text) !== null)) row += 1;
    for (const segment of parts)
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
