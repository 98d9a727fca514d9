// A list of all items' attachments in one place, «Bilagsoversigt»: taken apart, so that each item gets its own.
import { type Block, normalized } from '../blocks/block.ts';
import { isLeaderLine } from '../lines/contents-line.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { readListMark } from '../lines/list-marks.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';

/** An attachment that such a list names, and the number of the item it belongs to. */
export interface ListedBilag {
  readonly nummer: number;
  readonly block: Block;
}

/** Blocks without such a list, the lines of it that say nothing new, and its attachments. */
export interface Overview {
  readonly blocks: readonly Block[];
  readonly furniture: readonly string[];
  readonly bilag: readonly ListedBilag[];
}

const LABEL =
  /^(?:samlet\s+)?(?:bilags(?:oversigt|liste|fortegnelse)|bilag|(?:oversigt|liste) over bilag(?:ene)?|bilag til (?:dagsordenen|referatet|mødet|punkterne|dagsordenspunkterne))\s*:?$/iu;
/** How the heads of such a table are called: an item's number, and an attachment. */
const NUMBERED = 'pkt|punkt|nr|sag|dagsordenspunkt';
const NAMED = 'bilag|dokument|fil|navn|titel';
const HEADS = [
  new RegExp(String.raw`^(?:${NUMBERED})\.?(?:\s*nr)?\.?$`, 'iu'),
  new RegExp(`^(?:${NAMED})`, 'iu'),
];
const HEAD_LINE = new RegExp(String.raw`^(?:${NUMBERED})\.?(?:\s*nr\.?)?\s{2,}(?:${NAMED})\p{L}*$`, 'iu');
const LONGEST = 140;

/** A line with the place of its first block. */
interface Line {
  readonly block: Block;
  readonly at: number;
}

/** The blocks from a place on, the rows of a table as lines, «3 Kort over zonen»; blank ones between cells say nothing. */
function linesFrom(blocks: readonly Block[], from: number): Line[] {
  const out: Line[] = [];
  for (const [index, block] of blocks.slice(from).entries()) {
    const last = out.at(-1);
    const over = last?.block.cell ?? null;
    if (block.text === '' && (block.cell !== null || over !== null)) continue;
    const isRow = block.cell !== null && over?.row === block.cell.row && over.table === block.cell.table;
    if (isRow && last)
      out.splice(-1, 1, { ...last, block: { ...last.block, text: `${last.block.text} ${block.text}` } });
    else out.push({ block, at: from + index });
  }
  return out;
}

/** The titles of the numbered lines before a place, by their numbers. */
function titlesBefore(blocks: readonly Block[], end: number): Map<number, Set<string>> {
  const titles = new Map<number, Set<string>>();
  for (const { text } of blocks.slice(0, end)) {
    const numbered = text === '' || isLeaderLine(text) || isInfoLine(text) ? null : readNumbered(text);
    if (!numbered || numbered.title === '') continue;
    const { main } = numbered.number;
    titles.set(main, (titles.get(main) ?? new Set()).add(normalized(numbered.title)));
  }
  return titles;
}

/** Reads the lines under such a label; null where they tell of no items that stand before. */
function readLines(
  lines: readonly Line[],
  titles: ReadonlyMap<number, ReadonlySet<string>>,
  isTable: boolean,
): { bilag: ListedBilag[]; furniture: string[]; end: number } | null {
  const bilag: ListedBilag[] = [];
  const furniture: string[] = [];
  let open: number | null = null;
  let end = 0;
  for (const [at, { block }] of lines.entries()) {
    if (block.text === '') continue;
    const numbered = readNumbered(block.text);
    const main = numbered?.number.main ?? -1;
    const plain = normalized(numbered?.title ?? block.text);
    const isItem = numbered !== null && (titles.get(main)?.has(plain) ?? false);
    const isOwn = numbered !== null && titles.has(main) && (isTable || numbered.word === 'punkt') && !isItem;
    const isOver =
      block.text.length > LONGEST || /[.!?]$/.test(block.text) || labelKind(block.text, true) !== null;
    if (isOver || !(isItem || isOwn || open !== null)) break;
    end = at + 1;
    if (isItem) {
      open = main;
      furniture.push(block.text);
    } else if (isOwn) {
      bilag.push({ nummer: main, block: { ...block, text: numbered.title, cell: null } });
      furniture.push(block.text.slice(0, block.text.length - numbered.title.length));
    } else {
      const mark = readListMark(block.text, false);
      const text = mark?.text ?? block.text;
      bilag.push({ nummer: open ?? 0, block: { ...block, text, cell: null } });
      furniture.push(block.text.slice(0, block.text.length - text.length));
    }
  }
  return bilag.length > 0 ? { bilag, furniture, end } : null;
}

/** Finds such a list behind the items, by its label or by the heads of its table. */
export function takeOverview(blocks: readonly Block[]): Overview {
  const none = { blocks, furniture: [], bilag: [] };
  const isHead = (at: number): boolean => {
    const [first, second] = [blocks[at], blocks.slice(at + 1).find(({ text }) => text !== '')];
    return (
      first?.cell?.column === 0 &&
      HEADS.every((head, column) => head.test((column === 0 ? first : second)?.text ?? ''))
    );
  };
  const start = blocks.findLastIndex(({ text, cell }, at) =>
    cell === null ? LABEL.test(text) || HEAD_LINE.test(text) : isHead(at),
  );
  if (start < 0) return none;
  const label = blocks[start] as Block;
  const above = blocks.slice(0, start).findLastIndex(({ text }) => text !== '');
  const from = LABEL.test(blocks[above]?.text ?? '') ? above : start;
  const isTable =
    HEAD_LINE.test(label.text) ||
    label.cell !== null ||
    blocks.slice(start + 1).find(({ text }) => text !== '')?.cell !== null;
  const first = label.cell === null ? start + 1 : start;
  const rows = linesFrom(blocks, first);
  const skipped = isTable ? rows.findIndex(({ block }) => /\d/.test(block.text)) : 0;
  if (skipped < 0) return none;
  const read = readLines(rows.slice(skipped), titlesBefore(blocks, start), isTable);
  if (!read) return none;
  const next = rows[skipped + read.end];
  const rest = next ? blocks.slice(next.at) : [];
  const head = rows.slice(0, skipped).map(({ block }) => block.text);
  const over = blocks.slice(from, first).map(({ text }) => text);
  return {
    blocks: [...blocks.slice(0, from), ...rest],
    furniture: [...over, ...head, ...read.furniture],
    bilag: read.bilag,
  };
}
