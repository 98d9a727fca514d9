import { describe, expect, test } from 'vitest';
import { specialKey, specialKeysOf, withSpecialWords } from './special-words.ts';

describe('a query', () => {
  test.for([
    ['§ 25', '§25'],
    ['efter §25, stk. 2', 'efter §25, stk. 2'],
    ['§§ 25 og 26', '§25 og 26'],
    ['Paragraf 17 stk. 4', '§17 stk. 4'],
    ['paragraffen', 'paragraffen'],
    ['§ 25-udvalg', '§25-udvalg'],
    ['med-udvalg', 'MED-udvalg'],
    ['lokal med-aftale', 'lokal MED-aftale'],
    ['MED', 'MED'],
    ['budget med tal', 'budget med tal'],
    ['BUDGET MED TAL', 'BUDGET med TAL'],
    ['MED-UDVALG NU', 'MED-UDVALG NU'],
  ] as const)('«%s» is read as «%s»', ([q, own]) => {
    expect(withSpecialWords(q)).toBe(own);
  });

  test.for([
    ['MED', 'MED'],
    ['§25', 'paragraf25'],
    ['med', null],
    ['Med', null],
    ['25', null],
  ] as const)('«%s» has the key %s', ([word, key]) => {
    expect(specialKey(word)).toBe(key);
  });
});

test.for<[text: string, keys: string[]]>([
  ['Efter § 25 og §26 a', ['paragraf25', 'paragraf26']],
  ['paragraf 17, stk. 4', ['paragraf17']],
  ['MED-udvalget', ['MED']],
  ['Et oplæg til HovedMED', ['MED']],
  ['ArbejdspladsMED-udvalg', ['MED']],
  ['med Medarbejdere, MEDINDFLYDELSE og AMMED', []],
])('«%s» has the keys %j', ([text, keys]) => {
  expect([...specialKeysOf(text)]).toEqual(keys);
});
