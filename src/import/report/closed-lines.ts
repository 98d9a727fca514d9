// Which lines of a source are never shown: all that stands under what is closed.
import type { Block } from '../blocks/block.ts';
import type { OpenedItem } from '../items/opened-item.ts';
import type { ListedBilag } from '../tidy/overview.ts';

/**
 * The numbers of the blocks under closed items, as far as the next item's heading: cells of a form, and lines that were joined,
 * have numbers that no item knows. Behind the items a list of attachments that has a closed item's is closed as a whole.
 */
export function closedLines(
  blocks: readonly Block[],
  items: readonly OpenedItem[],
  bilag: readonly ListedBilag[],
): number[] {
  const numbers = (own: readonly Block[]): number[] => own.map(({ nr }) => nr);
  const ranges = items.flatMap(({ lukket, heading, rest, hidden }, index): [number, number][] => {
    const next = items[index + 1];
    const end = Math.min(next?.heading.line.nr ?? Number.POSITIVE_INFINITY, ...numbers(next?.above ?? []));
    const from = Math.min(
      ...numbers(lukket ? rest : hidden),
      lukket ? heading.line.nr + 1 : Number.POSITIVE_INFINITY,
    );
    return lukket || hidden.length > 0 ? [[from, end]] : [];
  });
  const closed = new Set(items.flatMap(({ lukket, nummer }) => (lukket ? [nummer] : [])));
  if (bilag.some(({ nummer }) => closed.has(nummer)))
    ranges.push([Math.min(...bilag.map(({ block }) => block.nr)), Number.POSITIVE_INFINITY]);
  const own = items.flatMap(({ lukket, rest, hidden }) => numbers([...(lukket ? rest : []), ...hidden]));
  const within = numbers(blocks).filter((nr) => ranges.some(([from, end]) => nr >= from && nr < end));
  return [...new Set([...own, ...within])].sort((a, b) => a - b);
}
