// The cells of a table as rows.
import type { Block } from './block.ts';

/** The blocks of a table by rows and columns, as many columns in each row; a cell may hold several blocks, or none. Empty rows are left out. */
export function gridOf(blocks: readonly Block[]): {
  readonly rows: readonly (readonly (readonly Block[])[])[];
  readonly columns: number;
} {
  const cells = new Map<string, Block[]>();
  let [columns, count] = [0, 0];
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    columns = Math.max(columns, cell.columns, cell.column + 1);
    count = Math.max(count, cell.row + 1);
    const key = `${cell.row}/${cell.column}`;
    cells.set(key, [...(cells.get(key) ?? []), block]);
  }
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells.get(`${row}/${column}`) ?? []),
  );
  const hasText = (row: readonly (readonly Block[])[]): boolean =>
    row.some((cell) => cell.some(({ text }) => text !== ''));
  return { rows: rows.filter(hasText), columns };
}
