// Mends of lines that were to be a list or a table, and become one paragraph.
import type { Place } from '../model/parsed.ts';
import { type Edit, lineAt, type Mend, type Mendable } from './mend.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines without a blank one between them that a place is in. */
function paragraphAt({ text, span }: Mendable, place: Place): Line[] {
  let { start } = lineAt(text, span(place).start);
  for (let before = start; before > 0; ) {
    const line = lineAt(text, before - 1);
    if (line.text.trim() === '' || /^#/u.test(line.text)) break;
    start = line.start;
    before = line.start;
  }
  const lines: Line[] = [];
  for (let at = start; at <= text.length; ) {
    const line = lineAt(text, at);
    if (line.text.trim() === '') break;
    lines.push(line);
    at = line.end + 1;
  }
  return lines;
}

const BULLET = /^(?<indent>[ \t]*)(?:[•‣◦●○▪▫■□⁃➢➤►✓✔❖·][ \t\u00a0]*|[–—−][ \t\u00a0]+)(?=\S)/u;
const TIGHT = /^(?<number>\d{1,2}[.)])(?=\p{L})/u;

/** Bullets that are none to Markdown become hyphens; a number gets the space that it lacks. */
function listEdits(lines: readonly Line[]): Edit[] {
  for (const pattern of [BULLET, TIGHT]) {
    const marked = lines.flatMap((line, at) => (pattern.test(line.text) ? [at] : []));
    const [first] = marked;
    if (first === undefined || marked.length < 2) continue;
    return marked.map((at) => {
      const line = lines[at] as Line;
      const found = pattern.exec(line.text);
      const [mark, groups] = [found?.[0] ?? '', found?.groups];
      const own = pattern === BULLET ? `${groups?.indent ?? ''}- ` : `${groups?.number ?? ''} `;
      // The first entry stands free of the text before it.
      const gap = at === first && at > 0 ? '\n' : '';
      return { start: line.start, end: line.start + mark.length, text: `${gap}${own}` };
    });
  }
  return [];
}

/** Rows that tabs part, as a table; the first is its head. */
function tableEdits(lines: readonly Line[]): Edit[] {
  const from = lines.findIndex(({ text }) => text.includes('\t'));
  const rows = lines.slice(Math.max(from, 0)).map(({ text }) =>
    text
      .trim()
      .split(/\t+/)
      .map((cell) => cell.trim()),
  );
  const width = rows[0]?.length ?? 0;
  const isTable = from >= 0 && rows.length > 1 && width > 1 && rows.every(({ length }) => length === width);
  const [first, last] = [lines[from], lines.at(-1)];
  if (!isTable || !first || !last) return [];
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const table = [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
  return [{ start: first.start, end: last.end, text: `${from > 0 ? '\n' : ''}${table}` }];
}

const mendOf = (rule: string, kind: string, edits: (lines: readonly Line[]) => Edit[]): Mend => ({
  rules: [rule],
  edits: (found) =>
    found.file.facts.misread
      .filter((one) => one.kind === kind)
      .flatMap(({ place }) => edits(paragraphAt(found, place))),
});

/** All mends of lists and tables. */
export const BLOCKS: readonly Mend[] = [
  mendOf('liste-ulaeselig', 'liste', listEdits),
  mendOf('tabel-ulaeselig', 'tabel', tableEdits),
];
