// Pages of a PDF without tags that are set in two columns, as a newspaper is.
import type { PdfLine } from './pdf-lines.ts';

/** Where a page has two columns: from the top to the bottom of the stretch, and where the gutter is; in points. */
export interface TwoColumns {
  readonly top: number;
  readonly bottom: number;
  readonly gutter: number;
}

/** A stretch of text on a line. */
interface Stretch {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** How many lines each column has at least. */
const LEAST_LEFT = 8;
const LEAST_RIGHT = 5;
/** How many of a column's lines are nearly as wide as it is. */
const FULL = 0.3;
const NEARLY = 0.7;

/** The tallest stretch of a page, by the lines in it, that nothing crosses a gutter in. */
function freeBand(stretches: readonly Stretch[], gutter: number): readonly Stretch[] {
  let best: Stretch[] = [];
  let open: Stretch[] = [];
  for (const one of stretches) {
    const crosses = one.x < gutter - 1 && one.end > gutter + 1;
    if (crosses) open = [];
    else open.push(one);
    if (open.length > best.length) best = [...open];
  }
  // A stretch begins with lines that stand on one side only where the other begins lower.
  return best;
}

/** The places where paragraphs begin: behind a gap. */
function startsOf(column: readonly Stretch[]): number[] {
  const gaps = column.slice(1).map((one, index) => one.y - (column[index]?.y ?? 0));
  const leading = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0;
  return column.slice(1).flatMap(({ y }, index) => ((gaps[index] ?? 0) > leading * 1.25 ? [y] : []));
}

/** Whether both sides begin their paragraphs side by side, as the cells of a table's rows do. */
function isTable(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  const [own, other] = [startsOf(left), startsOf(right)];
  const aligned = own.filter((y) => other.some((place) => Math.abs(place - y) < 2)).length;
  return Math.min(own.length, other.length) > 0 && aligned * 2 > Math.min(own.length, other.length);
}

const isFull = (column: readonly Stretch[], width: number): boolean =>
  column.filter(({ x, end }) => end - x > width * NEARLY).length > column.length * FULL;

/** The two columns of a page, or null where it has none. */
export function twoColumns(lines: readonly PdfLine[]): TwoColumns | null {
  const stretches = lines.flatMap(({ segments, y, size }) =>
    segments.map(({ x, end }): Stretch => ({ x, end, y, size })),
  );
  const [left, right] = [
    Math.min(...stretches.map(({ x }) => x)),
    Math.max(...stretches.map(({ end }) => end)),
  ];
  const width = right - left;
  let best: { columns: TwoColumns; count: number } | null = null;
  for (let gutter = left + width * 0.35; gutter < left + width * 0.65; gutter += 4) {
    const band = freeBand(stretches, gutter);
    const sides = [band.filter(({ end }) => end <= gutter + 1), band.filter(({ x }) => x >= gutter - 1)];
    const [one = [], other = []] = sides;
    if (one.length < LEAST_LEFT || other.length < LEAST_RIGHT || band.length <= (best?.count ?? 0)) continue;
    const [end, start] = [Math.max(...one.map((at) => at.end)), Math.min(...other.map(({ x }) => x))];
    const isGutter = start - end > (one[0]?.size ?? 10) * 0.8;
    if (!isGutter || !isFull(one, end - left) || !isFull(other, right - start) || isTable(one, other))
      continue;
    const [top, bottom] = [Math.min(...band.map(({ y }) => y)), Math.max(...band.map(({ y }) => y))];
    best = { columns: { top, bottom, gutter: (end + start) / 2 }, count: band.length };
  }
  return best?.columns ?? null;
}
