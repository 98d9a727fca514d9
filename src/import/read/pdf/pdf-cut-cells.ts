// Cuts a stretch of text that a PDF has as one, though it stands in several cells of a table.
import type { PdfItem } from './pdf-items.ts';
import type { Ruling } from './pdf-rulings.ts';

/** The edges between a table's columns, in points from the left, and the lines that draw them. */
interface Edges {
  readonly columns: readonly number[];
  readonly upright: readonly Ruling[];
}

/** How near a line stands that draws an edge, in points. */
const NEAR = 3;

/** A stretch that runs over the edge between two cells, cut at the gap between its words that is nearest to the edge. */
export function cutAtEdges(item: PdfItem, { columns, upright }: Edges): PdfItem[] {
  const edge = columns.find(
    (place) =>
      place > item.x + item.size &&
      place < item.x + item.width - item.size &&
      upright.some(
        (line) => Math.abs(line.at - place) <= NEAR && line.from <= item.y && item.y <= line.to + NEAR,
      ),
  );
  if (edge === undefined) return [item];
  const letter = item.width / item.text.length;
  const gaps = [...item.text.matchAll(/\s+/g)].map(({ index, 0: gap }) => ({
    index,
    length: gap.length,
    far: Math.abs(item.x + (index + gap.length / 2) * letter - edge),
  }));
  const [best] = gaps.sort((a, b) => a.far - b.far);
  if (!best || best.far > item.size * 3) return [item];
  const at = best.index + best.length;
  const [left, right] = [item.text.slice(0, best.index), item.text.slice(at)];
  const start = edge + item.size * 0.2;
  return [
    { ...item, text: left, width: Math.min(left.length * letter, edge - item.x) },
    ...cutAtEdges(
      { ...item, text: right, x: start, width: item.x + item.width - start },
      { columns: columns.filter((place) => place > edge), upright },
    ),
  ];
}
