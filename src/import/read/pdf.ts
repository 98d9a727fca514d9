// PDF to blocks, by pdfjs-dist: the file's own tags first, places, sizes and fonts where it has none.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import { type Block, plainBlock } from '../blocks/block.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { pageFurniture } from './pdf-furniture.ts';
import { itemsOfPage, type PdfItem } from './pdf-items.ts';
import { linesOfPage, type PdfLine } from './pdf-lines.ts';

const MOST_PAGES = 2000;

/** pdfjs as it is packed for the web: its other build brings source maps of megabytes that node reads. */
async function library(): Promise<typeof import('pdfjs-dist')> {
  const pdfjs = (await import(
    'pdfjs-dist/legacy/build/pdf.min.mjs' as string
  )) as typeof import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return pdfjs;
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | Refusal> {
  const { getDocument } = await library();
  try {
    // pdfjs takes over the bytes it is given.
    return await getDocument({
      data: bytes.slice(),
      verbosity: 0,
      useSystemFonts: false,
      isEvalSupported: false,
    }).promise;
  } catch (error) {
    const name = (error as Error).name;
    return refuse(
      name === 'PasswordException'
        ? 'PDF-filen er låst med en adgangskode. Gem den uden adgangskode, og importér den igen'
        : 'PDF-filen er beskadiget og kan ikke læses. Hent den igen, eller gem dokumentet som PDF på ny',
    );
  }
}

/** The value that weighs most, each value counted by its letters. */
function commonest<Value>(lines: readonly PdfLine[], valueIn: (line: PdfLine) => Value): Value | null {
  const letters = new Map<Value, number>();
  for (const line of lines) letters.set(valueIn(line), (letters.get(valueIn(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How far apart the lines of a paragraph stand, in sizes of their letters. */
function leadingOf(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const gap = next && next.page === line.page ? (next.y - line.y) / line.size : 0;
    return gap > 0.8 && gap < 3 ? [Math.round(gap * 10) / 10] : [];
  });
  // Lines of a paragraph are nearer to each other than any others.
  const sorted = gaps.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.25)] ?? 1.2;
}

/** Whether a paragraph ends between two lines. */
function isParted(line: PdfLine, next: PdfLine, leading: number, right: number): boolean {
  if (line.page !== next.page) return true;
  if (line.tag && next.tag && line.tag.part !== next.tag.part) return true;
  if (line.tag && next.tag) return false;
  const gap = (next.y - line.y) / Math.max(line.size, 1);
  if (gap < 0 || gap > leading * 1.3) return true;
  // A line that ends far from the right edge, though the next word had room, ends its paragraph.
  return line.size !== next.size && right > 0;
}

/** The left edges of a table's columns, as its fullest row has them; a row may lack its empty cells. */
function columnEdges(lines: readonly PdfLine[]): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  const rows = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const cell = line.tag?.cell;
    const key = cell ? `${cell.table}/${cell.row}` : '';
    if (cell) rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  for (const row of rows.values()) {
    const cell = row[0]?.tag?.cell;
    if (!cell) continue;
    const own = [...new Map(row.map((one) => [one.tag?.cell?.column, one.x])).values()].sort((a, b) => a - b);
    if (own.length > (edges.get(cell.table)?.length ?? 0)) edges.set(cell.table, own);
  }
  return edges;
}

function cellOf({ tag, x }: PdfLine, edges: ReadonlyMap<number, readonly number[]>): Block['cell'] {
  const cell = tag?.cell ?? null;
  const own = cell ? (edges.get(cell.table) ?? []) : [];
  if (!cell || own.length <= cell.columns) return cell;
  const column = own.findLastIndex((edge) => edge <= x + 2);
  return { ...cell, column: Math.max(column, 0), columns: own.length };
}

const LIST_MARK = /^(?:[-–•·▪◦○*\uF0B7]|\d{1,3}[.)]|\p{L}[.)])(?:\s|$)/u;

function toBlocks(lines: readonly PdfLine[]): Block[] {
  const edges = columnEdges(lines);
  const font = commonest(
    lines
      .filter((line) => line.fonts.size > 0)
      .flatMap((line) =>
        [...line.fonts].map(([name, count]) => ({
          ...line,
          font: name,
          text: 'x'.repeat(Math.min(count, 500)),
        })),
      ),
    (line) => line.font,
  );
  const size = commonest(lines, (line) => line.size) ?? 11;
  const left = Math.min(...lines.filter((line) => !line.tag?.cell).map(({ x }) => x));
  const leading = leadingOf(lines);
  const right = Math.max(...lines.map(({ end }) => end));
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && isParted(before, line, leading, right))
      blocks.push(plainBlock(index + 1, '', { page: line.page }));
    const opensEntry = line.tag && line.tag.listDepth > 0 && line.tag.part !== before?.tag?.part;
    const isMarked = LIST_MARK.test(line.text);
    blocks.push(
      plainBlock(index + 1, opensEntry && !isMarked ? `- ${line.text}` : line.text, {
        page: line.page,
        indent: Math.max(0, Math.round((line.x - left) / (size * 0.5))),
        size: line.size,
        bold: line.font !== null && line.font !== font && line.text.length <= 160,
        level: line.tag?.level ?? null,
        cell: cellOf(line, edges),
      }),
    );
  });
  return blocks;
}

const PICTURES =
  'PDF-filen rummer kun billeder, ingen tekst. Lad et program med tekstgenkendelse (OCR) læse den, gem resultatet som PDF med tekst eller Word, og importér det';

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  const document = await open(bytes);
  if ('ok' in document) return document;
  try {
    if (document.numPages > MOST_PAGES)
      return refuse(`PDF-filen har ${document.numPages} sider; del den i et møde ad gangen`);
    const counter = { parts: 0, tables: 0 };
    const pages: PdfItem[][] = [];
    const heights: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await itemsOfPage(page, counter));
      heights.push(page.view[3] ?? 842);
      page.cleanup();
    }
    return documentOf(pages, heights);
  } catch {
    return refuse(
      'PDF-filen er beskadiget og kan ikke læses til ende. Hent den igen, eller gem dokumentet som PDF på ny',
    );
  } finally {
    await document.destroy();
  }
}

const letters = (items: readonly PdfItem[]): number =>
  items.reduce((sum, { text }) => sum + text.trim().length, 0);

function documentOf(pages: readonly PdfItem[][], heights: readonly number[]): SourceDocument | Refusal {
  const all = pages
    .flat()
    .map((item) => ({ ...item, text: item.text.replace(INVISIBLE, '').normalize('NFC') }));
  const whole = letters(all);
  if (whole < 40 && whole < pages.length * 20) return refuse(PICTURES);
  const isTagged = letters(all.filter(({ tag }) => tag !== null && tag.part > 0)) > whole * 0.8;
  const lines = pages.flatMap((items, index) => {
    const seen = items.map((item) => ({ ...item, text: item.text.replace(INVISIBLE, '').normalize('NFC') }));
    // What a tagged file leaves without a tag is the furniture of its pages.
    const own = isTagged ? seen.filter(({ tag, text }) => tag !== null || text.trim() === '') : seen;
    return linesOfPage(own, index + 1, isTagged);
  });
  const untagged = isTagged
    ? pages.flatMap((items) => items.filter(({ tag, text }) => tag === null && text.trim() !== ''))
    : [];
  const furniture = isTagged ? new Set<PdfLine>() : pageFurniture(lines, heights);
  return {
    ok: true,
    kind: 'pdf',
    blocks: toBlocks(lines.filter((line) => !furniture.has(line))),
    markdown: false,
    around: [...untagged, ...furniture].map(({ text }) => text),
    remarks: [],
  };
}
