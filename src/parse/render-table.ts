import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';

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
function alignAmounts(table: Element): void {
  const rows = elementsOf(table).flatMap((part) => elementsOf(part).map(elementsOf));
  const [head = [], ...body] = rows;
  for (const [column, heading] of head.entries()) {
    const cells = body.flatMap((row) => row[column] ?? []);
    const texts = cells.map((cell) =>
      toText(cell)
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

const elementsOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

/** The table in a box that scrolls by itself, also by keyboard; a group, since a page may hold more tables than landmarks do good. */
export function boxed(table: Element): Element {
  alignAmounts(table);
  const properties = { className: ['tabel'], tabIndex: 0, role: 'group', ariaLabel: 'Tabel' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
