import { expect, it } from 'vitest';
import { everydaySource, isAlike, isEveryday, Pattern } from './pattern.ts';

/** Every sign that a text may have and be everyday, or be alike to patterns. */
const SIGNS = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => isEveryday(sign) || isAlike(sign),
);

it.each([
  String.raw`\p{L}`,
  String.raw`\p{Lu}`,
  String.raw`\p{Ll}`,
  String.raw`\P{L}`,
  String.raw`[\p{L}\p{N}-]`,
  String.raw`[^\p{L}\p{M}\d]`,
  String.raw`[^\s\p{Lu}]`,
  String.raw`\w|\s`,
  String.raw`\W`,
  String.raw`(?<!\p{L})e(?!\p{L})`,
  'k|s|å|é',
])('%s means the same of every everyday sign, with and without regard to case', (source) => {
  expect(SIGNS.length).toBeGreaterThan(100);
  for (const flags of ['u', 'iu']) {
    const [ours, whole] = [new Pattern(source, flags), new RegExp(source, flags)];
    expect(SIGNS.filter((sign) => ours.test(sign))).toEqual(SIGNS.filter((sign) => whole.test(sign)));
  }
});

it('takes a text with any other sign by the pattern for all of Unicode', () => {
  const letters = new Pattern(/^\p{L}+$/u);
  expect(['Møde', 'Müller', 'Łódź', 'm½', 'ж'].map((text) => letters.test(text))).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
});

it.each(['Rådet mødes, også på Ærø', 'Rådet mødes i Łódź'])(
  '«%s» is replaced, split, searched and gone through',
  (text) => {
    const whole = /(?<v>[aeæø])\p{L}/giu;
    const ours = new Pattern(whole);
    expect(text.replace(ours, '_')).toBe(text.replace(whole, '_'));
    expect(text.split(ours)).toEqual(text.split(whole));
    expect(text.search(ours)).toBe(text.search(whole));
    expect(ours.all(text)).toEqual([...text.matchAll(whole)]);
  },
);

it('refuses a class that it has no everyday signs of, and one turned round within brackets', () => {
  expect(() => everydaySource(String.raw`\p{So}`)).toThrow('\\p{So}');
  expect(() => everydaySource(String.raw`[\P{L}x]`)).toThrow('\\P{L}');
});
