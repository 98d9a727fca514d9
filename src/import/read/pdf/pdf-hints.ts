// What a PDF says beside its text: the outline that readers show, and the addresses that its lines lead to.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { type Block, normalized } from '../../blocks/block.ts';
import type { PdfLine } from './pdf-lines.ts';

/** How deep each title of the outline stands, 1 at the top, by its text in lower case. */
export type Outline = ReadonlyMap<string, number>;

/** A link on a page; places in points from the left and the top. */
export interface PdfLink {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More entries than any minutes have are not looked at, nor deeper ones than headings have. */
const MOST_ENTRIES = 2000;
const MOST_DEPTH = 6;

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** The outline of a document; empty where it has none. */
export async function outlineOf(document: PDFDocumentProxy): Promise<Outline> {
  const titles = new Map<string, number>();
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const { title, items } of nodes) {
      if (titles.size >= MOST_ENTRIES || depth > MOST_DEPTH) return;
      const key = normalized(title);
      if (key !== '' && !titles.has(key)) titles.set(key, depth);
      walk(items, depth + 1);
    }
  };
  walk(((await document.getOutline()) ?? []) as readonly OutlineNode[], 1);
  return titles;
}

/** The links of a page to addresses on the web. */
export async function linksOfPage(page: PDFPageProxy): Promise<PdfLink[]> {
  const top = page.view[3] ?? 0;
  const annotations = (await page.getAnnotations()) as readonly {
    subtype?: string;
    url?: string;
    rect?: readonly number[];
  }[];
  return annotations.flatMap(({ subtype, url, rect }) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect ?? [];
    if (subtype !== 'Link' || !url || !/^https?:\/\//i.test(url)) return [];
    return [
      {
        href: url,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: top - Math.max(y1, y2),
        bottom: top - Math.min(y1, y2),
      },
    ];
  });
}

const linksOver = (line: PdfLine, links: readonly PdfLink[]): PdfLink[] =>
  links.filter(
    ({ top, bottom, left, right }) =>
      line.y > top && line.y - line.size * 0.5 < bottom && left < line.end && right > line.x,
  );

/** The addresses that parts of a line lead to, and not the whole of it. */
export const hrefsWithin = (line: PdfLine, links: readonly PdfLink[]): string[] =>
  hrefOf(line, links) === undefined ? linksOver(line, links).map(({ href }) => href) : [];

/** The address that a whole line leads to, or undefined: a link in the midst of a text is none of a line's. */
export function hrefOf(line: PdfLine, links: readonly PdfLink[]): string | undefined {
  const over = linksOver(line, links);
  const mark = line.segments.length > 1 ? (line.words[1]?.x ?? line.x) : line.x;
  return over.find(({ left, right }) => left <= mark + 14 && right >= line.end - 4)?.href;
}

/** A block with the level that the outline gives a line of its text; a line that has one keeps it. */
export function withOutline(block: Block, outline: Outline): Block {
  if (block.level !== null || outline.size === 0 || block.cell !== null) return block;
  const level = outline.get(normalized(block.text));
  return level === undefined ? block : { ...block, level };
}
