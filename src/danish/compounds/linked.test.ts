import { expect, test } from 'vitest';
import { isLinkedOtherwise } from './linked.ts';

test.for([
  ['loftplad', 'loftsplad', true],
  ['loftsplad', 'loftplad', true],
  ['skolmad', 'skolemad', true],
  ['loftplad', 'loftplad', false],
  ['loftplad', 'loftaplad', false],
  ['kommun', 'kommuns', false],
  ['fest', 'fesst', false],
] as const)('%s and %s are one compound: %s', ([one, other, isOne]) => {
  expect(isLinkedOtherwise(one, other)).toBe(isOne);
});
