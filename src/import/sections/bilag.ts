// The attachments that an item names.
import type { Block } from '../blocks/block.ts';
import { readListMark } from '../lines/list-marks.ts';
import type { Element, ListEntry } from './element.ts';

/** Several names on the label's own line are parted by semicolons, or by commas before a capital. */
const namesOnLine = (block: Block): Block[] => {
  const parts = /;\s/.test(block.text) ? block.text.split(/\s*;\s+/) : block.text.split(/\s*,\s+(?=\p{Lu})/u);
  return parts.filter((text) => text !== '').map((text) => ({ ...block, text }));
};

/** Whether a line only goes on with the name before it. */
function goesOn(block: Block, before: Block | undefined): boolean {
  if (!before || !/^\p{Ll}/u.test(block.text) || readListMark(block.text, false)) return false;
  if (/\.\p{L}{3,4}$/u.test(before.text)) return false;
  return block.indent > before.indent || before.text.length > 70 || /[,–-]$/.test(before.text);
}

/** The attachments that lines name: every line is one; a numbered list stays numbered only as a whole. */
export function readBilagLines(blocks: readonly Block[], isOnLine = false): Element[] {
  const [first, ...more] = blocks;
  const lines: Block[] = [];
  for (const block of isOnLine && first ? [...namesOnLine(first), ...more] : blocks) {
    const last = lines.at(-1);
    if (last && goesOn(block, last)) lines.splice(-1, 1, { ...last, text: `${last.text} ${block.text}` });
    else lines.push(block);
  }
  const marks = lines.map(({ text }) => readListMark(text, false));
  const numbered = marks.every((mark, index) => mark?.number != null && Number(mark.number) === index + 1);
  const entries = lines.flatMap((line, index): ListEntry[] => {
    const mark = marks[index] ?? null;
    const isBullet = mark !== null && mark.number === null;
    const text = numbered || isBullet ? (mark?.text ?? '') : line.text;
    const number = numbered ? (mark?.number ?? null) : null;
    const delimiter = numbered ? (mark?.delimiter ?? null) : null;
    const link = line.href === undefined ? {} : { href: line.href };
    return text === ''
      ? []
      : [
          {
            text,
            number,
            delimiter,
            depth: 0,
            mark: isBullet ? mark.mark : '-',
            indent: 0,
            line: line.nr,
            ...link,
          },
        ];
  });
  return entries.length > 0 ? [{ type: 'list', entries, line: entries[0]?.line ?? 1 }] : [];
}
