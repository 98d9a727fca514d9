// A table of the source as a table of Markdown.
import type { Run } from '../blocks/block.ts';
import type { Element } from './element.ts';

/** The cells of a table as rows of texts; a cell of several paragraphs is one text. */
export function tableOf(run: Run): Element & { readonly type: 'table' } {
  const cells = new Map<string, string>();
  let [columns, count] = [0, 0];
  for (const { cell, text } of run) {
    if (!cell) continue;
    columns = Math.max(columns, cell.columns, cell.column + 1);
    count = Math.max(count, cell.row + 1);
    const key = `${cell.row}/${cell.column}`;
    cells.set(key, [cells.get(key), text].filter((part) => part !== undefined).join(' '));
  }
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells.get(`${row}/${column}`) ?? ''),
  ).filter((row) => row.some((text) => text !== ''));
  return {
    type: 'table',
    rows,
    text: rows
      .flat()
      .filter((text) => text !== '')
      .join(' '),
    line: run[0]?.nr ?? 1,
  };
}
