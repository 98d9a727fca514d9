// Labels of sections that name their item once more: «Beslutning for Punkt 2: Årsregnskab».

import { holdsMark } from '../../parse/lukket/marks-in.ts';
import { type Block, isLifted } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import { labelKind } from '../lines/section-heading.ts';

const LABEL_OF_ITEM =
  /^(?<label>\p{Lu}[\p{L}-]+(?:\s\p{L}+)?)\s+(?:for|til|vedr\.?|vedrørende|på)\s+(?:dagsordens)?(?:punkt|pkt\.?|sag)\s*(?:nr\.?\s*)?\d.*$/iu;

/** «Beslutning for Punkt 3:», before the title. */
const UP_TO_TITLE = /^.*?\d+\s*[.:)–-]?\s*/u;

/** Leaves of such a label what it labels; `drop` takes the words that only say which item it is. */
export function readItemLabels(blocks: readonly Block[], drop: (text: string) => void): Block[] {
  let open: Block | null = null;
  return blocks.map((block) => {
    const label = LABEL_OF_ITEM.exec(block.text)?.groups?.label;
    if (label !== undefined && labelKind(label, true) !== null) {
      // What says that the item is closed stays to be read.
      if (holdsMark(block.text)) {
        const before = UP_TO_TITLE.exec(block.text)?.[0] ?? '';
        drop(before);
        return { ...block, text: block.text.slice(before.length) };
      }
      open = isLifted(block) ? block : null;
      drop(block.text.slice(label.length));
      return { ...block, text: label };
    }
    // The item's title may run over several lines.
    const goesOn =
      open !== null &&
      block.text !== '' &&
      !holdsMark(block.text) &&
      dressOf(block) === dressOf(open) &&
      block.cell?.table === open.cell?.table &&
      labelKind(block.text, true) === null;
    if (!goesOn) open = null;
    else drop(block.text);
    return goesOn ? { ...block, text: '' } : block;
  });
}
