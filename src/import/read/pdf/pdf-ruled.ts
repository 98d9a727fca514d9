// Tables that a PDF without tags draws with lines: each stretch of text gets its cell.

import { cutAtEdges } from './pdf-cut-cells.ts';
import type { PdfItem } from './pdf-items.ts';
import type { Ruling, Rulings } from './pdf-rulings.ts';

/** A table by its lines: the edges of its columns and rows, in points from the left and the top. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly upright: readonly Ruling[];
}

/** How near lines stand that are one. */
const NEAR = 3;

/** Places with those put together that stand near each other. */
function merged(places: readonly number[]): number[] {
  const out: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (out.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) out.push(place);
  return out;
}

const meets = (upright: Ruling, level: Ruling): boolean =>
  upright.from - NEAR <= level.at &&
  level.at <= upright.to + NEAR &&
  level.from - NEAR <= upright.at &&
  upright.at <= level.to + NEAR;

/** Groups of lines that meet each other. */
function groupsOf({ upright, level }: Rulings): { upright: Ruling[]; level: Ruling[] }[] {
  const left = new Set(upright);
  const free = new Set(level);
  const groups: { upright: Ruling[]; level: Ruling[] }[] = [];
  for (const first of upright) {
    if (!left.delete(first)) continue;
    const group = { upright: [first], level: [] as Ruling[] };
    const waiting: { line: Ruling; isUpright: boolean }[] = [{ line: first, isUpright: true }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { line, isUpright } = next;
      for (const other of isUpright ? free : left) {
        if (!(isUpright ? meets(line, other) : meets(other, line))) continue;
        (isUpright ? free : left).delete(other);
        (isUpright ? group.level : group.upright).push(other);
        waiting.push({ line: other, isUpright: !isUpright });
      }
    }
    groups.push(group);
  }
  return groups;
}

/** How much of a stretch lines cover, in points. */
const covered = (lines: readonly Ruling[], from: number, to: number): number =>
  lines.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);

const near =
  (place: number) =>
  ({ at }: Ruling): boolean =>
    Math.abs(at - place) <= NEAR;

/** Whether all of one table's edges are edges of the other. */
const isWithin = (edges: readonly number[], others: readonly number[]): boolean =>
  edges.every((edge) => others.some((other) => Math.abs(other - edge) <= NEAR));

/** The tables of a group of lines: rows that have other columns than those over them are another's, though they touch. */
function tablesOf(group: { readonly upright: Ruling[]; readonly level: Ruling[] }): RuledTable[] {
  const columns = merged(group.upright.map(({ at }) => at));
  // A row's edge runs through most of the table, in one piece or cell by cell.
  const rows = merged(group.level.map(({ at }) => at)).filter((place) => {
    const meeting = group.upright.filter(({ from, to }) => from - NEAR <= place && place <= to + NEAR);
    const [left, right] = [
      Math.min(...meeting.map(({ at }) => at)),
      Math.max(...meeting.map(({ at }) => at)),
    ];
    return covered(group.level.filter(near(place)), left, right) >= (right - left) * 0.6;
  });
  const tables: { columns: readonly number[]; rows: number[]; upright: readonly Ruling[] }[] = [];
  for (const [index, top] of rows.slice(0, -1).entries()) {
    const bottom = rows[index + 1] ?? top;
    const own = columns.filter(
      (place) => covered(group.upright.filter(near(place)), top, bottom) >= (bottom - top) * 0.5,
    );
    const last = tables.at(-1);
    const isNext = last?.rows.at(-1) === top;
    if (own.length < 2) continue;
    if (last && isNext && isWithin(own, last.columns)) last.rows.push(bottom);
    else if (last && isNext && isWithin(last.columns, own)) {
      last.columns = own;
      last.rows.push(bottom);
    } else tables.push({ columns: own, rows: [top, bottom], upright: group.upright });
  }
  return tables.filter((table) => table.columns.length > 2);
}

/** The tables of several columns that a page's lines make. */
const ruledTables = (rulings: Rulings): RuledTable[] =>
  groupsOf(rulings)
    .flatMap(tablesOf)
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));

/** The index of the stretch between edges that holds a place, or -1. */
function between(edges: readonly number[], place: number): number {
  const at = edges.findLastIndex((edge) => edge <= place);
  return at < 0 || at >= edges.length - 1 ? -1 : at;
}

/** Whether a table has the columns of the one that ended the page before. */
const hasColumnsOf = (table: RuledTable, before: RuledTable | null): boolean =>
  before !== null &&
  before.columns.length === table.columns.length &&
  before.columns.every((edge, index) => Math.abs(edge - (table.columns[index] ?? 0)) <= NEAR);

/** How much of a page, at its head and its foot, may be furniture. */
const MARGIN = 0.12;

const isSeen = ({ text }: PdfItem): boolean => text.trim() !== '';

/** A stretch with the row and the column of its table where it stands. */
interface Standing {
  readonly item: PdfItem;
  readonly row: number;
  readonly column: number;
}

function standingIn(table: RuledTable, items: readonly PdfItem[]): Standing[] {
  return items.flatMap((item): Standing[] => {
    const row = between(table.rows, item.y - item.size * 0.3);
    const column = between(table.columns, item.x + Math.min(item.width, item.size) / 2);
    return row < 0 || column < 0 ? [] : [{ item, row, column }];
  });
}

const textOfRow = (standing: readonly Standing[], wanted: number): string =>
  standing
    .filter(({ row }) => row === wanted)
    .map(({ item }) => item.text)
    .join('');

/** Gives the stretches of all pages the cells they stand in; a table that goes on overleaf stays one, its head once. */
export function withRuledCells(
  pages: readonly (readonly PdfItem[])[],
  rulings: readonly Rulings[],
  heights: readonly number[],
): PdfItem[][] {
  let table = 0;
  let last = -1;
  let head = '';
  let open: RuledTable | null = null;
  return pages.map((whole, page) => {
    const tables = ruledTables(rulings[page] ?? { upright: [], level: [] });
    const items =
      tables.length === 0
        ? whole
        : whole.flatMap((item) => {
            const table = tables.find(({ rows }) => between(rows, item.y - item.size * 0.3) >= 0);
            return table && isSeen(item) ? cutAtEdges(item, table) : [item];
          });
    const [top, bottom] = [(heights[page] ?? 842) * MARGIN, (heights[page] ?? 842) * (1 - MARGIN)];
    const cells = new Map<PdfItem, PdfItem | null>();
    for (const own of tables) {
      const standing = standingIn(
        own,
        items.filter((item) => !cells.has(item)),
      );
      if (!standing.some(({ item }) => isSeen(item))) continue;
      const isFirst = items.every((item) => !isSeen(item) || item.y < top || item.y >= (own.rows[0] ?? 0));
      const goesOn: boolean = isFirst && hasColumnsOf(own, open);
      const comesAgain: boolean = goesOn && textOfRow(standing, 0) === head;
      const first = comesAgain ? 1 : 0;
      if (!goesOn) {
        table += 1;
        last = -1;
        head = textOfRow(standing, 0);
      }
      // A first cell without text overleaf goes on with the row before.
      const isCut =
        goesOn && !standing.some(({ item, row, column }) => row === first && column === 0 && isSeen(item));
      const shift: number = (isCut ? last : last + 1) - first;
      for (const { item, row, column } of standing) {
        const cell = { table, row: row + shift, column, columns: own.columns.length - 1 };
        const part = table * 1_000_000 + cell.row * 100 + column;
        cells.set(
          item,
          row < first ? null : { ...item, tag: { part, level: null, listDepth: 0, cell, isPlaced: true } },
        );
        last = Math.max(last, cell.row);
      }
      const end = own.rows.at(-1) ?? 0;
      open = items.some((item) => isSeen(item) && item.y > end + NEAR && item.y < bottom) ? null : own;
    }
    if (cells.size === 0 && items.some(isSeen)) open = null;
    return items.flatMap((item) => {
      const found = cells.get(item);
      return found === undefined ? [item] : found === null ? [] : [found];
    });
  });
}
