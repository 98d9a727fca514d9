import { expect, test } from 'vitest';
import { readClauses } from './clauses.ts';
import { isQuestion, withoutAbout, withoutWeak } from './interrogative.ts';

test.for([
  ['hvad betyder LULS', true],
  ['Hvornår blev budgettet vedtaget', true],
  ['må ansatte få julegaver?', true],
  ['er der kommet en ny direktør', true],
  ['jeg leder efter julegaver', true],
  ['plejehjem?', true],
  ['hvidbog', false],
  ['er', false],
  ['mål for skoler', false],
  ['kantine', false],
  ['budget 2026', false],
] as const)('«%s» is a question: %s', ([q, is]) => {
  expect(isQuestion(q)).toBe(is);
});

test.for([
  ['referatet om julegaver', 'julegaver', 'referatet om'],
  ['vis mig alt om sygefravær', 'sygefravær', 'vis mig alt om'],
  ['seneste beslutning vedr. budget', 'budget', 'seneste beslutning vedr.'],
  ['orientering om budget', 'orientering om budget', ''],
  ['lov om miljø', 'lov om miljø', ''],
  ['beslutning', 'beslutning', ''],
] as const)('«%s» asks for «%s»', ([q, subject, left]) => {
  expect(withoutAbout(q)).toEqual({ q: subject, left: left === '' ? [] : left.split(' ') });
});

test('of a question verbs and the like are left out, unless there is nothing else', () => {
  const written = (q: string): string[] =>
    withoutWeak(readClauses(q)).clauses.flatMap(({ any }) => any.map(({ text }) => text));
  expect(written('hvad hedder den nye skole')).toEqual(['nye', 'skole']);
  expect(written('hvad sker der')).toEqual(['sker']);
});
