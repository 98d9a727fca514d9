import { type Block, type Cell, plainBlock } from '../../blocks/block.ts';
import { gridAt } from './pdf-grid.ts';
import { hrefOf, type Outline, type PdfLink, withOutline } from './pdf-hints.ts';
import type { PdfLine } from './pdf-lines.ts';

/** The value that weighs most, each value counted by its letters. */
function commonest<Value>(lines: readonly PdfLine[], valueIn: (line: PdfLine) => Value): Value | null {
  const letters = new Map<Value, number>();
  for (const line of lines) letters.set(valueIn(line), (letters.get(valueIn(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How far apart the lines of a paragraph stand, in sizes of their letters. */
function leadingOf(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const gap = next && next.page === line.page ? (next.y - line.y) / line.size : 0;
    return gap > 0.8 && gap < 3 ? [Math.round(gap * 10) / 10] : [];
  });
  // Lines of a paragraph are nearer to each other than any others.
  const sorted = gaps.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.25)] ?? 1.2;
}

/** Whether a paragraph ends between two lines. */
function isParted(line: PdfLine, next: PdfLine, leading: number, right: number): boolean {
  if (line.page !== next.page) return true;
  if (line.tag && next.tag && line.tag.part !== next.tag.part) return true;
  if (line.tag && next.tag && !line.tag.isPlaced) return false;
  const gap = (next.y - line.y) / Math.max(line.size, 1);
  if (gap < 0 || gap > leading * 1.3) return true;
  // A line that ends far from the right edge, though the next word had room, ends its paragraph.
  return line.size !== next.size && right > 0;
}

/** The left edges of a table's columns, as its fullest row has them; a row may lack its empty cells. */
function columnEdges(lines: readonly PdfLine[]): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  const rows = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const cell = line.tag?.cell;
    const key = cell ? `${cell.table}/${cell.row}` : '';
    if (cell) rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  for (const row of rows.values()) {
    const cell = row[0]?.tag?.cell;
    if (!cell) continue;
    const own = [...new Map(row.map((one) => [one.tag?.cell?.column, one.x])).values()].sort((a, b) => a - b);
    if (own.length > (edges.get(cell.table)?.length ?? 0)) edges.set(cell.table, own);
  }
  return edges;
}

function cellOf({ tag, x }: PdfLine, edges: ReadonlyMap<number, readonly number[]>): Block['cell'] {
  const cell = tag?.cell ?? null;
  const own = cell ? (edges.get(cell.table) ?? []) : [];
  // A table of one column is a box round text.
  if (cell?.columns === 1 && own.length <= 1) return null;
  if (!cell || own.length <= cell.columns) return cell;
  const column = own.findLastIndex((edge) => edge <= x + 2);
  return { ...cell, column: Math.max(column, 0), columns: own.length };
}

/** Tables of items that no tag tells of get cells as tagged ones have. */
export function withGrids(lines: readonly PdfLine[], isTagged: boolean): PdfLine[] {
  if (isTagged) return [...lines];
  const out: PdfLine[] = [];
  const drawn = Math.max(0, ...lines.map(({ tag }) => tag?.cell?.table ?? 0));
  for (let at = 0, table = drawn + 1; at < lines.length; ) {
    const grid = gridAt(lines, at, table);
    const line = lines[at];
    if (grid) {
      const part = (cell: Cell): number => table * 1_000_000 + cell.row * 100 + cell.column;
      out.push(
        ...grid.cells.map((one) => ({
          ...one.line,
          tag: { part: part(one.cell), level: null, listDepth: 0, cell: one.cell },
        })),
      );
      table += 1;
    } else if (line) out.push(line);
    at = grid ? grid.end : at + 1;
  }
  return out;
}

const LIST_MARK = /^(?:[-–•·▪◦○*\uF0B7]|\d{1,3}[.)]|\p{L}[.)])(?:\s|$)/u;

/** The blocks of a document's lines. */
export function toBlocks(
  lines: readonly PdfLine[],
  { links, outline }: { readonly links: readonly (readonly PdfLink[])[]; readonly outline: Outline },
): Block[] {
  const edges = columnEdges(lines);
  const font = commonest(
    lines
      .filter((line) => line.fonts.size > 0)
      .flatMap((line) =>
        [...line.fonts].map(([name, count]) => ({
          ...line,
          font: name,
          text: 'x'.repeat(Math.min(count, 500)),
        })),
      ),
    (line) => line.font,
  );
  const size = commonest(lines, (line) => line.size) ?? 11;
  const left = Math.min(...lines.filter((line) => !line.tag?.cell).map(({ x }) => x));
  const leading = leadingOf(lines);
  const right = Math.max(...lines.map(({ end }) => end));
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && isParted(before, line, leading, right))
      blocks.push(plainBlock(index + 1, '', { page: line.page }));
    const opensEntry = line.tag && line.tag.listDepth > 0 && line.tag.part !== before?.tag?.part;
    const isMarked = LIST_MARK.test(line.text);
    const href = hrefOf(line, links[line.page - 1] ?? []);
    blocks.push(
      plainBlock(index + 1, opensEntry && !isMarked ? `- ${line.text}` : line.text, {
        page: line.page,
        indent: Math.max(0, Math.round((line.x - left) / (size * 0.5))),
        size: line.size,
        bold: line.font !== null && line.font !== font && line.text.length <= 160,
        level: line.tag?.level ?? null,
        cell: cellOf(line, edges),
        ...(href === undefined ? {} : { href }),
      }),
    );
  });
  return blocks.map((block) => withOutline(block, outline));
}
