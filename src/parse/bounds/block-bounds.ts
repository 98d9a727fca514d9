// Counts the signs within one long block, which ends at a blank line or where another entry of a list begins.
import { BOUNDS, type BoundName, type Overstep, overstep } from './bounds.ts';

const [TAB, LF, SPACE, STAR, DASH, COLON, ANGLE] = [9, 10, 32, 42, 45, 58, 60];
const [OPEN, CLOSE, UNDERSCORE, TICK, PIPE, TILDE] = [91, 93, 95, 96, 124, 126];

/** What a sign may count as. */
const COUNTS_AS: readonly (BoundName | undefined)[] = (() => {
  const table: (BoundName | undefined)[] = Array.from({ length: 128 }, () => undefined);
  for (const code of [STAR, UNDERSCORE, TILDE]) table[code] = 'emphasis';
  for (const code of [OPEN, CLOSE]) table[code] = 'brackets';
  table[TICK] = 'ticks';
  table[ANGLE] = 'angles';
  table[PIPE] = 'cells';
  table[LF] = 'lines';
  return table;
})();

/** Whether a letter is white space, or past the end of a text. */
export const isSpace = (code: number): boolean => code <= SPACE || Number.isNaN(code);

/** The first bound that a block oversteps, or null. */
export function blockOverstep(text: string, start: number, end: number): Overstep | null {
  const counts = { emphasis: 0, brackets: 0, ticks: 0, angles: 0, cells: 0, lines: 0, open: 0 };
  let lineStart = start;
  let pipes = 0;
  /** How many fields each row gets: as many as the table's head has. */
  let columns = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const name = code < 128 ? (COUNTS_AS[code] as keyof typeof counts | undefined) : undefined;
    if (name === undefined) continue;
    if (name === 'lines') {
      if (columns === 0 && pipes > 0 && isDelimiterRow(text, lineStart, at)) columns = pipes + 1;
      counts.cells += Math.max(pipes, columns);
      if (counts.cells > BOUNDS.cells.limit) return overstep('cells', lineStart);
      lineStart = at + 1;
      pipes = 0;
    } else if (name === 'cells') pipes += 1;
    else if (name === 'emphasis') {
      const runEnd = endOfRun(text, at, code);
      // Between two spaces a run means nothing: it is a line to write on.
      const isLone = isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(runEnd));
      if (!isLone) counts.emphasis += runEnd - at;
      at = runEnd - 1;
    } else counts[name] += 1;
    if (name === 'brackets') counts.open = Math.max(0, counts.open + (code === OPEN ? 1 : -1));
    if (counts.open > BOUNDS.open.limit) return overstep('open', at);
    if (counts[name] > BOUNDS[name].limit) return overstep(name, at);
  }
  return null;
}

function endOfRun(text: string, from: number, sign: number): number {
  let at = from + 1;
  while (text.charCodeAt(at) === sign) at += 1;
  return at;
}

/** Whether a line is the one that makes a table of what stands around it: `|---|:-:|`. */
function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DASH) dashes += 1;
    else if (code !== PIPE && code !== COLON && code !== SPACE && code !== TAB) return false;
  }
  return dashes > 0;
}
