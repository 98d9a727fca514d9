// Gathers the blocks of a document that knows paragraphs.
import { type Block, plainBlock } from '../blocks/block.ts';

/** A stretch of text with one look. */
export interface RichText {
  readonly text: string;
  readonly bold: boolean;
}

/** A label in bold at the beginning of a paragraph. */
const LABEL = /^.{2,80}:\s*$/;

/** The blocks of a document as they are read; each line break within a paragraph begins a new line. */
export class BlockList {
  private readonly found: Block[] = [];
  private readonly clean: (text: string) => string;
  private tables = 0;

  constructor(clean: (text: string) => string) {
    this.clean = clean;
  }

  /** Ends a paragraph. */
  gap(): void {
    if (this.found.length > 0 && this.found.at(-1)?.text !== '')
      this.found.push(plainBlock(this.found.length + 1, ''));
  }

  /** A number for a table. */
  nextTable(): number {
    this.tables += 1;
    return this.tables;
  }

  /** Adds the lines of a paragraph; a label in bold that text follows is a block of its own. */
  addRich(stretches: readonly RichText[], look: Partial<Block>, mark: string | null = null): void {
    let isFirst = true;
    for (const line of linesOf(stretches)) {
      const text = textOf(line);
      if (text.trim() === '') continue;
      const lead = mark === null ? leadOf(line) : 0;
      if (lead > 0) {
        this.add(textOf(line.slice(0, lead)), { ...look, bold: true });
        this.add(textOf(line.slice(lead)), { ...look, level: null });
      } else {
        const bold = line.every((one) => one.bold || one.text.trim() === '');
        this.add(mark !== null && isFirst ? `${mark} ${text.trim()}` : text, { ...look, bold });
      }
      isFirst = false;
    }
  }

  private add(raw: string, look: Partial<Block>): void {
    const text = this.clean(raw.replace(/[\u00a0\t\r\n]/g, ' ')).trim();
    if (text !== '') this.found.push(plainBlock(this.found.length + 1, text, look));
  }

  /** All that was added. */
  blocks(): Block[] {
    return this.found;
  }
}

/** The text of several stretches. */
export const textOf = (stretches: readonly RichText[]): string => stretches.map(({ text }) => text).join('');

function linesOf(stretches: readonly RichText[]): RichText[][] {
  const lines: RichText[][] = [[]];
  for (const { text, bold } of stretches) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, bold });
    });
  }
  return lines;
}

/** How many stretches a label in bold takes up, 0 where the line has none or is bold as a whole. */
function leadOf(line: readonly RichText[]): number {
  const end = line.findIndex(({ bold, text }) => !bold && text.trim() !== '');
  if (end <= 0) return 0;
  const bold = textOf(line.slice(0, end));
  const rest = textOf(line.slice(end)).trim();
  if (LABEL.test(bold)) return end;
  // «**Beslutning** : Godkendt» has its colon in the text.
  return rest.startsWith(':') && bold.length <= 60 && rest.length > 1 ? end : 0;
}

/** Two line breaks end a paragraph as a blank line does. */
export function paragraphsOf(line: readonly RichText[]): RichText[][] {
  const parts: RichText[][] = [[]];
  let breaks = 0;
  for (const one of line) {
    if (one.text === '\n') breaks += 1;
    else if (one.text.trim() !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(one);
  }
  return parts;
}
