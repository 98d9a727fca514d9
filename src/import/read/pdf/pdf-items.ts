// What pdfjs gives of a page, with what the file's own tags say of it.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

/** What a tagged PDF calls a stretch of text. */
export interface Tag {
  /** The number of the innermost paragraph, heading, list label or cell in the document. */
  readonly part: number;
  readonly level: number | null;
  readonly listDepth: number;
  readonly cell: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly columns: number;
  } | null;
  /** Whether only its place on the page tells of its cell. */
  readonly isPlaced?: boolean;
}

/** A stretch of text on a page; places in points from the left and from the top. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly tag: Tag | null;
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Counts parts and tables over all pages of a document. */
export interface TagCounter {
  parts: number;
  tables: number;
}

const PARTS = /^(?:P|H[1-6]?|Title|LI|LBody|Lbl|TD|TH|Caption|Note|TOCI|BlockQuote)$/;

interface Inside {
  readonly part: number;
  readonly level: number | null;
  readonly listDepth: number;
  readonly cell: Tag['cell'];
}

/** The tags of a page, by the marks of its content. */
function tagsOf(tree: StructNode, counter: TagCounter): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  const nextPart = (): number => {
    counter.parts += 1;
    return counter.parts;
  };
  const nextTable = (): number => {
    counter.tables += 1;
    return counter.tables;
  };
  const walk = (node: StructNode, inside: Inside): void => {
    if (node.type === 'content' && node.id) {
      tags.set(node.id, inside);
      return;
    }
    const role = node.role ?? '';
    let own = inside;
    if (PARTS.test(role) && !(role === 'LBody' && inside.cell)) own = { ...own, part: nextPart() };
    if (/^H[1-6]?$|^Title$/.test(role)) own = { ...own, level: Number(role.slice(1)) || 1 };
    if (role === 'L') own = { ...own, listDepth: own.listDepth + 1 };
    if (role === 'Table') walkTable(node, { ...own, part: nextPart() });
    else for (const child of node.children ?? []) walk(child, own);
  };
  const rowsOf = (node: StructNode): StructNode[] =>
    (node.children ?? []).flatMap((child) =>
      child.role === 'TR' ? [child] : /^T(?:Head|Body|Foot)$/.test(child.role ?? '') ? rowsOf(child) : [],
    );
  const walkTable = (node: StructNode, inside: Inside): void => {
    const table = nextTable();
    rowsOf(node).forEach((row, index) => {
      const cells = (row.children ?? []).filter(({ role }) => role === 'TD' || role === 'TH');
      cells.forEach((cell, column) => {
        const at = { table, row: index, column, columns: cells.length };
        for (const child of cell.children ?? []) walk(child, { ...inside, part: nextPart(), cell: at });
      });
    });
  };
  walk(tree, { part: 0, level: null, listDepth: 0, cell: null });
  return tags;
}

interface TextItem {
  readonly str?: string;
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly fontName?: string;
}

/** The stretches of text of a page in the order of its content. */
export async function itemsOfPage(page: PDFPageProxy, counter: TagCounter): Promise<PdfItem[]> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = (await page.getStructTree().catch(() => null)) as StructNode | null;
  const tags = tree ? tagsOf(tree, counter) : new Map<string, Tag>();
  const top = page.view[3] ?? 0;
  const open: (string | null)[] = [];
  return (content.items as readonly TextItem[]).flatMap((item): PdfItem[] => {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps')
      open.push(item.id ?? null);
    if (item.type === 'endMarkedContent') open.pop();
    if (item.str === undefined || item.str === '') return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform ?? [];
    const id = open.findLast((one) => one !== null);
    return [
      {
        text: item.str,
        x,
        y: top - y,
        width: item.width ?? 0,
        size: Math.round((item.height || Math.hypot(a, b) || Math.abs(d)) * 10) / 10,
        font: item.fontName ?? '',
        tag: (id && tags.get(id)) || null,
      },
    ];
  });
}
