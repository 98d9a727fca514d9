// Lines under a closed item that may be the heading of an open one.

import { holdsMark } from '../../parse/lukket/marks-in.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { readSagLine } from '../../parse/punkt/sag-line.ts';
import { type Block, isLifted, normalized } from '../blocks/block.ts';
import { isLeaderLine } from '../lines/contents-line.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { ItemHeading } from './candidates.ts';
import { sharedStart } from './contents.ts';

/** The titles that the contents have and no item bears. */
export function unusedEntries(entries: readonly string[], titles: readonly string[]): string[] {
  const used = (entry: string): boolean =>
    titles.some((title) => sharedStart(entry, title) > 0 || entry.includes(normalized(title)));
  return entries.filter((entry) => !used(entry));
}

/** Whether a line looks like an item's heading, however it is written. */
function resemblesItem(text: string): boolean {
  const numbered = readNumbered(text);
  if (numbered?.word !== 'punkt' || isLeaderLine(text)) return false;
  return numbered.sign !== '' || numbered.title === '' || /^\p{Lu}/u.test(numbered.title);
}

/** The lines of a closed item's text that look like the heading of the item after it, by their form or by the contents. */
export function lostHeadings(hidden: readonly Block[], nummer: number, unused: readonly string[]): Block[] {
  return hidden.filter((line, index) => {
    if (resemblesItem(line.text)) return true;
    const numbered = readNumbered(line.text);
    const titel = numbered?.title ?? line.text;
    if (!unused.some((entry) => sharedStart(entry, titel) > 0)) return false;
    const next = hidden[index + 1];
    return (
      numbered?.number.main === nummer + 1 ||
      readSagLine(next?.text ?? '') !== null ||
      (next !== undefined && labelKind(next.text, isLifted(next)) !== null)
    );
  });
}

/** A numbered line that no item took, though its number is missing among theirs, and that speaks of something closed. */
export function lostClosed(all: readonly ItemHeading[], items: readonly ItemHeading[]): ItemHeading | null {
  const taken = new Set(items.map(({ number }) => number.main));
  const isMissing = ({ index, number }: ItemHeading): boolean => {
    const before = items.findLast((item) => item.index < index);
    const next = items.find((item) => item.index > index)?.number.main ?? Number.POSITIVE_INFINITY;
    const isBetween = (before?.number.main ?? 0) < number.main && number.main < next;
    // What stands under a closed item is dropped with it.
    const isOut = before === undefined || titleState(before.titel) === 'aaben';
    return number.sub === null && !taken.has(number.main) && isBetween && isOut;
  };
  return all.find((one) => isMissing(one) && holdsMark(`${one.line.text} ${one.titel}`)) ?? null;
}
