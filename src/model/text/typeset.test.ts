import { describe, expect, test } from 'vitest';
import { typeset, typesetMarkup } from './typeset.ts';

const shown = (text: string): string => text.replaceAll('\u00a0', '~');

describe('a text set for reading', () => {
  test.for<[string, string]>([
    ['mødet den 21. oktober 2019, og', 'mødet den 21.~oktober~2019, og'],
    ['senest 1. november.', 'senest 1.~november.'],
    ['den 5. MARTS', 'den 5.~MARTS'],
    ['kl. 9.30 og punkt 4', 'kl.~9.30 og punkt 4'],
    ['12 % og 1,2 mio. kr.', '12~% og 1,2~mio. kr.'],
    ['Skriftlig orientering - Proces', 'Skriftlig orientering~– Proces'],
    ['Projektet "Small Great Nation"', 'Projektet «Small Great Nation»'],
    ['"Ja", sagde hun ("nej").', '«Ja», sagde hun («nej»).'],
  ])('%s', ([text, set]) => expect(shown(typeset(text))).toBe(set));

  test.for([
    '00.01.00-A21-9-18',
    '13-16074',
    '9.30-10.00',
    'syge- og fraværsindsats',
    '- et led i en liste',
    'et rør på 12" og et på 14"',
    'den 5. martsmåned',
    'det 2. 2019-møde',
    'a"b"c',
  ])('leaves %s as it is', (text) => expect(typeset(text)).toBe(text));

  test('keeps every letter and digit', () => {
    const text = 'Den 1. maj - "A" - kl. 9 og 12 % af 3. juni 2020, se § 4 stk. 2.';
    const bare = (one: string): string => one.replace(/[^\p{L}\p{N}.,%§]/gu, '');
    expect(bare(typeset(text))).toBe(bare(text));
    expect(typeset(typeset(text))).toBe(typeset(text));
  });
});

test('HTML is set between its tags alone, and code not at all', () => {
  expect(
    shown(typesetMarkup('<p><a href="/x/" title="a - > b">1. maj 2020</a> - "ja" <code>a - b</code></p>')),
  ).toBe('<p><a href="/x/" title="a - > b">1.~maj~2020</a> - «ja» <code>a - b</code></p>');
});
