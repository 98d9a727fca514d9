import type { Element } from 'hast';

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

/** The table in a box that scrolls by itself, also by keyboard; a group, since a page may hold more tables than landmarks do good. */
export function boxed(table: Element): Element {
  const properties = { className: ['tabel'], tabIndex: 0, role: 'group', ariaLabel: 'Tabel' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
