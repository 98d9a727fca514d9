import { expect, it } from 'vitest';
import { closedLine } from './line.ts';
import { mayClose, plainForm } from './plain-form.ts';
import { titleState } from './title.ts';

const SETTING = { isHeading: true, isLead: true, isBilag: false };
const PIECES = [
  'lukket ',
  'til ',
  'i ',
  'a ',
  'på den ',
  'punkt ',
  '- ',
  '(',
  '1 ',
  '**',
  'de følgende ',
  'sag ',
  'nr. ',
];

it.each(PIECES)('a line of nothing but «%s» is read at once', (piece) => {
  for (const head of ['', 'Punktet er ', 'Lukket '])
    for (const other of PIECES) {
      const line = head + (piece + other).repeat(2000);
      expect([titleState(line), closedLine(line, SETTING)]).toHaveLength(2);
    }
});

it.each([
  'Luukket',
  'Publiceres: nej',
  '(Lkt) Ansættelse',
  'Lk. Ansættelse',
  'L u k k e t',
  'Ej tilgængelig for offentligheden',
  'Åbent møde: nej',
])('the first look overlooks no form: «%s»', (line) => {
  expect(mayClose(plainForm(line))).toBe(true);
});
