/** How far down the window the line lies that an item's top must pass to be the one that is read. */
const SHARE = 1 / 4;

/**
 * Where in a window the reader reads: near its top, but towards the end of the page further and further down, since
 * the last items never come near the top. `left` is how far the page can still be scrolled, `most` how far in all.
 */
export function readingLine(height: number, left: number, most: number): number {
  const line = height * SHARE;
  const last = Math.min(height, most);
  return left >= last ? line : line + (height - line) * (1 - left / last);
}

/** Which of some tops, in the order of the page, is the last above a line; -1 for none. */
export function lastAbove(tops: readonly number[], line: number): number {
  return tops.findLastIndex((top) => top <= line);
}
