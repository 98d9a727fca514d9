// Walks a page's tree and gathers its paragraphs, lists, fields and tables.
import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import type { Block } from '../blocks/block.ts';
import { linkWithin, type Remark } from '../blocks/remark.ts';
import { BlockList, paragraphsOf, type RichText, textOf } from './block-list.ts';
import { foldsOut, isAround, isControl, isNumbered } from './html-main.ts';
import { attribute, BREAKS, isStrong, NOTHING, type PageNode, tag } from './html-nodes.ts';
import { isClosing, Signs } from './html-signs.ts';
import { cellsOf, tableShape } from './html-tables.ts';

interface Look {
  readonly level: number | null;
  readonly bold: boolean;
  readonly cell: Block['cell'];
  readonly depth: number;
  readonly isPlaced?: true;
}

/** Reads a page's tree: gathers the letters of a paragraph until something ends it. */
export class PageReader {
  readonly list = new BlockList((text) =>
    text.replace(INVISIBLE, '').normalize('NFC').replace(/ {5,}/g, '    '),
  );
  readonly around: string[] = [];
  readonly remarks: Remark[] = [];
  private line: RichText[] = [];
  private mark: string | null = null;
  private links: string[] = [];
  private linked = 0;
  private readonly signs = new Signs();

  walk(node: PageNode, look: Look): void {
    for (const child of node.childNodes) this.read(child, look);
  }

  private read(node: PageNode, look: Look): void {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      this.line.push({ text: this.apart(text), bold: look.bold });
      return;
    }
    if (node.nodeType !== 1) return;
    const name = tag(node);
    this.say(this.signs.meet(node), !this.hasWords(), look);
    // What folds an item out is its heading.
    if (foldsOut(node)) this.readPart(node, name, { ...look, bold: true });
    else if (name === 'button' && (look.level !== null || isNumbered(node))) this.walk(node, look);
    else this.readElement(node, name, look);
  }

  private readElement(node: PageNode, name: string, look: Look): void {
    if (NOTHING.has(name)) {
      if (name === 'button') this.leaveOut(node, look);
    } else if (isAround(node)) this.leaveOut(node, look);
    else if (name === 'br') this.line.push({ text: '\n', bold: look.bold });
    else if (name === 'a') this.readLink(node, look);
    else if (name === 'table') this.readTable(node, look);
    else if (name === 'ul' || name === 'ol') this.readList(node, look);
    else if (name === 'dl') this.readFields(node, look);
    else if (BREAKS.has(name)) this.readPart(node, name, look);
    else
      this.walk(node, {
        ...look,
        bold: look.bold || (/^(?:b|strong|u|i|em|font)$/.test(name) && isStrong(node, name)),
      });
  }

  /** What an element holds is parted from what is before it, though no space stands there: `3` and `Budget`, `Salg` and `lukket`. */
  private apart(text: string): string {
    const before = this.line.at(-1)?.text ?? '';
    if (!/[\p{L}\d)]\.?$/u.test(before) || !/^\p{L}/u.test(text)) return text;
    if (isClosing(text) && !/\d\.?$/.test(before) && text.split(' ').length < 5) return ` (${text.trim()})`;
    const isNew = /^\p{Lu}\p{L}/u.test(text) && /[\p{Ll}\d)]\.?$/u.test(before);
    return isNew || isClosing(before) ? ` ${text}` : text;
  }

  /** What stands round the minutes is counted; what it says of being closed stays. */
  private leaveOut(node: PageNode, look: Look): void {
    this.say(this.signs.leave(node), true, look);
    if (tag(node) !== 'button') this.end(look);
    this.around.push(node.textContent ?? '');
  }

  /** Puts in a sign that is no text of the page: on a line of its own, or in brackets behind what stands before it. */
  private say(sign: string | null, isOwnLine: boolean, look: Look): void {
    if (sign === null) return;
    if (!isOwnLine) {
      this.line.push({ text: ` (${sign}) `, bold: look.bold });
      return;
    }
    this.end(look);
    this.line.push({ text: sign, bold: false });
    this.end({ ...look, level: null, isPlaced: true });
  }

  private readPart(node: PageNode, name: string, look: Look): void {
    this.end(look);
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : look.level;
    const own = { ...look, level, ...(name === 'footer' ? { isPlaced: true as const } : {}) };
    this.walk(node, own);
    this.say(this.signs.of(node), false, own);
    this.end(own);
    this.list.gap();
  }

  private readLink(node: PageNode, look: Look): void {
    const href = attribute(node, 'href');
    const text = (node.textContent ?? '').trim();
    // A link to a script, or with a control's words, is a control of the page, not its text.
    const isScript = /^javascript:/i.test(href) && text.length < 40 && !/\d|\.[a-zæøå]{3,4}$/i.test(text);
    if (isScript || (href.startsWith('#') && isControl(text))) {
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
    const { rows, columns, isLayout } = tableShape(node);
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

  private readonly hasWords = (): boolean => this.line.some(({ text }) => text.trim() !== '');

  /** Ends what was being gathered as a paragraph. */
  private end(look: Look): void {
    if (this.hasWords()) this.say(this.signs.takeAhead(), false, look);
    const text = textOf(this.line).trim();
    if (text !== '') {
      const [href] = this.links;
      const isLink = this.links.length === 1 && this.linked >= text.length - 2;
      const whole = isLink && href !== undefined && /^https?:/i.test(href) ? { href } : {};
      this.addLines(look, whole);
      const lost = isLink ? [] : this.links.filter((one) => /^https?:/i.test(one));
      this.remarks.push(...lost.map((one) => linkWithin(this.list.blocks().length, one)));
    }
    this.line = [];
    this.links = [];
    this.linked = 0;
  }

  private addLines({ depth, bold: _, ...own }: Look, whole: Partial<Block>): void {
    for (const part of paragraphsOf(this.line)) {
      if (this.mark === null || own.cell !== null) this.list.gap();
      this.list.addRich(part, { ...own, indent: Math.max(0, depth - 1) * 2, ...whole }, this.mark);
      this.mark = null;
    }
  }
}
