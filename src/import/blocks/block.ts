// What every reader gives and every later stage takes: blocks of text with what their layout says of them.

/** Where a block stands in a table: the table's number in the source, row and column from 0, and how many columns there are. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * A line of a text or a PDF, or a paragraph of a document that knows paragraphs. A block with an empty text is a blank line:
 * what stands on either side of it are different paragraphs.
 */
export interface Block {
  /** The line in a text, else the block's number in the source, from 1. */
  readonly nr: number;
  readonly text: string;
  /** How far in it stands, in letters. */
  readonly indent: number;
  /** The page from 1, where the source has pages. */
  readonly page: number | null;
  /** The size of its letters in points, where the source tells. */
  readonly size: number | null;
  /** Whether all of it is bold, underlined or in a font of its own. */
  readonly bold: boolean;
  /** The level of the heading that the source itself calls it, 1 to 6, or null. */
  readonly level: number | null;
  readonly cell: Cell | null;
  /** As it was written, where marks of Markdown were read off it. */
  readonly raw?: string;
  /** The address that the whole of it leads to. */
  readonly href?: string;
  /** Set where the source's structure tells which item it belongs to: a sign of a page, or the foot of its part. */
  readonly isPlaced?: true;
}

/** Adjacent blocks with a blank one, a page break or the end on either side; never empty. */
export type Run = readonly Block[];

/** A block of plain text. */
export const plainBlock = (nr: number, text: string, more: Partial<Block> = {}): Block => ({
  nr,
  text,
  indent: 0,
  page: null,
  size: null,
  bold: false,
  level: null,
  cell: null,
  ...more,
});

/** Whether a block's own layout lifts it out of the text: a heading's style, or bold. */
export const isLifted = (block: Block): boolean => block.level !== null || block.bold;

/** Cuts blocks into runs at the blank ones. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (block.text === '') open = false;
    else if (open) runs.at(-1)?.push(block);
    else {
      runs.push([block]);
      open = true;
    }
  }
  return runs;
}

/** The blocks of a run as one running text. */
export const textOfRun = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');

/** A text as it is compared: NFC, lower case, single spaces. */
export const normalized = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
