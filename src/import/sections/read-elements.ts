// Reads runs of blocks as paragraphs, lists, notes and rows.
import type { Block, Run } from '../blocks/block.ts';
import {
  goesOnWithList,
  isLetterMark,
  type ListMark,
  opensList,
  opensListWithin,
  readListMark,
} from '../lines/list-marks.ts';
import type { Element, ListEntry } from './element.ts';
import { partNumberRows } from './number-rows.ts';
import { isTorn } from './torn.ts';

const NOTE = /^(?:\^\[(?<caret>\d{1,3})\]:?|\[\^(?<plain>[\p{L}\d-]{1,20})\]:)\s*(?<text>\S.*)$/u;
/** Lines that open a paragraph of their own: «a) …», «3.1 …», «Ad 2. …». */
const LETTERED = /^(?:\p{Ll}[.)]|\d{1,2}\.\d{1,2}\.?|Ad\.?\s\d{1,2}[.:)]?)\s+(?=\S)/u;

interface Reading {
  readonly elements: Element[];
  readonly indents: number[];
  mark: ListMark | null;
  /** The last number of the list, though bullets may stand between. */
  numbered: ListMark | null;
}

/** Adds a line to what was being read. */
function appendText(reading: Reading, text: string): void {
  const last = reading.elements.at(-1);
  if (!last) return;
  reading.elements.splice(-1, 1, withText(last, text));
}

/** A block with more text at its end. */
export function withText(run: Element, text: string): Element {
  if (run.type === 'paragraph') return { ...run, text: `${run.text} ${text}`, lines: run.lines + 1 };
  if (run.type === 'list') {
    const entry = run.entries.at(-1);
    if (!entry) return run;
    return {
      ...run,
      entries: [...run.entries.slice(0, -1), { ...entry, text: `${entry.text} ${text}`.trim() }],
    };
  }
  return { ...run, text: `${run.text} ${text}` };
}

function depthOf(reading: Reading, line: Block): number {
  while (reading.indents.length > 0 && line.indent + 1 < (reading.indents.at(-1) ?? 0)) reading.indents.pop();
  const top = reading.indents.at(-1);
  if (top === undefined || line.indent > top + 1) reading.indents.push(line.indent);
  return reading.indents.length - 1;
}

function appendEntry(reading: Reading, mark: ListMark, line: Block): void {
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
  const last = reading.elements.at(-1);
  if (last?.type === 'list') reading.elements.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
  else reading.elements.push({ type: 'list', entries: [entry], line: line.nr });
  reading.mark = mark;
  if (number !== null) reading.numbered = mark;
}

function isEntry(
  mark: ListMark,
  reading: Reading,
  run: Run,
  index: number,
  last: number | null,
  markdown: boolean,
): boolean {
  const before = run[index - 1]?.text ?? '';
  // A lone «o» may be a word that a line break left behind.
  if (
    isLetterMark(mark) &&
    !reading.mark &&
    last === null &&
    !isLetterMark(readListMark(run[index + 1]?.text ?? '', markdown))
  )
    return false;
  if (index === 0) return opensList(mark, run[1], last, markdown);
  if (reading.mark) {
    // Several dashes under a bullet are entries, where a single one may stand in a sentence.
    const isDashes = mark.mark === '–' && run[index + 1]?.text.startsWith('– ') === true;
    if (isDashes && reading.mark.number === null) return true;
    return goesOnWithList(
      mark,
      mark.number === null ? reading.mark : (reading.numbered ?? reading.mark),
      before,
    );
  }
  return opensListWithin(mark, before, run, index);
}

const markOf = ({ mark, number, delimiter, text }: ListEntry): ListMark => ({
  mark,
  number,
  delimiter,
  text,
});

/** Where reading begins: in the list before, when the first line is the rest of its last entry. */
function beginReading(first: Block | undefined, before: Element | undefined, markdown: boolean): Reading {
  const reading: Reading = { elements: [], indents: [], mark: null, numbered: null };
  const last = before?.type === 'list' ? before.entries.at(-1) : undefined;
  if (before?.type !== 'list' || !last || !first || readListMark(first.text, markdown)) return reading;
  if (!isTorn(last.text, first.text)) return reading;
  const numbered = before.entries.findLast(({ number }) => number !== null);
  return { ...reading, mark: markOf(last), numbered: numbered ? markOf(numbered) : null };
}

function lastNumber(before: Element | undefined): number | null {
  const number = before?.type === 'list' ? (before.entries.at(-1)?.number ?? null) : null;
  return number === null ? null : Number(number);
}

const rowsOf = (lines: Run): Element => {
  const rows = lines.map(({ text }) => text);
  return { type: 'rows', text: rows.join(' '), rows, line: lines[0]?.nr ?? 1 };
};

/** Reads a block of lines as paragraphs, lists, notes and rows of numbers; `previous` is the section's block before it. */
export function readRun(run: Run, previous: Element | undefined, markdown: boolean): Element[] {
  const elements: Element[] = [];
  for (const { isTable, lines } of partNumberRows(run)) {
    elements.push(...(isTable ? [rowsOf(lines)] : readLines(lines, elements.at(-1) ?? previous, markdown)));
  }
  return elements;
}

/** «at …» on line after line is a list, though nothing marks its entries. */
function isRecommendation(run: Run, index: number): boolean {
  const isAt = (line: Block | undefined): boolean => /^at\s+\S/.test(line?.text ?? '');
  if (!isAt(run[index]) || run.filter(isAt).length < 2) return false;
  return index === 0 || /(?:[,;:.]|\s(?:og|samt|eller))$/.test(run[index - 1]?.text ?? '');
}

const AT_MARK = { mark: '-', number: null, delimiter: null } as const;

function readLines(run: Run, previous: Element | undefined, markdown: boolean): Element[] {
  if (markdown && /^[|>]/.test(run[0]?.text ?? '')) {
    return [{ type: 'raw', text: run.map(({ text }) => text).join('\n'), line: run[0]?.nr ?? 1 }];
  }
  const reading = beginReading(run[0], previous, markdown);
  const last = lastNumber(previous);
  run.forEach((line, index) => {
    const note = NOTE.exec(line.text)?.groups;
    const mark = readListMark(line.text, markdown);
    if (note) {
      const label = note.caret ?? note.plain ?? '';
      reading.elements.push({ type: 'note', label, text: note.text ?? '', line: line.nr });
      reading.mark = null;
    } else if (isRecommendation(run, index)) {
      appendEntry(reading, { ...AT_MARK, text: line.text }, line);
    } else if (mark && isEntry(mark, reading, run, index, last, markdown)) {
      appendEntry(reading, mark, line);
    } else if (reading.elements.length === 0 || LETTERED.test(line.text)) {
      reading.elements.push({ type: 'paragraph', text: line.text, line: line.nr, lines: 1 });
      if (index > 0) reading.mark = null;
    } else {
      appendText(reading, line.text);
    }
  });
  return reading.elements;
}
