import type { Element, ElementContent } from 'hast';
import { MARK } from './marks.ts';

/** The classes that stand for Markdown's alignments; HTML's own attribute is long gone from the standard. */
const ALIGNED: Readonly<Record<string, string>> = { right: 'tal', center: 'midt' };

/** Makes a table's cell what the standard allows, and an empty corner a cell that heads nothing. */
export function adjustCell(node: Element): void {
  if (node.tagName !== 'th' && node.tagName !== 'td') return;
  const { align, ...properties } = node.properties;
  const className = ALIGNED[String(align)];
  node.properties = className ? { ...properties, className: [className] } : properties;
  if (node.children.length === 0) node.tagName = 'td';
  // Markdown knows only headings of columns.
  if (node.tagName === 'th') node.properties.scope = 'col';
}

const AMOUNT =
  /^[-–−+]?\s*(?:kr\.?\s*)?(?:\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,\d+)?\s*(?:(?:mio|mia)\.?\s*)?(?:kr\.?|t\.?kr\.?|pct\.?|%|‰)?$/iu;
/** What a column of amounts may hold beside them. */
const NO_AMOUNT = /^[-–—]?$/;

/** Has the columns that hold amounts and nothing else stand right, where the editor has not said how they stand. */
function alignAmounts([head = [], ...body]: readonly (readonly Element[])[]): void {
  for (const [column, heading] of head.entries()) {
    const cells = body.flatMap((row) => row[column] ?? []);
    const texts = cells.map((cell) =>
      textOf(cell)
        .replace(/\u00a0/g, ' ')
        .trim(),
    );
    const isOfAmounts =
      texts.some((text) => AMOUNT.test(text)) &&
      texts.every((text) => AMOUNT.test(text) || NO_AMOUNT.test(text));
    if (!isOfAmounts || heading.properties.className) continue;
    for (const cell of [heading, ...cells]) cell.properties.className = ['tal'];
  }
}

/** How many letters a narrow screen has room for in a row of cells, and how many the room around a cell takes. */
const ROOM = 32;
const AROUND = 3;

const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'th' || node.tagName === 'td');
const isRow = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'tr';

/** The rows of a table, each with its cells. */
const rowsOf = (table: Element): Element[][] =>
  table.children
    .flatMap((part) => (part.type === 'element' ? part.children : []))
    .filter(isRow)
    .map(({ children }) => children.filter(isCell));

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** How many letters a cell takes at the least: its longest word, and of a figure all of it. */
function leastLetters(cell: Element): number {
  const text = textOf(cell).trim();
  const isFigure = String(cell.properties.className ?? '') === 'tal';
  return isFigure ? text.length : Math.max(...text.split(/\s+/).map(({ length }) => length));
}

/** Whether the rows of a table fit no narrow screen, where they are then shown one cell below another, each with its column's name. */
function isWide(rows: readonly (readonly Element[])[]): boolean {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, leastLetters(cell));
  return widths.reduce((sum, width) => sum + width + AROUND, 0) > ROOM;
}

/** Gives the cells of a table that is too wide for a narrow screen the names of their columns. */
function nameCells([head = [], ...rows]: readonly (readonly Element[])[]): void {
  // A name that holds a reference stands once, where that is to be put back.
  const names = head.map((cell) => textOf(cell).trim()).map((name) => (MARK.test(name) ? '' : name));
  for (const row of rows)
    for (const [at, cell] of row.entries()) if (names[at]) cell.properties.dataNavn = names[at];
}

/** The table in a box that scrolls by itself, also by keyboard; a group, since a page may hold more tables than landmarks do good. */
export function boxed(table: Element): Element {
  const rows = rowsOf(table);
  alignAmounts(rows);
  const wide = isWide(rows);
  if (wide) nameCells(rows);
  const className = wide ? ['tabel', 'som-kort'] : ['tabel'];
  const properties = { className, tabIndex: 0, role: 'group', ariaLabel: 'Tabel' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
