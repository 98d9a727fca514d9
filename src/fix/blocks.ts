// Mends of lines that were to be a list or a table, and become one paragraph.
import type { Place } from '../model/parsed.ts';
import { BULLETS, GRID_RULE, RUNNING_BULLETS } from '../parse/misread/joined-lines.ts';
import { type Edit, isBelowList, lineAt, type Mend, type Mendable } from './mend.ts';

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

/** What a line of a list begins with where Markdown sees none; `own` is what is to stand there. */
interface ListSign {
  readonly pattern: RegExp;
  readonly own: (found: RegExpExecArray, first: RegExpExecArray) => string;
}

/** How far an entry stands in beside the first one; what is far from the margin is code to Markdown. */
function inwards(indent: string, first: RegExpExecArray): string {
  const width = (text = ''): number => text.replaceAll('\t', '  ').length;
  return ' '.repeat(Math.max(0, width(indent) - width(first[1])));
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const SIGNS: readonly ListSign[] = [
  {
    pattern: new RegExp(
      String.raw`^([ \t]*)(?:[${BULLETS}][ \t\u00a0]*|[–—−][ \t\u00a0]+|(o)[ \t\u00a0]+)(?=\S)`,
      'u',
    ),
    // Word gives an entry of an entry an «o».
    own: ([, indent = '', inner], outer) => `${inwards(indent, outer)}${inner && !outer[2] ? '  ' : ''}- `,
  },
  { pattern: /^[-+](?=\p{L})/u, own: () => '- ' },
  { pattern: /^(\d{1,2}[.)])(?=\p{L})/u, own: ([, number = '']) => `${number} ` },
  { pattern: /^(\d{1,2}) [-–] (?=\p{L})/u, own: ([, number = '']) => `${number}. ` },
  { pattern: /^\((\d{1,2})\)[ \t]*(?=\S)/u, own: ([, number = '']) => `${number}. ` },
  { pattern: /^([①-⑩])[ \t]*(?=\S)/u, own: ([, sign = '']) => `${CIRCLED.indexOf(sign) + 1}. ` },
  // Markdown counts by numbers only: the letter stays a word of the text.
  { pattern: /^(?=(?:\(?(?:[a-zæøå]|[ivx]{2,4})\)|[a-zæøå]\.)[ \t]+\S)/iu, own: () => '- ' },
];

/** Signs that are none to Markdown become its own; a number gets the space that it lacks. */
function listEdits(lines: readonly Line[]): Edit[] {
  for (const { pattern, own } of SIGNS) {
    const marked = lines.flatMap((line, at) => {
      const found = pattern.exec(line.text);
      return found ? [{ at, line, found }] : [];
    });
    const [first] = marked;
    if (first === undefined || marked.length < 2) continue;
    return marked.map(({ at, line, found }) => {
      // The first entry stands free of the text before it.
      const gap = at === first.at && at > 0 ? '\n' : '';
      return {
        start: line.start,
        end: line.start + found[0].length,
        text: `${gap}${own(found, first.found)}`,
      };
    });
  }
  return lines.flatMap(insideEdits);
}

const INSIDE = new RegExp(`[ \\t\u00a0]*[${RUNNING_BULLETS}][ \\t\u00a0]+`, 'gu');

/** «Der er: • en • to» on one line: an entry on each. */
function insideEdits(line: Line): Edit[] {
  const found = [...line.text.matchAll(INSIDE)];
  if (found.length < 2) return [];
  return found.map((one, at) => {
    const start = line.start + one.index;
    const gap = one.index === 0 ? '' : at === 0 ? '\n\n' : '\n';
    return { start, end: start + one[0].length, text: `${gap}- ` };
  });
}

const SINGLE_PIPE = /[ \t]+\|[ \t]+/;

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
  for (const gap of [/\t/, /\t+/, SINGLE_PIPE]) {
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

/** A grid whose rows have a rule after each: a table. Where cells have several lines only a person can tell which. */
function gridEdits(lines: readonly Line[], row: (cells: readonly string[]) => string): Edit[] {
  const from = lines.findIndex(({ text }) => GRID_RULE.test(text.trim()));
  const grid = from < 0 ? [] : lines.slice(from);
  const isRule = ({ text }: Line, at: number): boolean => GRID_RULE.test(text.trim()) === (at % 2 === 0);
  const rows = grid.filter((_, at) => at % 2 === 1).map(({ text }) => text.trim().slice(1, -1).split('|'));
  const [[first, last], width] = [[grid[0], grid.at(-1)], rows[0]?.length ?? 0];
  if (!first || !last || width < 2 || !grid.every(isRule) || rows.some(({ length }) => length !== width))
    return [];
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.trim()));
  const table = [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
  return [{ start: first.start, end: last.end, text: `${from > 0 ? '\n' : ''}${table}` }];
}

/** Rows that tabs or single pipes part, as a table; the first is its head. Rows between pipes get the line that they lack below it. */
function tableEdits(lines: readonly Line[]): Edit[] {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const from = lines.findIndex(
    ({ text }) => text.includes('\t') || (SINGLE_PIPE.test(text) && !PIPED.test(text)),
  );
  const grid = gridEdits(lines, row);
  if (grid.length > 0) return grid;
  const cells = from < 0 || lines.length - from < 2 ? null : cellsOf(lines.slice(from));
  const [first, last] = [lines[from], lines.at(-1)];
  if (cells && first && last) {
    const [head = [], ...body] = cells;
    const table = [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
    return [{ start: first.start, end: last.end, text: `${from > 0 ? '\n' : ''}${table}` }];
  }
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
  const under = `\n${row(Array.from({ length: width }, () => '---'))}`;
  return [
    ...(piped > 0 ? [{ start: top.start, end: top.start, text: '\n' }] : []),
    { start: top.end, end: top.end, text: under },
  ];
}

const mendOf = (rule: string, kind: string, edits: (lines: readonly Line[]) => Edit[]): Mend => ({
  rules: [rule],
  edits: (found) =>
    found.file.facts.misread
      .filter((one) => one.kind === kind)
      .flatMap(({ place }) => edits(paragraphAt(found, place))),
});

/** Text that stands in as code does, where no list above it can have it. */
const indented: Mend = {
  rules: ['tekst-indrykket'],
  edits: (found) =>
    found.file.facts.misread
      .filter(({ kind }) => kind === 'indryk')
      .flatMap(({ place }) => {
        const { start } = lineAt(found.text, found.span(place).start);
        const block = /^(?:[ \t]+\S[^\n]*(?:\n+|$))*/u.exec(found.text.slice(start))?.[0] ?? '';
        // A row whose first cell is empty begins with a tab too.
        if (isBelowList(found.text, start) || /^\t\S[^\n]*\t/.test(block)) return [];
        return [...block.matchAll(/^[ \t]+/gm)].map(({ index, 0: space }) => ({
          ...{ start: start + index, end: start + index + space.length, text: '' },
        }));
      }),
};

/** All mends of lists, tables and text that stands in. */
export const BLOCKS: readonly Mend[] = [
  indented,
  mendOf('liste-ulaeselig', 'liste', listEdits),
  mendOf('tabel-ulaeselig', 'tabel', tableEdits),
];
