// A heading over a group of items, which stands at the end of the item before them.
import { type Block, isLifted } from '../blocks/block.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { OpenedItem } from './opened-item.ts';
import { isTitleLike } from './unnumbered.ts';

/** Whether a block ranks as high as an item's own heading: by its level, else by the size of its letters. */
function ranksAs(block: Block, heading: Block): boolean {
  if (block.level !== null) return heading.level !== null && block.level <= heading.level;
  return heading.level === null && block.size !== null && heading.size !== null && block.size >= heading.size;
}

/** «B. Sager til beslutning» between items that numbers count. */
const LETTERED = /^(?:\p{Lu}|[IVX]{1,4})[.):]\s+\p{Lu}[^.!?:]{2,60}$/u;

/** Where in an item's blocks headings begin that only group the items after it: as high as its own, with nothing under them. */
export function groupFrom({ rest, heading, parts }: OpenedItem): number {
  let from = rest.length;
  for (let at = rest.length - 1; at >= 0; at -= 1) {
    const block = rest[at] as Block;
    if (block.text === '') continue;
    const isLettered = LETTERED.test(block.text) && rest[at - 1]?.text === '';
    const isGroup =
      isLettered ||
      (isLifted(block) &&
        isTitleLike(block) &&
        !parts.has(block) &&
        labelKind(block.text, true) === null &&
        isLifted(heading.line) &&
        ranksAs(block, heading.line));
    if (!isGroup) break;
    from = at;
  }
  return from;
}
