// Forms that a text sets in two columns, labels to the left: each becomes a label with its text.
import type { Block } from '../blocks/block.ts';

interface Row {
  readonly block: Block;
  readonly label: string;
  readonly value: string;
  /** Where the value begins, in letters from the left. */
  readonly column: number;
}

const LEAST_GAP = 2;

function rowOf(block: Block): Row | null {
  const found = /^(\S(?:.{0,28}?\S)?)\s{2,}(\S.*)$/u.exec(block.text);
  if (!found?.[1] || !found[2] || block.indent > 3) return null;
  return {
    block,
    label: found[1],
    value: found[2],
    column: block.indent + block.text.length - found[2].length,
  };
}

/** The columns that the values of a text's forms begin at: where many labels that end in a colon have theirs. */
function valueColumns(blocks: readonly Block[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const block of blocks) {
    const row = rowOf(block);
    if (row?.label.endsWith(':')) counts.set(row.column, (counts.get(row.column) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 3).map(([column]) => column));
}

/** Whether a label goes on in the next line's: «Rådets / beslutning:». */
const isOpenLabel = (row: Row): boolean => !row.label.endsWith(':');

/** Reads forms of two columns; a text without any stays as it is. */
export function readColumns(blocks: readonly Block[]): Block[] {
  const columns = valueColumns(blocks);
  if (columns.size === 0) return [...blocks];
  const out: Block[] = [];
  let column = -1;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const row = rowOf(block);
    if (row && columns.has(row.column)) {
      const next = blocks[at + 1] ? readSecond(blocks[at + 1] as Block, row.column) : null;
      column = row.column;
      if (isOpenLabel(row) && next) {
        out.push({ ...block, text: `${row.label} ${next.label} ${row.value}` });
        if (next.value !== '') out.push({ ...next.block, text: next.value, indent: 4 });
        at += 1;
      } else out.push({ ...block, text: `${row.label} ${row.value}` });
    } else if (column >= 0 && block.text !== '' && Math.abs(block.indent - column) < LEAST_GAP)
      out.push({ ...block, indent: 4 });
    else {
      if (block.text === '' || block.indent < 2) column = -1;
      out.push(block);
    }
  }
  return out;
}

/** The second line of a label over two lines: «beslutning:   ønsker bænke», or the label's end alone. */
function readSecond(block: Block, column: number): { block: Block; label: string; value: string } | null {
  const row = rowOf(block);
  if (row && row.column === column && row.label.endsWith(':')) return row;
  return /^\p{Ll}[\p{L}\s-]{2,24}:$/u.test(block.text) && block.indent < 4
    ? { block, label: block.text, value: '' }
    : null;
}
