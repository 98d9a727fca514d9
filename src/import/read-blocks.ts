import {
  goesOnWithList,
  isLetterMark,
  type ListMark,
  opensList,
  opensListWithin,
  readListMark,
} from './list-marks.ts';
import { partNumberRows } from './number-rows.ts';
import { isTorn } from './torn.ts';
import type { Block, Line, ListEntry, RawBlock } from './types.ts';

const NOTE = /^(?:\^\[(?<caret>\d{1,3})\]:?|\[\^(?<plain>[\p{L}\d-]{1,20})\]:)\s*(?<text>\S.*)$/u;
const LETTERED = /^\p{Ll}\)\s/u;

interface Reading {
  readonly blocks: Block[];
  readonly indents: number[];
  mark: ListMark | null;
  /** The last number of the list, though bullets may stand between. */
  numbered: ListMark | null;
}

/** Adds a line to what was being read. */
function appendText(reading: Reading, text: string): void {
  const last = reading.blocks.at(-1);
  if (!last) return;
  reading.blocks.splice(-1, 1, withText(last, text));
}

/** A block with more text at its end. */
export function withText(block: Block, text: string): Block {
  if (block.type === 'paragraph') return { ...block, text: `${block.text} ${text}`, lines: block.lines + 1 };
  if (block.type === 'list') {
    const entry = block.entries.at(-1);
    if (!entry) return block;
    return {
      ...block,
      entries: [...block.entries.slice(0, -1), { ...entry, text: `${entry.text} ${text}`.trim() }],
    };
  }
  return { ...block, text: `${block.text} ${text}` };
}

function depthOf(reading: Reading, line: Line): number {
  while (reading.indents.length > 0 && line.indent + 1 < (reading.indents.at(-1) ?? 0)) reading.indents.pop();
  const top = reading.indents.at(-1);
  if (top === undefined || line.indent > top + 1) reading.indents.push(line.indent);
  return reading.indents.length - 1;
}

function appendEntry(reading: Reading, mark: ListMark, line: Line): void {
  const { text, number, delimiter } = mark;
  const entry: ListEntry = {
    text,
    number,
    delimiter,
    depth: depthOf(reading, line),
    mark: mark.mark,
    indent: line.indent,
    line: line.nr,
  };
  const last = reading.blocks.at(-1);
  if (last?.type === 'list') reading.blocks.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
  else reading.blocks.push({ type: 'list', entries: [entry], line: line.nr });
  reading.mark = mark;
  if (number !== null) reading.numbered = mark;
}

function isEntry(
  mark: ListMark,
  reading: Reading,
  block: RawBlock,
  index: number,
  last: number | null,
  markdown: boolean,
): boolean {
  const before = block[index - 1]?.text ?? '';
  // A lone «o» may be a word that a line break left behind.
  if (
    isLetterMark(mark) &&
    !reading.mark &&
    last === null &&
    !isLetterMark(readListMark(block[index + 1]?.text ?? '', markdown))
  )
    return false;
  if (index === 0) return opensList(mark, block[1], last, markdown);
  if (reading.mark) {
    // Several dashes under a bullet are entries, where a single one may stand in a sentence.
    const isDashes = mark.mark === '–' && block[index + 1]?.text.startsWith('– ') === true;
    if (isDashes && reading.mark.number === null) return true;
    return goesOnWithList(
      mark,
      mark.number === null ? reading.mark : (reading.numbered ?? reading.mark),
      before,
    );
  }
  return opensListWithin(mark, before, block, index);
}

const markOf = ({ mark, number, delimiter, text }: ListEntry): ListMark => ({
  mark,
  number,
  delimiter,
  text,
});

/** Where reading begins: in the list before, when the first line is the rest of its last entry. */
function beginReading(first: Line | undefined, before: Block | undefined, markdown: boolean): Reading {
  const reading: Reading = { blocks: [], indents: [], mark: null, numbered: null };
  const last = before?.type === 'list' ? before.entries.at(-1) : undefined;
  if (before?.type !== 'list' || !last || !first || readListMark(first.text, markdown)) return reading;
  if (!isTorn(last.text, first.text)) return reading;
  const numbered = before.entries.findLast(({ number }) => number !== null);
  return { ...reading, mark: markOf(last), numbered: numbered ? markOf(numbered) : null };
}

function lastNumber(before: Block | undefined): number | null {
  const number = before?.type === 'list' ? (before.entries.at(-1)?.number ?? null) : null;
  return number === null ? null : Number(number);
}

const rowsOf = (lines: RawBlock): Block => {
  const rows = lines.map(({ text }) => text);
  return { type: 'rows', text: rows.join(' '), rows, line: lines[0]?.nr ?? 1 };
};

/** Reads a block of lines as paragraphs, lists, notes and rows of numbers; `previous` is the section's block before it. */
export function readBlock(block: RawBlock, previous: Block | undefined, markdown: boolean): Block[] {
  const blocks: Block[] = [];
  for (const { isTable, lines } of partNumberRows(block)) {
    blocks.push(...(isTable ? [rowsOf(lines)] : readLines(lines, blocks.at(-1) ?? previous, markdown)));
  }
  return blocks;
}

function readLines(block: RawBlock, previous: Block | undefined, markdown: boolean): Block[] {
  if (markdown && /^[|>]/.test(block[0]?.text ?? '')) {
    return [{ type: 'raw', text: block.map(({ text }) => text).join('\n'), line: block[0]?.nr ?? 1 }];
  }
  const reading = beginReading(block[0], previous, markdown);
  const last = lastNumber(previous);
  block.forEach((line, index) => {
    const note = NOTE.exec(line.text)?.groups;
    const mark = readListMark(line.text, markdown);
    if (note) {
      const label = note.caret ?? note.plain ?? '';
      reading.blocks.push({ type: 'note', label, text: note.text ?? '', line: line.nr });
      reading.mark = null;
    } else if (mark && isEntry(mark, reading, block, index, last, markdown)) {
      appendEntry(reading, mark, line);
    } else if (reading.blocks.length === 0 || LETTERED.test(line.text)) {
      reading.blocks.push({ type: 'paragraph', text: line.text, line: line.nr, lines: 1 });
      if (index > 0) reading.mark = null;
    } else {
      appendText(reading, line.text);
    }
  });
  return reading.blocks;
}
