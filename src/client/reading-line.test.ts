import { describe, expect, test } from 'vitest';
import { lastAbove, readingLine } from './reading-line.ts';

describe('one reads', () => {
  test.each([
    ['near the top of the window at the top of a long page', 5000, 5000, 200],
    ['there still in the middle', 2500, 5000, 200],
    ['further down when half a screen is left', 400, 5000, 500],
    ['at the foot of the window at the very end', 0, 5000, 800],
    ['near the top at the top of a page a little longer than the window', 100, 100, 200],
    ['at the foot at the end of such a page', 0, 100, 800],
    ['near the top of a page that cannot be scrolled', 0, 0, 200],
  ])('%s', (_, left, most, line) => {
    expect(readingLine(800, left, most)).toBe(line);
  });
});

test.each([
  [[300, 900], -1],
  [[200, 900], 0],
  [[-500, -20, 640], 1],
  [[-900, -500, -20], 2],
  [[], -1],
])('of items with their tops at %j, the one that is read is number %d', (tops, index) => {
  expect(lastAbove(tops, 200)).toBe(index);
});
