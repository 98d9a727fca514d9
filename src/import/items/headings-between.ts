// Items whose number was lost, told by the dress of the headings round them.
import { type Block, isLifted } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import type { Report } from '../blocks/remark.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { Candidate } from './candidates.ts';
import { isCommonTitle, isTitleLike } from './unnumbered.ts';

const titleLine = (blocks: readonly Block[], { titleAt, index }: Candidate): Block | undefined =>
  blocks[titleAt ?? index];

/** The dress that all headings of items have, or null where they differ or have none. */
function sharedDress(blocks: readonly Block[], items: readonly Candidate[]): string | null {
  const lines = items.flatMap((item) => titleLine(blocks, item) ?? []);
  const [first] = lines;
  const isOne = lines.every((line) => isLifted(line) && dressOf(line) === dressOf(first as Block));
  return first && isOne && items.length > 2 ? dressOf(first) : null;
}

/**
 * Items with those between whose number a page's end or a program has lost: where as many headings of the items' own dress stand
 * between two of them as numbers are missing, these are theirs. Behind the last one only a title that agendas have is an item.
 */
export function withLostNumbers(
  blocks: readonly Block[],
  items: readonly Candidate[],
  report: Report,
): Candidate[] {
  const dress = sharedDress(blocks, items);
  if (dress === null) return [...items];
  return items.flatMap((item, at) => {
    const next = items[at + 1];
    const from = (item.titleAt ?? item.index) + 1;
    const missing = next ? next.number.main - item.number.main - 1 : 1;
    if (missing < 1 || next?.number.year !== (next && item.number.year)) return [item];
    const found = blocks.slice(from, next?.index ?? blocks.length).flatMap((line, step) => {
      const isOne =
        isLifted(line) &&
        dressOf(line) === dress &&
        isTitleLike(line) &&
        step > 0 &&
        labelKind(line.text, true) === null &&
        !isInfoLine(line.text) &&
        readNumbered(line.text) === null &&
        (next !== undefined || isCommonTitle(line.text));
      return isOne ? [{ line, index: from + step }] : [];
    });
    if (found.length !== missing) return [item];
    const added = found.map(({ line, index }, step): Candidate => {
      const main = item.number.main + step + 1;
      report(line.nr, `punktets nummer står ikke ved dets titel; det er skrevet som punkt ${main}`);
      const number = { main, sub: null, year: item.number.year, written: String(main) };
      return { ...item, index, number, titel: line.text, titleAt: null, titleLabel: '', line };
    });
    return [item, ...added];
  });
}
