// Rows of numbers and lines in columns, which must not become running text.
import type { Block, Run } from '../blocks/block.ts';
import { readListMark } from '../lines/list-marks.ts';

const CELL = String.raw`(?:[-−–+]?\d[\d.]*(?:,\d+)?|[-–])(?:\s?(?:%|kr\.?|t\.kr\.?|mio\.?))?`;
const ROW = new RegExp(String.raw`(?:(?:^|\s+)${CELL}){3,}$`, 'u');
const SECOND_NUMBER = /\d\s.*\d/u;

const isRow = (line: Block | undefined): boolean =>
  line !== undefined && ROW.test(line.text) && SECOND_NUMBER.test(line.text);

/** Rows that all begin as a list's entries do are a list. */
const isList = (lines: Run): boolean => lines.every(({ text }) => readListMark(text, false) !== null);

/** A stretch of a block's lines; `isTable` when each ends in three columns of numbers or more. */
export interface Stretch {
  readonly isTable: boolean;
  readonly lines: Run;
}

/** Whether each of several lines is parted in columns by wide gaps, at the same places. */
function hasColumns(lines: Run): boolean {
  const columns = lines.map(({ text }) => text.split(/\s{3,}/).length);
  return lines.length > 2 && columns.every((count) => count > 1 && count === columns[0]) && !isList(lines);
}

/** Parts a block where several lines in a row look like those of a table. */
export function partNumberRows(block: Run): Stretch[] {
  if (hasColumns(block)) return [{ isTable: true, lines: block }];
  const runs: { isTable: boolean; lines: Block[] }[] = [];
  for (const line of block) {
    const last = runs.at(-1);
    if (last?.isTable === isRow(line)) last.lines.push(line);
    else runs.push({ isTable: isRow(line), lines: [line] });
  }
  const stretches: { isTable: boolean; lines: Block[] }[] = [];
  for (const run of runs) {
    const isTable = run.isTable && run.lines.length > 1 && !isList(run.lines);
    const last = stretches.at(-1);
    if (last && !last.isTable && !isTable) last.lines.push(...run.lines);
    else stretches.push({ isTable, lines: run.lines });
  }
  return stretches;
}
