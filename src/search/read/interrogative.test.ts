import { expect, test } from 'vitest';
import { readClauses } from './clauses.ts';
import { asQuestion, isName, isQuestion, isSubject, withSpare } from './interrogative.ts';

test.for([
  ['hvad betyder LULS', true],
  ['Hvornår blev budgettet vedtaget', true],
  ['må ansatte få julegaver?', true],
  ['er der kommet en ny direktør', true],
  ['når kommunen sit mål', true],
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

test.for<[q: string, needed: string[], spare: string[], skipped: string[]]>([
  ['hvad hedder den nye skole', ['skole'], ['nye'], ['hvad', 'den', 'hedder']],
  ['hvad gør kommunen ved sygefravær', ['sygefravær'], ['gør', 'kommunen'], ['hvad', 'ved']],
  ['hvad koster "den nye skole"', ['den nye skole'], [], ['hvad', 'koster']],
  ['hvornår bliver affald gravet ned', ['affald'], ['gravet', 'ned'], ['hvornår', 'bliver']],
  ['hvornår mødes byrådet', ['mødes', 'byrådet'], [], ['hvornår']],
  ['hvad sker der', ['sker'], [], ['hvad', 'der']],
])('of «%s» an item needs what it is about', ([q, needed, spare, skipped]) => {
  const read = asQuestion(readClauses(q));
  const texts = (isSpare: boolean): string[] =>
    read.clauses.filter((own) => (own.isSpare ?? false) === isSpare).flatMap(({ any }) => any[0]?.text ?? []);
  expect([texts(false), texts(true), read.skipped]).toEqual([needed, spare, skipped]);
});

test('a name is told by its capital, unless it is the first word', () => {
  expect([isName('Lyngbo', false), isName('Lyngbo', true), isName('LULS', false)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('verbs and what many questions have are no subjects', () => {
  expect(['skole', 'rejser', 'kommunen', 'koster'].filter((word) => isSubject(word, true))).toEqual([
    'skole',
  ]);
  expect(['skole', 'rejser', 'kommunen'].filter((word) => isSubject(word, false))).toEqual([
    'skole',
    'rejser',
  ]);
});

test.for<[q: string, needed: string[]]>([
  ['skolemad Fjordby Kommune', ['skolemad']],
  ['Fjordby Kommune', ['Fjordby', 'Kommune']],
  ['Fjordby -skolemad', ['Fjordby', 'skolemad']],
  ['"Fjordby Kommune" skolemad', ['Fjordby Kommune', 'skolemad']],
])('whose archive it is tells little in «%s»', ([q, needed]) => {
  const owner = new Set(['Fjordby', 'Kommune']);
  const clauses = withSpare(readClauses(q).clauses, (word) => owner.has(word));
  expect(clauses.flatMap(({ any, isSpare }) => (isSpare ? [] : (any[0]?.text ?? [])))).toEqual(needed);
});
