import { readSagLine } from '../parse/sag-line.ts';
import type { Line, Report } from './types.ts';

/** An item's case numbers as one paragraph, and the lines after them. */
export interface SagLines {
  readonly sagLine: string | null;
  readonly used: readonly Line[];
  readonly rest: readonly Line[];
}

const bare = (line: Line): string =>
  line.text
    .replace(/\*\*/g, '')
    .replace(/[,;]\s*$/, '')
    .trim();

/** Takes the case numbers under an item's heading; what only resembles one stays text. */
export function takeSagLines(lines: readonly Line[], report: Report): SagLines {
  let sagLine: string | null = null;
  const used: Line[] = [];
  for (const line of lines.filter(({ text }) => text !== '')) {
    const joined: string = sagLine === null ? bare(line) : `${sagLine}, ${bare(line)}`;
    const read = readSagLine(bare(line))?.isWhole ? readSagLine(joined) : null;
    if (read && read.malformed.length === 0) {
      sagLine = joined;
      used.push(line);
      continue;
    }
    if (read) report(line.nr, `ligner et sagsnummer, men har ingen kendt form: «${bare(line)}»`);
    break;
  }
  const last = used.at(-1);
  return { sagLine, used, rest: last ? lines.slice(lines.indexOf(last) + 1) : lines };
}
