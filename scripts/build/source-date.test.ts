import { expect, test } from 'vitest';
import { sourceDate } from './source-date.ts';

test.for([
  ['1795388399', '2026-11-22'],
  ['1795388400', '2026-11-23'],
  ['0', '1970-01-01'],
  [undefined, null],
  ['', null],
  ['i dag', null],
  ['-1', null],
] as const)('SOURCE_DATE_EPOCH %j is %j in Copenhagen', ([seconds, date]) => {
  expect(sourceDate(seconds === undefined ? {} : { SOURCE_DATE_EPOCH: seconds })).toBe(date);
});
