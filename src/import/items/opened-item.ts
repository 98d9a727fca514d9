// An item with its title read and its blocks given to it, before its text is.
import type { Block } from '../blocks/block.ts';
import type { ItemHeading } from './candidates.ts';
import type { TitleLines } from './title-lines.ts';

/** An item cut out of a source. */
export interface OpenedItem extends TitleLines {
  readonly heading: ItemHeading;
  /** What the archive calls it. */
  readonly nummer: number;
  /** Lines over its heading that tell of its case. */
  readonly above: readonly Block[];
  /** Headings of its parts: «2a», «2.1». */
  readonly parts: ReadonlySet<Block>;
  /** Blocks of an open item that are left out, since one of them closes what follows. */
  readonly hidden: readonly Block[];
  /** A line that only groups the items after this one. */
  readonly group: string;
  /** Why it is closed. */
  readonly closedBy?: string;
}
