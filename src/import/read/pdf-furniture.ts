// What comes again on the pages of an untagged PDF, at the same height of their heads and feet.
import type { PdfLine } from './pdf-lines.ts';

/** How much of a page's height, at its head and at its foot, may be furniture. */
const MARGIN = 0.13;

const keyOf = (line: PdfLine): string =>
  `${Math.round(line.y / 3)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
const NUMBER = /^[-–\s]*(?:side\s*)?\d{1,4}(?:\s*(?:af|\/|of)\s*\d{1,4})?[-–\s]*$/iu;

/** The lines that are furniture; `heights` are the pages' heights in points. */
export function pageFurniture(lines: readonly PdfLine[], heights: readonly number[]): ReadonlySet<PdfLine> {
  const inMargin = lines.filter((line) => {
    const height = heights[line.page - 1] ?? 842;
    return line.y < height * MARGIN || line.y > height * (1 - MARGIN);
  });
  const pages = new Map<string, Set<number>>();
  for (const line of inMargin) pages.set(keyOf(line), (pages.get(keyOf(line)) ?? new Set()).add(line.page));
  const least = Math.max(2, Math.ceil(heights.length * 0.4));
  const found = inMargin.filter(
    (line) =>
      (pages.get(keyOf(line))?.size ?? 0) >= least || (NUMBER.test(line.text) && isOutermost(line, lines)),
  );
  return new Set(found);
}

/** Whether a line is the first or the last of its page. */
function isOutermost(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const own = lines.filter(({ page }) => page === line.page);
  return own.every(({ y }) => y >= line.y) || own.every(({ y }) => y <= line.y);
}
