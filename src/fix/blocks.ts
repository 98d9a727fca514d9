// Mends of lines that were to be a list or a table, and become one paragraph, and of text that stands in.
import type { Place } from '../model/parsed.ts';
import { BULLETS, RUNNING_BULLETS } from '../parse/misread/joined-lines.ts';
import { type Edit, isBelowList, lineAt, type Mend, type Mendable } from './mend.ts';
import { type Line, tableEdits } from './tables.ts';

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
