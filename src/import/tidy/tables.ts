// Tables that say what a heading, a field or an item says: turned into those. All others stay tables.
import { type Block, plainBlock } from '../blocks/block.ts';
import { gridOf } from '../blocks/grid.ts';

type Table = ReturnType<typeof gridOf>;

const textOf = (cell: readonly Block[] | undefined): string =>
  (cell ?? [])
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

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
const TITLE_HEAD = /^(?:emne|punkt|dagsorden(?:s?punkt)?|titel|sag|overskrift|tema|indhold)$/iu;
const NUMBER = /^(?:(?:punkt|pkt|ad|sag)\.?\s*)?(\d{1,4}\p{Ll}?(?:\.\d{1,2})?)\s*[.):]?$/iu;
const NUMBERED = /^(?:(?:punkt|pkt|ad|sag)\.?\s*)?\d{1,4}\s*[.):]?\s+\p{Lu}/iu;

/** Which columns of a table of items hold their numbers and titles; `number` is -1 where the title has it. */
interface Agenda {
  readonly number: number;
  readonly title: number;
  readonly hasHead: boolean;
}

function agendaOf({ rows, columns }: Table): Agenda | null {
  const head = rows[0]?.map(textOf) ?? [];
  const title = head.findIndex((text) => TITLE_HEAD.test(text));
  const hasHead = title >= 0 || head.some((text) => NUMBER_HEAD.test(text));
  const body = hasHead ? rows.slice(1) : rows;
  if (body.length === 0 || columns < 2) return null;
  const share = (column: number, pattern: RegExp): number =>
    body.filter((row) => pattern.test(textOf(row[column]))).length / body.length;
  const number =
    Array.from({ length: columns }, (_, column) => column).find((column) => share(column, NUMBER) > 0.6) ??
    -1;
  if (number >= 0 && columns > number + 1) {
    const own = title >= 0 && title !== number ? title : number + 1;
    // Three columns of numbers and names are a table of figures unless its head says what they are.
    if (!hasHead && (columns < 3 || body.length < 2)) return null;
    return share(own, /\p{L}{2}/u) > 0.8 ? { number, title: own, hasHead } : null;
  }
  const numbered =
    Array.from({ length: columns }, (_, column) => column).find((column) => share(column, NUMBERED) > 0.8) ??
    -1;
  if (numbered >= 0 && body.length > 1) return { number: -1, title: numbered, hasHead };
  return title >= 0 && hasHead && head.some((text) => /^(?:beslutning|referat|konklusion)/iu.test(text))
    ? { number: -1, title, hasHead }
    : null;
}

const bare = (block: Block, more: Partial<Block> = {}): Block => ({
  ...block,
  cell: null,
  indent: 0,
  ...more,
});
const gap = (block: Block): Block => plainBlock(block.nr, '', { page: block.page });

/** The lines of a title that stand without a blank line between, and what follows them. */
function titleLines(cell: readonly Block[], all: readonly Block[]): { title: Block[]; rest: Block[] } {
  const [first] = cell;
  const title = cell.filter((block, index) => {
    const from = first ? all.indexOf(first) : 0;
    return index === 0 || all.slice(from, all.indexOf(block)).every(({ text }) => text !== '');
  });
  return { title, rest: cell.filter((block) => !title.includes(block)) };
}

function itemsOf(table: Table, agenda: Agenda, all: readonly Block[]): Block[] {
  const head = agenda.hasHead ? (table.rows[0] ?? []) : [];
  return table.rows.slice(agenda.hasHead ? 1 : 0).flatMap((row) => {
    const { title, rest } = titleLines(
      (row[agenda.title] ?? []).filter(({ text }) => text !== ''),
      all,
    );
    const [first] = title;
    if (!first) return row.flat().map((block) => bare(block));
    const number = NUMBER.exec(textOf(row[agenda.number]))?.[1];
    const text = title.map((block) => block.text).join(' ');
    const heading = bare(first, { text: number === undefined ? text : `${number}. ${text}`, level: 2 });
    const sections = row.flatMap((cell, column) => {
      const own = cell.filter((block) => block.text !== '');
      const [start] = own;
      if (!start || column === agenda.title || column === agenda.number) return [];
      const label = textOf(head[column]);
      const over = label === '' ? [] : [bare(start, { text: label, level: 3, bold: false }), gap(start)];
      return [
        gap(start),
        ...over,
        ...all.slice(all.indexOf(start), all.indexOf(own.at(-1) as Block) + 1).map((block) => bare(block)),
      ];
    });
    return [gap(first), heading, gap(first), ...rest.map((block) => bare(block)), ...sections, gap(first)];
  });
}

/** A table of two columns whose first holds labels is a form: «Sted | Rådhuset». */
function fieldsOf({ rows, columns }: Table, isLabel: (text: string) => boolean): Block[] | null {
  if (columns !== 2) return null;
  const labels = rows.map((row) => textOf(row[0])).filter((text) => text !== '');
  const known = labels.filter((text) => isLabel(text.replace(/\s*:$/, ''))).length;
  if (labels.length === 0 || known * 2 < labels.length || labels.some((text) => text.length > 60))
    return null;
  return rows.flatMap((row) => {
    const [label, value = []] = [row[0] ?? [], row[1] ?? []];
    const name = textOf(label).replace(/\s*:$/, '');
    const [first, ...more] = value.filter(({ text }) => text !== '');
    const start = label.find(({ text }) => text !== '') ?? first;
    if (!start) return [];
    if (name === '') return value.map((block) => bare(block, { indent: 4 }));
    return [
      gap(start),
      bare(start, { text: `${name}:${first ? ` ${first.text}` : ''}`, bold: false, level: null }),
      ...more.map((block) => bare(block, { indent: 4 })),
    ];
  });
}

/** Turns tables of items into items, and forms into fields; `isLabel` knows the labels of fields. */
export function readTables(blocks: readonly Block[], isLabel: (text: string) => boolean): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    const number = block?.cell?.table;
    if (!block || number === undefined) {
      if (block) out.push(block);
      at += 1;
      continue;
    }
    const end = endOfTable(blocks, at, number);
    const own = blocks.slice(at, end);
    const table = gridOf(own.filter(({ text }) => text !== ''));
    const agenda = agendaOf(table);
    const read = agenda ? itemsOf(table, agenda, own) : fieldsOf(table, isLabel);
    out.push(...(read ? [gap(block), ...read, gap(block)] : own));
    at = end;
  }
  return out;
}
