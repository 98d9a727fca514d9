// Tables that tell of several items one after the other, each under a row with its number: cut at those rows.
import type { Block } from '../blocks/block.ts';

const NUMBERED_ROW = /^(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?\d{1,4}\.?$/iu;

/** A table that tells of several items, «Punkt 4 | Titel | Åbent» and under it a form, cut at those rows. */
export function tablesIn(blocks: readonly Block[]): Block[][] {
  const first = (block: Block): boolean => block.cell?.column === 0 && block.text !== '';
  const starts = blocks.filter((block) => first(block) && NUMBERED_ROW.test(block.text));
  const isForm = starts.some((start) => {
    const next = blocks.find((block) => first(block) && (block.cell?.row ?? 0) > (start.cell?.row ?? 0));
    return next !== undefined && !NUMBERED_ROW.test(next.text);
  });
  if (!isForm) return [[...blocks]];
  const parts: Block[][] = [];
  let row = -1;
  for (const block of blocks) {
    const own = block.cell?.row ?? row;
    const isNamed = starts.some(({ cell }) => cell?.row === own);
    const wasNamed = starts.some(({ cell }) => cell?.row === row);
    if (own !== row && (isNamed || wasNamed || row < 0)) parts.push([]);
    row = own;
    parts.at(-1)?.push(block);
  }
  return parts.map(trimmed);
}

/** The blocks of a part of a table as a table of their own: without the columns and rows that only the others have. */
function trimmed(blocks: readonly Block[]): Block[] {
  const cells = blocks.flatMap(({ cell, text }) => (cell && text !== '' ? [cell] : []));
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return blocks.map((block) =>
    block.cell
      ? {
          ...block,
          cell: {
            table: block.cell.table,
            row: Math.max(0, rows.indexOf(block.cell.row)),
            column: Math.max(0, columns.indexOf(block.cell.column)),
            columns: columns.length,
          },
        }
      : block,
  );
}
