import { expect, test } from 'vitest';
import { firstSentence } from './sentences.ts';

test.each([
  ['Godkendt. Punkt 25 blev behandlet først.', 'Godkendt.'],
  ['Godkendt', 'Godkendt'],
  ['Sendes til høring, jf. Planloven. Et medlem tog forbehold.', 'Sendes til høring, jf. Planloven.'],
  ['Mødet holdes den 3. September. Ingen afbud.', 'Mødet holdes den 3. September.'],
  ['Der gives 2,2 mio. kr. Et medlem stemte imod.', 'Der gives 2,2 mio. kr.'],
  ['Der gives 2,2 mio. Kroner. Ja.', 'Der gives 2,2 mio. Kroner.'],
  ['Byrådet besluttede,\n\nat planen godkendes', 'Byrådet besluttede, at planen godkendes'],
  ['Godkendt. 9 stemte for.', 'Godkendt.'],
  ['Fordelt således:\n\nSkole\tBeløb\nÅsen\t1,2', 'Fordelt således:'],
  ['Skole\tBeløb\nÅsen\t1,2', 'Skole Beløb Åsen 1,2'],
  ['Se sag 04.00.00-P20-7-25. Stien er lang.', 'Se sag 04.00.00-P20-7-25.'],
  ['', ''],
])('the first sentence of %j is %j', (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});

test('a sentence without end is cut between words', () => {
  const cut = firstSentence('afgørelse '.repeat(60));
  expect(cut.length).toBeLessThanOrEqual(222);
  expect(cut).toMatch(/afgørelse …$/);
});
