// What a table's cells are turned into: blocks of running text.
import { type Block, plainBlock } from '../blocks/block.ts';
import type { gridOf } from '../blocks/grid.ts';

/** A table by rows and columns. */
export type Table = ReturnType<typeof gridOf>;

/** All that a cell says. */
export const textOf = (cell: readonly Block[] | undefined): string =>
  (cell ?? [])
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

/** A block as it stands outside of tables. */
export const bare = (block: Block, more: Partial<Block> = {}): Block => ({
  ...block,
  cell: null,
  indent: 0,
  ...more,
});
/** A blank line where a block stands. */
export const gap = (block: Block): Block => plainBlock(block.nr, '', { page: block.page });

/** Blocks of a cell as blocks of a text, with the blank ones between them. */
export const between = (own: readonly Block[], all: readonly Block[]): Block[] => {
  const [first, last] = [own[0], own.at(-1)];
  return first && last
    ? all.slice(all.indexOf(first), all.indexOf(last) + 1).map((block) => bare(block))
    : [];
};
