// Plain text and Markdown to blocks, a line each.
import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import { type Block, plainBlock } from '../blocks/block.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { withTextGrids } from './text-grid.ts';

const indentOf = (raw: string): number =>
  (/^[ \t\u00a0]*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length;

const lineOf = (raw: string, nr: number): Block =>
  plainBlock(
    nr,
    raw
      .replace(/\t/g, '    ')
      .replace(/[\v\u0085\u2028\u2029\u00a0]/g, ' ')
      .trim(),
    { indent: indentOf(raw) },
  );

/** A text's lines; a page break (form feed) counts as a blank line. */
export function linesOf(text: string): Block[] {
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

const HASHES = /^(#{1,6})\s+(.*?)(?:\s+#+)?(?:\s*\{#[^}]*\})?$/;
const WHOLLY_BOLD = /^(?:\*\*\*?(?<stars>[^*]+)\*\*\*?|__(?<lines>[^_]+)__)(?<colon>:?)$/;
const BOLD_LABEL = /^(?:\*\*(?<stars>[^*]{2,60})\*\*|__(?<lines>[^_]{2,60})__)(?<colon>:?)\s+(?<rest>\S.*)$/;
const NUMBERED_BOLD = /^(?<number>\d{1,4}[.)]\s+)\*\*(?<stars>[^*]+)\*\*(?<rest>\s*[^*]{0,40})$/;
const WHOLLY_ITALIC = /^(?:\*(?<stars>[^*\s][^*]*)\*|_(?<lines>[^_\s][^_]*)_)$/;

const unbold = (text: string): string => text.replace(/\*\*|__(?=\S)|(?<=\S)__/g, '').trim();

/** Whether a source marks its headings, or the labels of its fields, as Markdown does. */
function isMarkdownLike(lines: readonly Block[]): boolean {
  const marked = lines.filter(({ text }) =>
    [HASHES, WHOLLY_BOLD, BOLD_LABEL, NUMBERED_BOLD].some((mark) => mark.test(text)),
  );
  const sure = lines.some(({ text }) =>
    /^(?:#{1,6}\s+|\*\*|__)(?:\*\*|__)?(?:punkt|pkt\.?|sag nr\.?|ad)\s*\d/i.test(text),
  );
  return sure || marked.length >= 3;
}

/** A line of Markdown with its marks read: a heading's level, bold, and a label in bold parted from what follows it. */
function readMarks(line: Block): Block[] {
  const hashes = HASHES.exec(line.text);
  if (hashes?.[1]) return [{ ...line, text: unbold(hashes[2] ?? ''), level: hashes[1].length }];
  const bold = WHOLLY_BOLD.exec(line.text)?.groups;
  if (bold)
    return [{ ...line, text: `${bold.stars ?? bold.lines}${bold.colon}`.trim(), bold: true, raw: line.text }];
  const counted = NUMBERED_BOLD.exec(line.text)?.groups;
  if (counted)
    return [
      { ...line, text: `${counted.number}${counted.stars}${counted.rest}`, bold: true, raw: line.text },
    ];
  const label = BOLD_LABEL.exec(line.text)?.groups;
  const text = `${label?.stars ?? label?.lines ?? ''}${label?.colon ?? ''}`.trim();
  if (label && text.endsWith(':'))
    return [
      { ...line, text, bold: true },
      { ...line, text: label.rest ?? '' },
    ];
  const italic = WHOLLY_ITALIC.exec(line.text)?.groups;
  const word = italic?.stars ?? italic?.lines;
  // A line in italics may be a heading or a mark: both are known by their words.
  return word !== undefined && word.length <= 60
    ? [{ ...line, text: word, bold: true, raw: line.text }]
    : [line];
}

/** What surely is a heading of minutes where signs stand before it, though the text has no other marks. */
const SURE_HEADING = /^(?:referat|dagsorden|beslutningsprotokol|mødereferat|punkt\s+\d)/iu;

/** Signs before a sure heading are no part of it. */
function readHashes(line: Block): Block {
  const hashes = HASHES.exec(line.text);
  return hashes?.[1] && SURE_HEADING.test(hashes[2] ?? '')
    ? { ...line, text: hashes[2] ?? '', level: hashes[1].length }
    : line;
}

/** Reads a text that is decoded. */
export function readText(text: string): SourceDocument {
  const lines = linesOf(text);
  const markdown = isMarkdownLike(lines);
  return {
    ok: true,
    kind: markdown ? 'markdown' : 'tekst',
    blocks: markdown ? lines.flatMap(readMarks) : withTextGrids(lines.map(readHashes)),
    markdown,
    around: [],
    remarks: [],
  };
}
