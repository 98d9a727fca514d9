// A sheet of Excel as lines of cells.
import { saysPerson } from '../personal/cpr/context.ts';
import { decoded, shownIn } from './xml-text.ts';

const MOST_COLUMNS = 500;

/** A sheet's rows, their cells apart, each in its own column: numbers and texts as they are kept. */
export function sheetText(xml: string, shared: readonly string[]): string {
  const rows = (xml.match(/<row\b[\s\S]*?<\/row>/g) ?? []).map((row) => cellsOf(row, shared));
  const persons = new Set((rows[0] ?? []).flatMap((cell, column) => (saysPerson(cell) ? [column] : [])));
  const lines = rows.map((cells) =>
    cells.map((cell, column) => (persons.has(column) ? withNought(cell) : cell)).join('\t'),
  );
  const rest = (xml.match(/<(?:oddHeader|oddFooter|evenHeader|evenFooter)>[^<]*/g) ?? []).map(shownIn);
  return [...lines, ...rest].join('\n');
}

/** A number that begins with nought is kept without it. */
const withNought = (cell: string): string => (/^\d{9}$/.test(cell) ? `0${cell}` : cell);

function cellsOf(row: string, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of row.match(/<c\b(?:[^>]*\/>|[\s\S]*?<\/c>)/g) ?? []) {
    const column = columnOf(cell) ?? cells.length;
    if (column >= MOST_COLUMNS) cells.push(cellText(cell, shared));
    else cells[column] = cellText(cell, shared);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

/** `r="AB12"` is column 27, counted from nought. */
function columnOf(cell: string): number | null {
  const letters = /^<c\b[^>]*?\br="([A-Z]{1,3})\d/.exec(cell)?.[1];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

function cellText(cell: string, shared: readonly string[]): string {
  const value = decoded(/<v>([^<]*)<\/v>/.exec(cell)?.[1] ?? '');
  const type = /^<c\b[^>]*\bt="(\w+)"/.exec(cell)?.[1];
  if (type === 's') return shared[Number(value)] ?? '';
  const inline = /<is>[\s\S]*?<\/is>/.exec(cell)?.[0];
  return inline ? shownIn(inline).trim() : value;
}
