// A table of the source as a table of Markdown.
import type { Run } from '../blocks/block.ts';
import type { Element } from './element.ts';

/** The cells of a table as rows of texts; a cell of several paragraphs is one text. */
export function tableOf(run: Run): Element & { readonly type: 'table' } {
  const columns = Math.max(...run.map(({ cell }) => Math.max(cell?.columns ?? 0, (cell?.column ?? 0) + 1)));
  const count = Math.max(...run.map(({ cell }) => cell?.row ?? 0)) + 1;
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      run
        .filter(({ cell }) => cell?.row === row && cell.column === column)
        .map(({ text }) => text)
        .join(' '),
    ),
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
