import type { Block } from '../blocks/block.ts';
import { gridOf } from '../blocks/grid.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { bare, between, gap, type Table, textOf } from './cells.ts';
import { fieldsOf } from './forms.ts';
import { tellsState, titleLines, withoutLastLabel } from './item-cells.ts';
import { tablesIn } from './item-tables.ts';

/** Where a table ends: blank lines between its cells are its own. */
function endOfTable(blocks: readonly Block[], from: number, table: number): number {
  let end = from;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.cell?.table === table) end = at + 1;
    else if (block?.text !== '') break;
  }
  return end;
}

const NUMBER_HEAD = /^(?:nr\.?|pkt\.?|punkt(?:\s*nr\.?)?|#|sag(?:s?\s*nr)?\.?|ad)$/iu;
const TITLE_HEAD =
  /^(?:emne|punkt|dagsorden(?:s?punkt)?|titel|sag|overskrift|tema|indhold)(?:\s*[,/&].{0,40})?$/iu;
const HOURS = /^(?:tid(?:er|spunkt|sramme)?|kl\.?|klokken|varighed|min(?:utter|\.)?)$/iu;
/** The number that a cell holds and nothing else, or null. */
function numberIn(cell: readonly Block[] | undefined): string | null {
  const numbered = readNumbered(textOf(cell));
  return numbered?.title === '' ? numbered.number.written : null;
}
const NUMBERED = /^(?:(?:punkt|pkt|ad|sag)\.?\s*)?\d{1,4}\s*[.):]?\s+\p{Lu}/iu;

/** Which columns of a table of items hold their numbers and titles; `number` is -1 where the title has it. */
interface Agenda {
  readonly number: number;
  readonly title: number;
  readonly hasHead: boolean;
}

/** Whether two columns are numbers that count by one, and cells that hold more than a title each. */
const countsItems = (rows: readonly (readonly [string | null, readonly Block[]])[]): boolean =>
  rows.length > 2 &&
  rows.every(([number], at) => at === 0 || Number(number) === Number(rows[at - 1]?.[0]) + 1) &&
  rows.filter(([, cell]) => cell.filter(({ text }) => text !== '').length > 1).length * 2 > rows.length;

/** How many rows at the top are but a title over all columns. */
const titleRows = (rows: Table['rows']): number =>
  Math.max(
    0,
    rows.findIndex(
      (row) => row.filter((cell) => textOf(cell) !== '').length > 1 || readNumbered(textOf(row[0])) !== null,
    ),
  );

function agendaOf({ rows: all, columns }: Table, isOneOfMany: boolean): Agenda | null {
  const rows = all.slice(titleRows(all));
  const head = rows[0]?.map(textOf) ?? [];
  const title = head.findIndex((text) => TITLE_HEAD.test(text));
  const hasHead = title >= 0 || head.some((text) => NUMBER_HEAD.test(text));
  const body = hasHead ? rows.slice(1) : rows;
  if (body.length === 0 || columns < 2) return null;
  const share = (column: number, pattern: RegExp): number =>
    body.filter((row) => pattern.test(textOf(row[column]))).length / body.length;
  // Hours count nothing: «17.00», «17.10».
  const numbers = (column: number): number =>
    HOURS.test(head[column] ?? '')
      ? 0
      : body.filter((row) => numberIn(row[column]) !== null).length / body.length;
  const number =
    Array.from({ length: columns }, (_, column) => column).find((column) => numbers(column) > 0.6) ?? -1;
  // Numbers in a later column are figures, unless its head says that they count.
  if (number >= 0 && columns > number + 1 && (number === 0 || NUMBER_HEAD.test(head[number] ?? ''))) {
    const own = title >= 0 && title !== number ? title : number + 1;
    // Three columns of numbers and names are a table of figures unless its head says what they are.
    const isApart = columns < 3 && !countsItems(body.map((row) => [numberIn(row[number]), row[own] ?? []]));
    if (!hasHead && (isApart || (body.length < 2 && !isOneOfMany))) return null;
    // A row without a number goes on with the one before it, as where a page ended within.
    const counted = body.filter((row) => numberIn(row[number]) !== null);
    const titled = counted.filter((row) => /\p{L}{2}/u.test(textOf(row[own])));
    return titled.length > counted.length * 0.8 ? { number, title: own, hasHead } : null;
  }
  // «1. april» is no item's number.
  const isNumbered = (column: number): boolean =>
    share(column, NUMBERED) > 0.8 &&
    body.filter((row) => readNumbered(textOf(row[column])) !== null).length > body.length * 0.8;
  const numbered = Array.from({ length: columns }, (_, column) => column).find(isNumbered) ?? -1;
  if (numbered >= 0 && body.length > 1) return { number: -1, title: numbered, hasHead };
  return title >= 0 && hasHead && head.some((text) => /^(?:beslutning|referat|konklusion)/iu.test(text))
    ? { number: -1, title, hasHead }
    : null;
}

function itemsOf(table: Table, agenda: Agenda, all: readonly Block[]): Block[] {
  const over = titleRows(table.rows);
  const rows = table.rows.slice(over);
  const head = agenda.hasHead ? (rows[0] ?? []) : [];
  const titles = table.rows
    .slice(0, over)
    .flatMap((row) => row.flatMap((cell) => cell.map((block) => bare(block))));
  const items = rows.slice(agenda.hasHead ? 1 : 0).flatMap((row) => {
    const { title, rest } = titleLines(
      (row[agenda.title] ?? []).filter(({ text }) => text !== ''),
      all,
    );
    const [first] = title;
    if (!first) return row.flat().map((block) => bare(block));
    const number = numberIn(row[agenda.number]);
    const text = title.map((block) => block.text).join(' ');
    const heading = bare(first, { text: number === null ? text : `${number}. ${text}`, level: 2 });
    const isState = (column: number): boolean =>
      column !== agenda.title && column !== agenda.number && tellsState(textOf(row[column]));
    const states = row.flatMap((cell, column) => {
      if (!isState(column)) return [];
      const label = textOf(head[column]);
      return cell.flatMap((block) => [
        gap(block),
        bare(block, { text: label === '' ? block.text : `${label}: ${block.text}` }),
      ]);
    });
    const sections = row.flatMap((cell, column) => {
      const own = cell.filter((block) => block.text !== '');
      const [start] = own;
      if (!start || column === agenda.title || column === agenda.number || isState(column)) return [];
      const label = textOf(head[column]);
      const over = label === '' ? [] : [bare(start, { text: label, level: 3, bold: false }), gap(start)];
      return [gap(start), ...over, ...withoutLastLabel(between(own, all))];
    });
    return [gap(first), heading, gap(first), ...states, ...between(rest, all), ...sections, gap(first)];
  });
  return [...titles, ...items];
}

/** The blocks of a source, those of a table together. */
function partsOf(blocks: readonly Block[]): { own: readonly Block[]; table: Table | null }[] {
  const parts: { own: readonly Block[]; table: Table | null }[] = [];
  for (let at = 0; at < blocks.length; ) {
    const number = blocks[at]?.cell?.table;
    const end = number === undefined ? at + 1 : endOfTable(blocks, at, number);
    const whole = blocks.slice(at, end);
    for (const own of number === undefined ? [whole] : tablesIn(whole))
      parts.push({
        own,
        table: number === undefined ? null : gridOf(own.filter(({ text }) => text !== '')),
      });
    at = end;
  }
  return parts;
}

/** Whether a table is one row with a number first, as where each item has a table of its own. */
const isRowOfItem = (table: Table | null): boolean =>
  table?.rows.length === 1 && table.columns > 2 && numberIn(table.rows[0]?.[0]) !== null;

/** The cells of a box round an item's head, «Punkt nr.: 3 | Sagsnr.: 22/14 | Åben», as lines of text; null where none heads an item. */
function unfolded({ rows }: Table): Block[] | null {
  const cells = rows.flat();
  const isHead = cells.some((cell) => readNumbered(textOf(cell))?.word === 'punkt');
  return isHead ? cells.flatMap((cell) => cell.flatMap((block) => [gap(block), bare(block)])) : null;
}

/** Turns tables of items into items, and forms into fields; `isLabel` knows the labels of fields, `isSection` those of sections. */
export function readTables(
  blocks: readonly Block[],
  isLabel: (text: string) => boolean,
  isSection: (block: Block) => boolean,
): Block[] {
  const parts = partsOf(blocks);
  const isMany = parts.filter(({ table }) => isRowOfItem(table)).length > 1;
  let before: Block | null = null;
  return parts.flatMap(({ own, table }) => {
    const [first] = own;
    // Under «Bilag» a table of numbers and names is the section's.
    const isOwned = before !== null && isSection(before);
    before = own.findLast(({ text }) => text !== '') ?? before;
    if (!table || !first) return own;
    const agenda = agendaOf(table, isMany && isRowOfItem(table));
    const read =
      agenda && !(isOwned && !agenda.hasHead)
        ? itemsOf(table, agenda, own)
        : (fieldsOf(table, isLabel) ?? unfolded(table));
    return read ? [gap(first), ...read, gap(first)] : own;
  });
}
