import { readListMark } from './list-marks.ts';
import type { Line, RawBlock } from './types.ts';

const CELL = String.raw`(?:[-−–+]?\d[\d.]*(?:,\d+)?|[-–])(?:\s?(?:%|kr\.?|t\.kr\.?|mio\.?))?`;
const ROW = new RegExp(String.raw`(?:(?:^|\s+)${CELL}){3,}$`, 'u');
const SECOND_NUMBER = /\d\s.*\d/u;

const isRow = (line: Line | undefined): boolean =>
  line !== undefined && ROW.test(line.text) && SECOND_NUMBER.test(line.text);

/** Rows that all begin as a list's entries do are a list. */
const isList = (lines: RawBlock): boolean => lines.every(({ text }) => readListMark(text, false) !== null);

/** A stretch of a block's lines; `isTable` when each ends in three columns of numbers or more. */
export interface Stretch {
  readonly isTable: boolean;
  readonly lines: RawBlock;
}

/** Parts a block where several lines in a row look like those of a table. */
export function partNumberRows(block: RawBlock): Stretch[] {
  const runs: { isTable: boolean; lines: Line[] }[] = [];
  for (const line of block) {
    const last = runs.at(-1);
    if (last?.isTable === isRow(line)) last.lines.push(line);
    else runs.push({ isTable: isRow(line), lines: [line] });
  }
  const stretches: { isTable: boolean; lines: Line[] }[] = [];
  for (const run of runs) {
    const isTable = run.isTable && run.lines.length > 1 && !isList(run.lines);
    const last = stretches.at(-1);
    if (last && !last.isTable && !isTable) last.lines.push(...run.lines);
    else stretches.push({ isTable, lines: run.lines });
  }
  return stretches;
}
