// How a block is dressed, by which one kind of heading is told from another.
import { type Block, isLifted } from './block.ts';

/** How a heading is dressed, to tell one kind of heading from another: level, size, bold. */
export function dressOf(block: Block): string {
  if (block.level !== null) return `niveau ${block.level}`;
  return isLifted(block) ? `fed ${block.size ?? ''}` : 'tekst';
}
