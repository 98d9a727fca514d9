// Puts a page's stretches of text together to lines.
import { groupBy } from '../../../model/group-by.ts';
import { twoColumns } from './pdf-columns.ts';
import type { PdfItem, Tag } from './pdf-items.ts';

/** A line of a page; `x` and `y` in points from the left and the top. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  /** The font of all its letters, or null where there are several. */
  readonly font: string | null;
  /** How many letters each font has. */
  readonly fonts: ReadonlyMap<string, number>;
  readonly tag: Tag | null;
  /** The stretches that wide gaps part it into. */
  readonly segments: readonly PdfSegment[];
  /** The stretches that any gap parts it into. */
  readonly words: readonly PdfSegment[];
}

/** A stretch of a line between wide gaps. */
export interface PdfSegment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

const isBlank = ({ text }: PdfItem): boolean => text.trim() === '';

/** Whether two stretches stand on the same line of the same cell or column. */
function sharesLine(one: PdfItem, other: PdfItem): boolean {
  if (one.tag?.cell || other.tag?.cell) {
    const [a, b] = [one.tag?.cell, other.tag?.cell];
    if (!a || !b || a.table !== b.table || a.row !== b.row || a.column !== b.column) return false;
  }
  return Math.abs(one.y - other.y) <= Math.max(one.size, other.size, 4) * 0.4;
}

/** The stretches of a line as text: a wide gap is several spaces, as in a form's fields. */
function joined(items: readonly PdfItem[]): string {
  let text = '';
  let end: number | null = null;
  for (const item of items) {
    const gap = end === null ? 0 : item.x - end;
    if (end !== null && !/\s$/.test(text) && !/^\s/.test(item.text)) {
      if (gap > item.size * 1.6) text += '    ';
      else if (gap > item.size * 0.14) text += ' ';
    }
    text += item.text;
    end = item.x + item.width;
  }
  return text.replace(/\u00a0/g, ' ').trim();
}

/** The gaps that pdfjs writes as one space count as wide ones, by where the next letter stands. */
function withoutSpaces(items: readonly PdfItem[]): PdfItem[] {
  return items.filter((item) => !isBlank(item));
}

/** A line cut at its gaps of so many sizes of its letters. */
function segmentsOf(items: readonly PdfItem[], gap: number): PdfSegment[] {
  const runs: PdfItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    if (last && item.x - last.x - last.width < item.size * gap) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs.map((run) => ({
    text: joined(run),
    x: run[0]?.x ?? 0,
    end: Math.max(...run.map(({ x, width }) => x + width)),
  }));
}

function lineOf(items: readonly PdfItem[], page: number): PdfLine | null {
  const seen = withoutSpaces(items);
  const spaced = seen.map((item, index): PdfItem => {
    const at = items.indexOf(item);
    const isParted =
      index > 0 &&
      at > 0 &&
      items.slice(0, at).findLast(isBlank) !== undefined &&
      isBlank(items[at - 1] as PdfItem);
    const before = seen[index - 1];
    const gap = before ? item.x - before.x - before.width : 0;
    return isParted && gap <= item.size * 1.6 ? { ...item, text: ` ${item.text}` } : item;
  });
  const [first] = spaced;
  if (!first) return null;
  const letters = new Map<number, number>();
  for (const { size, text } of spaced) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? first.size;
  const fonts = new Map<string, number>();
  // A number before a title may be set in letters of its own.
  const own = spaced.length > 1 && /^\s*\d{1,4}\s*[.):]?\s*$/.test(first.text) ? spaced.slice(1) : spaced;
  for (const { font, text } of own) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  return {
    page,
    // «3Budget»: a number set beside its title.
    text: joined(spaced).replace(/^(\d{1,3})(?=\p{Lu}\p{Ll}{2})/u, '$1 '),
    x: first.x,
    y: first.y,
    end: Math.max(...spaced.map(({ x, width }) => x + width)),
    size,
    font: fonts.size === 1 ? (own[0]?.font ?? null) : null,
    fonts,
    tag: first.tag,
    segments: segmentsOf(spaced, 0.9),
    words: segmentsOf(spaced, 0.2),
  };
}

/** Stretches in the order of their lines, put together to lines. */
function linesFrom(items: readonly PdfItem[], page: number, isTagged: boolean): PdfLine[] {
  const lines: PdfItem[][] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const before = last?.findLast((one) => !isBlank(one)) ?? last?.at(-1);
    if (last && before && sharesLine(before, item)) last.push(item);
    else lines.push([item]);
  }
  return lines.flatMap((line) => lineOf(isTagged ? line : [...line].sort((a, b) => a.x - b.x), page) ?? []);
}

const fromTheTop = (items: readonly PdfItem[]): PdfItem[] =>
  [...items].sort((a, b) => (sharesLine(a, b) ? a.x - b.x : a.y - b.y));

/** The cells of each table that is drawn on a page, row by row. */
function drawnTables(items: readonly PdfItem[], page: number): { top: number; lines: PdfLine[] }[] {
  const tables = groupBy(items, ({ tag }) => tag?.cell?.table ?? 0);
  return [...tables.values()].map((own) => {
    const cells = [...groupBy(own, ({ tag }) => tag?.part ?? 0)].sort(([a], [b]) => a - b);
    return {
      top: Math.min(...own.map(({ y }) => y)),
      lines: cells.flatMap(([, cell]) => linesFrom(fromTheTop(cell), page, false)),
    };
  });
}

/** The lines outside of tables, those of a left column before those of the right one. */
function freeLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines = linesFrom(fromTheTop(items), page, false);
  const columns = twoColumns(lines);
  if (!columns) return lines;
  const linesOf = (isOwn: (item: PdfItem) => boolean): PdfLine[] =>
    linesFrom(fromTheTop(items.filter(isOwn)), page, false);
  const isWithin = ({ y }: PdfItem): boolean => y >= columns.top - 2 && y <= columns.bottom + 2;
  return [
    ...linesOf(({ y }) => y < columns.top - 2),
    ...linesOf((item) => isWithin(item) && item.x < columns.gutter),
    ...linesOf((item) => isWithin(item) && item.x >= columns.gutter),
    ...linesOf(({ y }) => y > columns.bottom + 2),
  ];
}

/** The lines of a page. Untagged text is read from the top down; tagged text in the order that the file gives it. */
export function linesOfPage(items: readonly PdfItem[], page: number, isTagged: boolean): PdfLine[] {
  if (isTagged) return linesFrom(items, page, true);
  const tables = drawnTables(
    items.filter(({ tag }) => tag?.isPlaced),
    page,
  ).sort((a, b) => a.top - b.top);
  const out: PdfLine[] = [];
  for (const line of freeLines(
    items.filter(({ tag }) => !tag?.isPlaced),
    page,
  )) {
    while ((tables[0]?.top ?? Number.POSITIVE_INFINITY) < line.y) out.push(...(tables.shift()?.lines ?? []));
    out.push(line);
  }
  return [...out, ...tables.flatMap(({ lines }) => lines)];
}
