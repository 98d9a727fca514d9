// The numbers that a PDF sets beside its lines to count them: each fifth line, or all.
import type { PdfItem } from './pdf-items.ts';

/** How far apart lines stand, in points. */
const LEAST_LEADING = 7;
const MOST_LEADING = 32;
/** How many numbers a page has at least. */
const LEAST = 4;

const isNumber = ({ text }: PdfItem): boolean => /^\s*\d{1,4}\s*$/.test(text);

/** The stretches of a page that only count its lines: they stand before all text, rise evenly, and as far apart as lines do. */
export function lineNumbersIn(items: readonly PdfItem[]): ReadonlySet<PdfItem> {
  const text = items.filter((item) => item.text.trim() !== '' && !isNumber(item));
  const left = Math.min(...text.map(({ x }) => x));
  const numbers = items
    .filter((item) => isNumber(item) && item.x + item.width < left - 2)
    .sort((a, b) => a.y - b.y);
  if (numbers.length < LEAST) return new Set();
  const values = numbers.map((item) => Number(item.text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  const isCount = numbers.every(({ y }, index) => {
    const [before, last] = [values[index - 1], numbers[index - 1]];
    if (before === undefined || last === undefined) return true;
    const leading = (y - last.y) / Math.max(step, 1);
    return (values[index] ?? 0) - before === step && leading >= LEAST_LEADING && leading <= MOST_LEADING;
  });
  return step > 0 && isCount ? new Set(numbers) : new Set();
}
