// Writes lists.
import type { ListEntry } from '../sections/element.ts';

interface Level {
  readonly ordered: boolean;
  readonly delimiter: string;
  readonly number: number;
  readonly width: number;
}

const other = (delimiter: string): string => (delimiter === '.' ? ')' : '.');

/** The next entry's level; a number that does not follow needs the other delimiter, or Markdown would renumber it. */
function levelOf(entry: ListEntry, last: Level | undefined): { level: Level; opens: boolean } {
  if (entry.number === null) {
    return { level: { ordered: false, delimiter: '', number: 0, width: 2 }, opens: last?.ordered === true };
  }
  const number = Number(entry.number);
  const follows = last?.ordered === true && last.number + 1 === number;
  const wanted = entry.delimiter ?? '.';
  const delimiter = follows ? last.delimiter : last?.ordered ? other(last.delimiter) : wanted;
  const width = entry.number.length + 2;
  return {
    level: { ordered: true, delimiter, number, width },
    opens: last !== undefined ? !follows : number !== 1,
  };
}

/** Writes a list, nested by depth; `inline` turns an entry's text into Markdown. */
export function renderList(entries: readonly ListEntry[], inline: (text: string) => string): string {
  const levels: Level[] = [];
  const lines: string[] = [];
  for (const entry of entries) {
    const depth = Math.min(entry.depth, levels.length);
    const { level, opens } = levelOf(entry, levels[depth]);
    levels.splice(depth, levels.length, level);
    const indent = ' '.repeat(levels.slice(0, depth).reduce((sum, { width }) => sum + width, 0));
    const mark = level.ordered ? `${entry.number}${level.delimiter}` : '-';
    if (opens && lines.length > 0) lines.push('');
    lines.push(`${indent}${mark} ${inline(entry.text)}`.trimEnd());
  }
  return lines.join('\n');
}
