// A table of the source as a table of Markdown.
import type { Run } from '../blocks/block.ts';
import { gridOf } from '../blocks/grid.ts';
import type { Element } from './element.ts';

/** The cells of a table as rows of texts; a cell of several paragraphs is one text. */
export function tableOf(run: Run): Element & { readonly type: 'table' } {
  const rows = gridOf(run).rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(' ')));
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
