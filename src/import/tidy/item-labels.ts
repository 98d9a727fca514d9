// Labels that stand otherwise than others do: they name their item once more, or what they label stands on the next line.

import { holdsMark } from '../../parse/lukket/marks-in.ts';
import { readSagLine } from '../../parse/punkt/sag-line.ts';
import { type Block, isLifted } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import { isCaseLabel } from '../lines/info-line.ts';
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

/** A label of the case that stands over its number, «Sagsnr. / 22/1304», as one line. */
export function joinCaseLabels(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  for (const [at, block] of blocks.entries()) {
    if (block.cell !== null || !isCaseLabel(block.text)) continue;
    const after = blocks.slice(at + 1, at + 3).findIndex(({ text }) => text !== '');
    const next = blocks[at + 1 + after];
    const text = `${block.text.replace(/\s*:$/, '')}: ${next?.text}`;
    if (after < 0 || !next || next.cell !== null || !readSagLine(text)?.isWhole) continue;
    out[at] = { ...block, text, level: null, bold: false };
    out[at + 1 + after] = { ...next, text: '' };
  }
  return out;
}
