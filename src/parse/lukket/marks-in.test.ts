import { expect, it } from 'vitest';
import { holdsAnyMark, holdsMark, MarkPattern, SIGN, SIGNED } from './marks-in.ts';

it.each([
  ['Salg, lukket', true, true],
  ['Salg (hemmeligt)', false, true],
  ['Skolelukning', false, false],
  ['Pris i ¤ og ¥', false, false],
])('%s has a mark anywhere: %s, of any kind: %s', (text, anywhere, any) => {
  expect([holdsMark(text), holdsAnyMark(text)]).toEqual([anywhere, any]);
});

it('each mark of a text is tried, the longer ones too', () => {
  const ends = new MarkPattern(`^Salg ${SIGN}$`);
  expect(
    ['Salg lukket', 'Salg lukket for tilhørere', 'Salg for lukkede døre', 'Salg åbent'].map((text) =>
      ends.test(text),
    ),
  ).toEqual([true, true, true, false]);
  expect(new MarkPattern(`^${SIGN} og ${SIGN}$`).test('Lukket og fortroligt')).toBe(false);
});

it('what is found has the mark itself again', () => {
  expect(new MarkPattern(`^(.*) (${SIGNED})$`).exec('Salg Hemmeligt')).toEqual([
    'Salg Hemmeligt',
    'Salg',
    'Hemmeligt',
  ]);
  expect(new MarkPattern(`: ${SIGN}$`).takenFrom('Lukket sag: Fortroligt')).toBe('Lukket sag');
});

it('a text of very many marks is not read for each of them', () => {
  const text = 'lukket '.repeat(20_000);
  expect(holdsMark(text)).toBe(true);
  expect(new MarkPattern(`^${SIGN}$`).test(text)).toBe(false);
});
