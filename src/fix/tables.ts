// Rows that were to be a table, as one.
import { GRID_RULE } from '../parse/misread/joined-lines.ts';
import type { Edit } from './mend.ts';

/** A line of a text with where it stands. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SINGLE_PIPE = /[ \t]+\|[ \t]+/;
/** Columns that only spaces part; in rows with tabs or pipes they part nothing. */
const SPACES = /(?<=^[^\t|]*) {2,}(?=[^\t|]*$)/;

/** Rows whose tabs tell each cell's column; an editor has taken away those at their ends. */
function columnsOf(lines: readonly Line[]): readonly (readonly string[])[] | null {
  const rows = lines.map(({ text }) => text.trimEnd().split('\t'));
  const width = rows[0]?.length ?? 0;
  // Of the head alone the first cell may be empty.
  if (
    width < 2 ||
    rows.some((row, at) => row.length > width || row.length < 2 || (at > 0 && row[0]?.trim() === ''))
  )
    return null;
  return rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').trim()));
}

/** Rows as cells of one width, by the first way that gives it; null where none does. */
function cellsOf(lines: readonly Line[]): readonly (readonly string[])[] | null {
  for (const gap of [/\t/, /\t+/, SINGLE_PIPE, SPACES]) {
    const rows = lines.map(({ text }) => text.trim().split(gap));
    const width = rows[0]?.length ?? 0;
    const isWhole = gap !== SINGLE_PIPE || rows.flat().every((cell) => !cell.includes('|'));
    if (width > 1 && isWhole && rows.every(({ length }) => length === width))
      return rows.map((row) => row.map((cell) => cell.trim()));
  }
  return columnsOf(lines);
}

const PIPED = /^\|.*\|[ \t]*$/;
const DELIMITER = /^\|?[ \t]*:?(?:-{2}|-?[–—])/u;

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The line that parts a head of so many columns from what it heads. */
const rule = (columns: number): string => row(Array.from({ length: columns }, () => '---'));

/** The lines from one on as a table with those cells, the first of them its head. */
function tableFrom(lines: readonly Line[], from: number, cells: readonly (readonly string[])[]): Edit[] {
  const [first, last, [head = [], ...body]] = [lines[from], lines.at(-1), cells];
  if (!first || !last) return [];
  const table = [row(head), rule(head.length), ...body.map(row)].join('\n');
  return [{ start: first.start, end: last.end, text: `${from > 0 ? '\n' : ''}${table}` }];
}

/** A grid whose rows have a rule after each: a table. Where cells have several lines only a person can tell which. */
function gridEdits(lines: readonly Line[]): Edit[] {
  const from = lines.findIndex(({ text }) => GRID_RULE.test(text.trim()));
  const grid = from < 0 ? [] : lines.slice(from);
  const isRule = ({ text }: Line, at: number): boolean => GRID_RULE.test(text.trim()) === (at % 2 === 0);
  const rows = grid.filter((_, at) => at % 2 === 1).map(({ text }) => text.trim().slice(1, -1).split('|'));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || !grid.every(isRule) || rows.some(({ length }) => length !== width)) return [];
  return tableFrom(
    lines,
    from,
    rows.map((cells) => cells.map((cell) => cell.trim())),
  );
}

/** Rows that tabs or single pipes part, as a table; the first is its head. Rows between pipes get the line that they lack below it. */
export function tableEdits(lines: readonly Line[]): Edit[] {
  const from = lines.findIndex(
    ({ text }) =>
      text.includes('\t') || SPACES.test(text.trim()) || (SINGLE_PIPE.test(text) && !PIPED.test(text)),
  );
  const grid = gridEdits(lines);
  if (grid.length > 0) return grid;
  const cells = from < 0 || lines.length - from < 2 ? null : cellsOf(lines.slice(from));
  if (cells) return tableFrom(lines, from, cells);
  const piped = lines.findIndex(({ text }) => PIPED.test(text));
  const rows = piped < 0 ? [] : lines.slice(piped);
  const widthOf = ({ text }: Line): number => text.replace(/\\\|/g, '').split('|').length - 2;
  const [top, second] = rows;
  const body = rows.filter((line) => line !== second || !DELIMITER.test(line.text));
  if (!top || rows.length < 2 || body.some(({ text }) => !PIPED.test(text) || DELIMITER.test(text)))
    return [];
  const width = widthOf(top);
  if (width < 2 || body.some((line) => widthOf(line) !== width)) return [];
  if (second && body.length < rows.length) {
    const own = second.text
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const text = row(
      Array.from({ length: width }, (_, at) => (own[at] ?? '---').replace(/[–—][-–—]*/gu, '---')),
    );
    return [{ start: second.start, end: second.end, text }];
  }
  const under = `\n${rule(width)}`;
  return [
    ...(piped > 0 ? [{ start: top.start, end: top.start, text: '\n' }] : []),
    { start: top.end, end: top.end, text: under },
  ];
}
