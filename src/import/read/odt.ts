// OpenDocument text (.odt) to blocks.
import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import type { Block } from '../blocks/block.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { BlockList, type RichText } from './block-list.ts';
import { allOf, childrenOf, down, nameOf, parseXml, type XmlElement } from './xml.ts';
import type { Parts } from './zip.ts';

interface Context {
  readonly bold: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly list: BlockList;
}

const isBoldStyle = (style: XmlElement): boolean => {
  const text = down(style, 'style:text-properties');
  return (
    text?.getAttribute('fo:font-weight') === 'bold' ||
    /^(?!none).+/.test(text?.getAttribute('style:text-underline-style') ?? '')
  );
};

function stretchesOf(node: XmlElement, context: Context): RichText[] {
  const out: RichText[] = [];
  const walk = (element: XmlElement, bold: boolean): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        out.push({ text: (child.textContent ?? '').replace(/\s+/g, ' '), bold });
        continue;
      }
      if (child.nodeType !== 1) continue;
      const name = nameOf(child);
      if (name === 'text:s') out.push({ text: ' '.repeat(Number(child.getAttribute('text:c') ?? 1)), bold });
      else if (name === 'text:tab') out.push({ text: '    ', bold });
      else if (name === 'text:line-break') out.push({ text: '\n', bold });
      else if (name === 'text:note')
        out.push({ text: ` (${(down(child, 'text:note-body')?.textContent ?? '').trim()})`, bold: false });
      else if (!/^(?:office:annotation|text:change|text:bookmark)/.test(name))
        walk(child, bold || context.bold.has(child.getAttribute('text:style-name') ?? ''));
    }
  };
  walk(node, context.bold.has(node.getAttribute('text:style-name') ?? ''));
  return out;
}

function readList(
  list: XmlElement,
  context: Context,
  cell: Block['cell'],
  depth: number,
  inherited: string,
): void {
  const style = list.getAttribute('text:style-name') ?? inherited;
  let number = 0;
  for (const item of list.children) {
    if (!/^text:list-(?:item|header)$/.test(nameOf(item))) continue;
    number = Number(item.getAttribute('text:start-value') ?? number + 1);
    const mark = context.numbered.has(`${style}/${depth + 1}`) ? `${number}.` : '-';
    let isFirst = true;
    for (const child of item.children) {
      if (nameOf(child) === 'text:list') readList(child, context, cell, depth + 1, style);
      else readParagraph(child, context, cell, isFirst ? mark : null, depth);
      isFirst = false;
    }
  }
}

function readParagraph(
  paragraph: XmlElement,
  context: Context,
  cell: Block['cell'],
  mark: string | null,
  depth: number,
): void {
  const name = nameOf(paragraph);
  if (name !== 'text:p' && name !== 'text:h') return;
  context.list.gap();
  const level =
    name === 'text:h' ? Math.min(6, Number(paragraph.getAttribute('text:outline-level') ?? 1)) : null;
  // A numbered heading in a list is no list's entry but a heading with its number.
  context.list.addRich(
    stretchesOf(paragraph, context),
    { level, indent: depth * 2, cell },
    level !== null && mark === '-' ? null : mark,
  );
}

function walkBody(body: XmlElement, context: Context, cell: Block['cell']): void {
  for (const child of body.children) {
    const name = nameOf(child);
    if (name === 'text:p' || name === 'text:h') readParagraph(child, context, cell, null, 0);
    else if (name === 'text:list') readList(child, context, cell, 0, '');
    else if (name === 'table:table') readTable(child, context);
    else if (/^(?:text:section|text:table-of-content|text:index-body|draw:frame|draw:text-box)$/.test(name))
      walkBody(child, context, cell);
  }
  context.list.gap();
}

function readTable(table: XmlElement, context: Context): void {
  const number = context.list.nextTable();
  const rows = allOf(table, 'table:table-row');
  const columns = Math.max(...rows.map((row) => childrenOf(row, 'table:table-cell').length), 0);
  rows.forEach((row, index) => {
    childrenOf(row, 'table:table-cell').forEach((cell, column) => {
      walkBody(
        cell,
        context,
        columns < 2 && rows.length < 2 ? null : { table: number, row: index, column, columns },
      );
    });
  });
}

/** Reads the parts of an .odt. */
export async function readOdt(parts: Parts): Promise<SourceDocument> {
  const [content, styles] = await Promise.all([parts('content.xml'), parts('styles.xml')]);
  const roots = [content, styles].flatMap((text) => (text === null ? [] : [parseXml(text)]));
  const bold = roots
    .flatMap((root) => allOf(root, 'style:style').filter(isBoldStyle))
    .map((style) => style.getAttribute('style:name') ?? '');
  const numbered = roots.flatMap((root) =>
    allOf(root, 'text:list-style').flatMap((style) =>
      childrenOf(style, 'text:list-level-style-number').map(
        (level) => `${style.getAttribute('style:name')}/${level.getAttribute('text:level')}`,
      ),
    ),
  );
  const list = new BlockList((text) => text.replace(INVISIBLE, '').normalize('NFC'));
  const body = roots[0] ? down(roots[0], 'office:body', 'office:text') : null;
  if (body) walkBody(body, { bold: new Set(bold), numbered: new Set(numbered), list }, null);
  return { ok: true, kind: 'odt', blocks: list.blocks(), markdown: false, around: [], remarks: [] };
}
