// Word's .docx to blocks, a paragraph each: its own tree, for the numbers of lists, styles, tables and tracked changes.

import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import type { Block } from '../blocks/block.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { BlockList } from './block-list.ts';
import { notesOf, withNotes } from './docx-notes.ts';
import { isOn, outlineLevel, readNumbering, readStyles, type Style } from './docx-styles.ts';
import { allOf, childrenOf, down, nameOf, parseXml, type XmlElement } from './xml.ts';
import type { Parts } from './zip.ts';

/** A stretch of a paragraph with one look; a line break parts lines. */
interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

interface Context {
  readonly styles: (id: string | null) => Style;
  readonly mark: (numId: string, depth: number) => string | null;
  readonly links: ReadonlyMap<string, string>;
  readonly list: BlockList;
  /** Footnotes by their id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly used: string[];
}

/** Deleted text, instructions to fields and what only old programs see. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
]);

function stretchesOf(node: XmlElement, style: Style, context: Context): Stretch[] {
  const out: Stretch[] = [];
  const walk = (element: XmlElement, bold: boolean): void => {
    const name = nameOf(element);
    if (LEFT_OUT.has(name)) return;
    if (name === 'w:t') out.push({ text: element.textContent ?? '', bold });
    else if (name === 'w:tab') out.push({ text: '    ', bold });
    else if (name === 'w:br' || name === 'w:cr') out.push({ text: '\n', bold });
    else if (name === 'w:noBreakHyphen') out.push({ text: '-', bold });
    else if (name === 'w:sym') out.push({ text: '•', bold });
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      out.push({ text: noteMark(element, name, context), bold });
    else if (name === 'w:txbxContent') walkBody(element, context, null);
    else if (name === 'w:r') {
      const letters = down(element, 'w:rPr');
      if (isOn(down(letters, 'w:vanish'))) return;
      const own = down(letters, 'w:b') ?? null;
      const isBold = own ? isOn(own) : bold || isOn(down(letters, 'w:u'));
      for (const child of element.children) walk(child, isBold);
    } else for (const child of element.children) walk(child, bold);
  };
  for (const child of node.children) walk(child, style.bold);
  return out;
}

function noteMark(element: XmlElement, name: string, { notes, used }: Context): string {
  const key = `${name === 'w:footnoteReference' ? 'f' : 'e'}${element.getAttribute('w:id')}`;
  if (!notes.has(key)) return '';
  if (!used.includes(key)) used.push(key);
  return `^[${used.indexOf(key) + 1}]`;
}

/** The address that a paragraph's only link leads to. */
function linkOf(paragraph: XmlElement, text: string, { links }: Context): string | undefined {
  const [link, ...more] = allOf(paragraph, 'w:hyperlink');
  if (!link || more.length > 0) return;
  const shown = allOf(link, 'w:t')
    .map((one) => one.textContent ?? '')
    .join('');
  return shown.trim() === text.trim() ? links.get(link.getAttribute('r:id') ?? '') : undefined;
}

function readParagraph(paragraph: XmlElement, context: Context, cell: Block['cell']): void {
  const properties = down(paragraph, 'w:pPr');
  const style = context.styles(down(properties, 'w:pStyle')?.getAttribute('w:val') ?? null);
  const numbering = down(properties, 'w:numPr');
  const numId = down(numbering, 'w:numId')?.getAttribute('w:val') ?? style.numId;
  const depth = Number(down(numbering, 'w:ilvl')?.getAttribute('w:val') ?? style.depth);
  const stretches = stretchesOf(paragraph, style, context);
  const text = stretches.map((one) => one.text).join('');
  if (text.trim() === '') {
    context.list.gap();
    return;
  }
  const mark = numId ? context.mark(numId, depth) : null;
  context.list.gap();
  const href = linkOf(paragraph, text, context);
  context.list.addRich(
    stretches,
    {
      level: outlineLevel(properties) ?? style.level,
      size: style.size,
      indent: mark !== null ? depth * 2 : 0,
      cell,
      ...(href === undefined ? {} : { href }),
    },
    mark,
  );
}

function readTable(table: XmlElement, context: Context): void {
  const number = context.list.nextTable();
  const rows = childrenOf(table, 'w:tr');
  const width = Math.max(...rows.map((row) => childrenOf(row, 'w:tc').length), 0);
  rows.forEach((row, rowIndex) => {
    if (down(row, 'w:trPr', 'w:del')) return;
    let column = 0;
    for (const cell of childrenOf(row, 'w:tc')) {
      const span = Number(down(cell, 'w:tcPr', 'w:gridSpan')?.getAttribute('w:val') ?? 1);
      // A table of one cell is but a frame.
      walkBody(
        cell,
        context,
        width < 2 && rows.length < 2 ? null : { table: number, row: rowIndex, column, columns: width },
      );
      column += span;
    }
  });
  context.list.gap();
}

function walkBody(body: XmlElement, context: Context, cell: Block['cell']): void {
  for (const child of body.children) {
    const name = nameOf(child);
    if (name === 'w:p') readParagraph(child, context, cell);
    else if (name === 'w:tbl') readTable(child, context);
    else if (
      name === 'w:sdt' ||
      name === 'w:sdtContent' ||
      name === 'w:ins' ||
      name === 'w:customXml' ||
      name === 'w:smartTag'
    )
      walkBody(child, context, cell);
  }
}

const clean = (text: string): string => text.replace(INVISIBLE, '').normalize('NFC');

/** Reads the parts of a .docx. */
export async function readDocx(parts: Parts): Promise<SourceDocument> {
  const [document, styles, numbering, relations, footnotes, endnotes] = await Promise.all(
    ['document', 'styles', 'numbering', '_rels/document.xml.rels', 'footnotes', 'endnotes'].map((name) =>
      parts(name.endsWith('.rels') ? `word/${name}` : `word/${name}.xml`),
    ),
  );
  const links = new Map(
    (relations ? allOf(parseXml(relations), 'Relationship') : []).map((one) => [
      one.getAttribute('Id') ?? '',
      one.getAttribute('Target') ?? '',
    ]),
  );
  const list = new BlockList(clean);
  const notes = new Map([...notesOf(footnotes ?? null, 'f'), ...notesOf(endnotes ?? null, 'e')]);
  const context: Context = {
    styles: readStyles(styles ?? null),
    mark: readNumbering(numbering ?? null),
    links,
    list,
    notes,
    used: [],
  };
  const body = down(parseXml(document ?? ''), 'w:body');
  if (body) walkBody(body, context, null);
  const blocks = withNotes(list.blocks(), context, clean);
  return { ok: true, kind: 'word', blocks, markdown: false, around: [], remarks: [] };
}
