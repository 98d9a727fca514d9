// What comes again on the pages of an untagged PDF, at the same height of their heads and feet.
import type { PdfLine } from './pdf-lines.ts';

/** How much of a page's height, at its head and at its foot, may be furniture. */
const MARGIN = 0.13;

const keyOf = (line: PdfLine): string =>
  `${Math.round(line.y / 3)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
const NUMBER = /^[-–\s]*(?:side\s*)?\d{1,4}(?:\s*(?:af|\/|of)\s*\d{1,4})?[-–\s]*$/iu;

/** A gap this wide, in sizes of their letters, parts the head or foot of a page from its text. */
const GAP = 1.9;

/** The lines at the top or the bottom of a page that a wide gap parts from its text. */
function edgeOf(lines: readonly PdfLine[], height: number, isTop: boolean): PdfLine[] {
  const sorted = [...lines].sort((a, b) => (isTop ? a.y - b.y : b.y - a.y));
  const isInside = ({ y }: PdfLine): boolean => (isTop ? y > height * MARGIN : y < height * (1 - MARGIN));
  for (const [index, line] of sorted.entries()) {
    const next = sorted[index + 1];
    if (isInside(line) || !next) return [];
    if (Math.abs(next.y - line.y) > Math.max(line.size, next.size) * GAP) {
      // A head may have two lines with a gap between; the text begins where the widest is.
      const more = edgeOf(sorted.slice(index + 1), height, isTop);
      return [...sorted.slice(0, index + 1), ...more];
    }
  }
  return [];
}

/** The lines that are furniture; `heights` are the pages' heights in points. */
export function pageFurniture(lines: readonly PdfLine[], heights: readonly number[]): ReadonlySet<PdfLine> {
  const byPage = heights.map((_, index) => lines.filter(({ page }) => page === index + 1));
  const edges = byPage.flatMap((own, index) => {
    const height = heights[index] ?? 842;
    return [...edgeOf(own, height, true), ...edgeOf(own, height, false)];
  });
  const pages = new Map<string, Set<number>>();
  for (const line of edges) pages.set(keyOf(line), (pages.get(keyOf(line)) ?? new Set()).add(line.page));
  const least = Math.max(2, Math.ceil(heights.length * 0.4));
  const comesAgain = (line: PdfLine): boolean => (pages.get(keyOf(line))?.size ?? 0) >= least;
  return new Set(
    edges.filter(
      (line) =>
        comesAgain(line) || (NUMBER.test(line.text) && isOutermost(line, byPage[line.page - 1] ?? [])),
    ),
  );
}

/** Whether a line is the first or the last of its page. */
const isOutermost = (line: PdfLine, own: readonly PdfLine[]): boolean =>
  own.every(({ y }) => y >= line.y) || own.every(({ y }) => y <= line.y);
