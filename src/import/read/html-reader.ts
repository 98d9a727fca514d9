// Walks a page's tree and gathers its paragraphs, lists, fields and tables.
import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import type { Block } from '../blocks/block.ts';
import { BlockList, type RichText } from './block-list.ts';
import { isAround } from './html-main.ts';
import { attribute, BREAKS, NOTHING, type PageNode, tag } from './html-nodes.ts';
import { closedSign, closedWords, namedBy, standsFirst } from './html-signs.ts';

/** A control that bears an item's heading. */
const HEADING = /^\s*(?:(?:punkt|pkt\.?|sag)\s+)?\d{1,4}\s*[.:)–-]/iu;

interface Look {
  readonly level: number | null;
  readonly bold: boolean;
  readonly cell: Block['cell'];
  readonly depth: number;
}

/** Reads a page's tree: gathers the letters of a paragraph until something ends it. */
export class PageReader {
  readonly list = new BlockList((text) =>
    text.replace(INVISIBLE, '').normalize('NFC').replace(/ {5,}/g, '    '),
  );
  readonly around: string[] = [];
  private line: RichText[] = [];
  private mark: string | null = null;
  private links: string[] = [];
  private linked = 0;
  /** A sign that stands before its words, until they have come. */
  private ahead: string | null = null;
  /** Signs of closed parts, by the headings that name what they hold. */
  private readonly signs = new Map<PageNode, string>();

  walk(node: PageNode, look: Look): void {
    for (const child of node.childNodes) this.read(child, look);
  }

  private read(node: PageNode, look: Look): void {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      this.line.push({ text, bold: look.bold });
      return;
    }
    if (node.nodeType !== 1) return;
    const name = tag(node);
    const sign = closedSign(node);
    if (sign !== null) this.tell(sign, node, look);
    // What folds an item out is its heading.
    if (name === 'button' && (look.level !== null || HEADING.test(node.textContent ?? ''))) {
      this.walk(node, look);
      return;
    }
    if (NOTHING.has(name)) {
      if (name === 'button') this.leaveOut(node, look);
      return;
    }
    if (isAround(node)) {
      this.leaveOut(node, look);
      return;
    }
    if (name === 'br') this.line.push({ text: '\n', bold: look.bold });
    else if (name === 'a') this.readLink(node, look);
    else if (name === 'table') this.readTable(node, look);
    else if (name === 'ul' || name === 'ol') this.readList(node, look);
    else if (name === 'dl') this.readFields(node, look);
    else if (BREAKS.has(name)) this.readPart(node, name, look);
    else
      this.walk(node, {
        ...look,
        bold: look.bold || (/^(?:b|strong|u|i|em|font)$/.test(name) && this.isStrong(node, name)),
      });
  }

  /** What stands round the minutes is counted; what it says of being closed stays. */
  private leaveOut(node: PageNode, look: Look): void {
    const words = closedWords(node);
    if (words !== null && standsFirst(node)) this.ahead = words;
    else if (words !== null) this.say(words, true, look);
    else if (tag(node) !== 'button') this.end(look);
    this.around.push(node.textContent ?? '');
  }

  /** A part's sign goes to the headings in it, so that the item before it is not taken for closed. */
  private tell(sign: string, node: PageNode, look: Look): void {
    const name = tag(node);
    const named = namedBy(node);
    for (const heading of named) this.signs.set(heading, sign);
    if (/^h[1-6]$/.test(name)) this.signs.set(node, sign);
    else if (named.size > 0) return;
    else if ((node.textContent ?? '').trim() !== '' || standsFirst(node)) this.ahead = sign;
    else this.say(sign, !this.hasWords(), look);
  }

  /** Puts in a sign that is no text of the page: on a line of its own, or in brackets behind what stands before it. */
  private say(sign: string, isOwnLine: boolean, look: Look): void {
    if (!isOwnLine) {
      this.line.push({ text: ` (${sign}) `, bold: look.bold });
      return;
    }
    this.end(look);
    this.line.push({ text: sign, bold: false });
    this.end({ ...look, level: null });
  }

  private isStrong(node: PageNode, name: string): boolean {
    return name !== 'font' || Number(attribute(node, 'size')) >= 4;
  }

  private readPart(node: PageNode, name: string, look: Look): void {
    this.end(look);
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : look.level;
    const own = { ...look, level };
    this.walk(node, own);
    const sign = this.signs.get(node);
    if (sign !== undefined) this.say(sign, false, own);
    this.end(own);
    this.list.gap();
  }

  private readLink(node: PageNode, look: Look): void {
    const href = attribute(node, 'href');
    const text = (node.textContent ?? '').trim();
    // A link within the page or to a script is a control of the page, not its text.
    if (/^(?:#|javascript:)/i.test(href) && text.length < 40 && !/\d|\.[a-zæøå]{3,4}$/i.test(text)) {
      this.around.push(text);
      return;
    }
    this.links.push(href);
    this.linked += text.length;
    this.walk(node, look);
  }

  private readList(node: PageNode, look: Look): void {
    this.end(look);
    let number = Number(attribute(node, 'start') || 1);
    for (const item of node.childNodes) {
      if (tag(item) !== 'li') {
        this.read(item, look);
        continue;
      }
      this.mark = tag(node) === 'ol' ? `${attribute(item, 'value') || number}.` : '-';
      number += 1;
      const own = { ...look, depth: look.depth + 1 };
      this.walk(item, own);
      this.end(own);
      this.mark = null;
    }
    this.list.gap();
  }

  /** A list of terms is a form's fields: «Udvalg:  Socialudvalget». */
  private readFields(node: PageNode, look: Look): void {
    this.end(look);
    const parts = [...node.querySelectorAll('dt, dd')];
    const table = this.list.nextTable();
    let row = -1;
    for (const part of parts) {
      const isTerm = tag(part) === 'dt';
      if (isTerm) row += 1;
      this.walk(part, { ...look, cell: { table, row, column: isTerm ? 0 : 1, columns: 2 } });
      this.end({ ...look, cell: { table, row, column: isTerm ? 0 : 1, columns: 2 } });
    }
    this.list.gap();
  }

  private readTable(node: PageNode, look: Look): void {
    this.end(look);
    const rows = [...node.querySelectorAll('tr')].filter((row) => closestTable(row) === node);
    const cellsOf = (row: PageNode): PageNode[] =>
      [...row.childNodes].filter((cell) => /^t[dh]$/.test(tag(cell)));
    const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
    // A table that a page is laid out with has other tables, headings or many lines in a cell.
    const isLayout =
      columns < 2 ||
      [...node.querySelectorAll('table, h1, h2, h3, hr')].length > 0 ||
      [...node.querySelectorAll('br')].length > 12;
    const table = this.list.nextTable();
    rows.forEach((row, index) => {
      cellsOf(row).forEach((cell, column) => {
        const own = isLayout
          ? look
          : { ...look, cell: { table, row: index, column, columns }, bold: look.bold || tag(cell) === 'th' };
        if (isLayout && isAround(cell, true)) this.around.push(cell.textContent ?? '');
        else this.walk(cell, own);
        this.end(own);
        this.list.gap();
      });
    });
  }

  /** Ends what was being gathered as a paragraph. */
  private hasWords(): boolean {
    return this.line.some(({ text }) => text.trim() !== '');
  }

  private end(look: Look): void {
    if (this.ahead !== null && this.hasWords()) {
      this.say(this.ahead, false, look);
      this.ahead = null;
    }
    const text = this.line
      .map((one) => one.text)
      .join('')
      .trim();
    if (text !== '') {
      const [href] = this.links;
      const isLink = this.links.length === 1 && this.linked >= text.length - 2;
      const whole = isLink && href !== undefined && /^https?:/i.test(href) ? { href } : {};
      this.addLines(look, whole);
    }
    this.line = [];
    this.links = [];
    this.linked = 0;
  }

  /** Two line breaks end a paragraph as a blank line does. */
  private addLines(look: Look, whole: Partial<Block>): void {
    const parts: RichText[][] = [[]];
    let breaks = 0;
    for (const one of this.line) {
      if (one.text === '\n') breaks += 1;
      else if (one.text.trim() !== '') {
        if (breaks > 1) parts.push([]);
        breaks = 0;
      }
      parts.at(-1)?.push(one);
    }
    for (const part of parts) {
      if (this.mark === null || look.cell !== null) this.list.gap();
      this.list.addRich(
        part,
        { level: look.level, cell: look.cell, indent: Math.max(0, look.depth - 1) * 2, ...whole },
        this.mark,
      );
      this.mark = null;
    }
  }
}

function closestTable(node: PageNode): PageNode | null {
  let at = node.parentNode ?? null;
  while (at && tag(at) !== 'table') at = at.parentNode ?? null;
  return at;
}
