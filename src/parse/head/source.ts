import { FILE_START, type Place } from '../../model/parsed.ts';
import { INVISIBLE } from '../lukket/plain-form.ts';

/** A content file's text, which can tell line and column of any offset. */
export interface Source {
  readonly text: string;
  readonly place: (start: number, end: number) => Place;
}

/** An odd space, which Markdown takes for a letter where a heading begins. */
const ODD_SPACE = /[^ \t\n]/;

/** What ends a line in word processors, and nothing to Markdown. */
const OTHER_LINE_END = /[\v\u2028\u2029]/g;
/** Signs for machines; those of Windows-1252 may be halves of letters, and noughts are those of UTF-16. */
const CONTROL = /(?![\0\t-\r\u0080-\u009F])\p{Cc}/gu;

/** A text of signs that are all seen, with no space but the common one: most texts. */
const READY = /^[\t\n -~\u00A1-\u00AC\u00AE-\u00FF–—‘’“”„…•€−]*$/;

/** Makes the text ready to be read: LF line ends, Unicode NFC, and nothing invisible that could hide a heading or a word. */
export function normalizeSource(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (READY.test(text)) return text;
  return text
    .replace(OTHER_LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/^[^\S\n]+(?=#)/gm, (spaces) => (ODD_SPACE.test(spaces) ? '' : spaces))
    .replace(/(?<=^ {0,3}#{1,6})[^\S\n]+/gm, (spaces) => (ODD_SPACE.test(spaces) ? ' ' : spaces))
    .normalize('NFC');
}

/** Wraps a normalized text with its table of line starts. */
export function sourceOf(text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const point = (offset: number): Place['start'] => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { text, place: (start, end) => ({ start: point(start), end: point(end) }) };
}

/** The place of a syntax tree's node, which always has one when it came from a file. */
export function placeOf(node: {
  readonly position?: { start: Place['start']; end: Place['end'] } | undefined;
}): Place {
  const { start, end } = node.position ?? FILE_START;
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
