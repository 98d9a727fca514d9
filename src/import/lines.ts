import { INVISIBLE } from '../parse/lukket/plain-form.ts';
import type { Line, RawBlock } from './types.ts';

const indentOf = (raw: string): number => (/^[ \t]*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length;

function lineOf(raw: string, nr: number): Line {
  return { nr, text: raw.replace(/[\t\v\u0085\u2028\u2029]/g, ' ').trim(), indent: indentOf(raw) };
}

/** A text's lines; a page break (form feed) counts as a blank line. */
export function linesOf(text: string): Line[] {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .flatMap((raw, index) => {
      const [first = '', ...rest] = raw.split('\f');
      const later = rest.flatMap((part) => [lineOf('', index + 1), lineOf(part, index + 1)]);
      return [lineOf(first, index + 1), ...later];
    });
}

/** Cuts lines into blocks at the blank ones. */
export function blocksOf(lines: readonly Line[]): RawBlock[] {
  const blocks: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.text === '') {
      open = false;
    } else if (open) {
      blocks.at(-1)?.push(line);
    } else {
      blocks.push([line]);
      open = true;
    }
  }
  return blocks;
}

/** The lines of a block as one running text. */
export const textOfLines = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');

/** A text as it is compared: NFC, lower case, single spaces. */
export const normalized = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
