import { expect, test } from 'vitest';
import { scriptJson } from './script-json.ts';

test.for([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> & "quoted" \'too\'',
  '\u2028\u2029',
  'Ærø – «Å»',
])('%j is the same when it is read again, and holds nothing that HTML reads', (text) => {
  const written = scriptJson({ text });
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual({ text });
});
