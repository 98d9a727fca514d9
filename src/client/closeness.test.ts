import { expect, test } from 'vitest';
import { closeness } from './closeness.ts';

test.each([
  ['børn', ['Børnenes'], 1],
  ['boern', ['B:', 'B'], 0.2],
  ['sygefravær', ['syge'], 0.4],
  ['michael', ['Michaels'], 1],
  ['ny skole', ['skolen', 'Nye'], 1],
  ['ny skole', [], 0],
  ['"', ['x'], 0],
])('%j is in %j to a degree of %d', (q, marked, degree) => {
  expect(closeness(q, marked)).toBeCloseTo(degree);
});
