// Tables of Markdown that say what a head, a form or items say: «| Sted | Rådhuset |». All others stay as they are written.
import type { Block } from '../blocks/block.ts';

const ROW = /^\|.*\|$/;
const LINE = /^\|[\s:|-]+\|$/;
const BOLD = /^(\*\*|__)(?<text>.+)\1$/;

function cellsOf(rows: readonly Block[], table: number): Block[] {
  const written = rows.filter(({ text }) => !LINE.test(text));
  return written.flatMap((block, row) => {
    const parts = block.text.slice(1, -1).split(/(?<!\\)\|/);
    return parts.map((part, column): Block => {
      const text = part.trim();
      const cell = { table, row, column, columns: parts.length };
      return { ...block, text: BOLD.exec(text)?.groups?.text ?? text, bold: BOLD.test(text), cell };
    });
  });
}

/** Reads such tables with `read`, which gives back cells where a table says nothing of the kind. */
export function readPipes(blocks: readonly Block[], read: (cells: readonly Block[]) => Block[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    let end = at;
    while (ROW.test(blocks[end]?.text ?? '')) end += 1;
    const rows = blocks.slice(at, end);
    const made = rows.length > 1 ? read(cellsOf(rows, at + 1)) : [];
    const isRead = made.length > 0 && made.every(({ cell }) => cell === null);
    if (isRead) out.push(...made);
    else out.push(...blocks.slice(at, Math.max(end, at + 1)));
    at = Math.max(end - 1, at);
  }
  return out;
}
