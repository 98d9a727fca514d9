import { expect, it } from 'vitest';
import { escapeXml } from './escape-markup.ts';

it.each([
  ['Budget\uFFFE 2020', 'Budget 2020'],
  ['a\uFFFFb\u0000c\u0008d\u000Be\u001F', 'abcde'],
  ['a\uD800b', 'ab'],
  ['a\u0085b\u009F', 'ab'],
  ['<a & "b">\t\n', '&lt;a &amp; &quot;b&quot;&gt;\t\n'],
  ['æøå 😀 \u{1F1E9}', 'æøå 😀 \u{1F1E9}'],
])('%j becomes what XML may hold', (text, xml) => expect(escapeXml(text)).toBe(xml));
