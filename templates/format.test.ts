import { expect, test } from 'vitest';
import { fileFacts } from './format.ts';

test.for<[string | null, number | null, string]>([
  ['PDF', 12, 'PDF, 12 byte'],
  ['PDF', 999_950, 'PDF, 1,0 MB'],
  ['PDF', 48_211, 'PDF, 48 kB'],
  ['DOCX', 1_240_000, 'DOCX, 1,2 MB'],
  ['PDF', null, 'PDF'],
  [null, 2_000, '2 kB'],
])('a file of type %s and %s bytes is told as «%s»', ([type, bytes, words]) => {
  expect(fileFacts(type, bytes).replaceAll('\u00a0', ' ')).toBe(words);
});
