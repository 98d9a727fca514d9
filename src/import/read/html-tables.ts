// The rows and cells of a page's table, and whether the page is only laid out with it.
import { type PageNode, tag } from './html-nodes.ts';

function closestTable(node: PageNode): PageNode | null {
  let at = node.parentNode ?? null;
  while (at && tag(at) !== 'table') at = at.parentNode ?? null;
  return at;
}

/** The cells of a row, those of tables within them apart. */
export const cellsOf = (row: PageNode): PageNode[] =>
  [...row.childNodes].filter((cell) => /^t[dh]$/.test(tag(cell)));

/** What a table is made of; one that a page is laid out with has other tables, headings or many lines in a cell. */
export function tableShape(node: PageNode): { rows: PageNode[]; columns: number; isLayout: boolean } {
  const rows = [...node.querySelectorAll('tr')].filter((row) => closestTable(row) === node);
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const isLayout =
    columns < 2 ||
    [...node.querySelectorAll('table, h1, h2, h3, hr')].length > 0 ||
    [...node.querySelectorAll('br')].length > 12;
  return { rows, columns, isLayout };
}
