import { expect, test } from 'vitest';
import { dictionaryForms, dictionaryWord } from './dictionary-forms.ts';

test.for([
  ['hest', 'hest'],
  ['stiftelsen', 'stiftelse'],
  ['stiftelsernes', 'stiftelse'],
  ['klubberne', 'klub'],
  ['bevilgede', 'bevilge'],
  ['hestene', 'hest'],
  ['løverne', 'loeve'],
] as const)('«%s» may be a form of `%s`', ([word, entry]) => {
  expect(dictionaryForms(word)).toContain(entry);
});

test.for([
  ['vejrr', 'vejr'],
  ['nærmee', 'naerme'],
  ['budet', 'bud'],
  ['sagn', 'sag'],
  ['øvrigge', 'oevrig'],
  ['travlleste', 'travl'],
  ['etablert', 'etablere'],
  ['jobbt', 'jobbe'],
] as const)('«%s» is no form of `%s`', ([word, entry]) => {
  expect(dictionaryForms(word)).not.toContain(entry);
});

test('all forms of a word begin with the same four letters', () => {
  for (const word of ['bibliotekernes', 'ånderne', 'cyklede', 'skolerne'])
    expect(new Set(dictionaryForms(word).map((form) => form.slice(0, 4))).size).toBe(1);
});

test.for([
  ['skole', 'skole'],
  ['ånde', 'aande'],
  ['København', 'koebenhavn'],
  ['FN', null],
  ['bus', null],
  ['it-', null],
] as const)('a dictionary’s «%s» is looked up as %s', ([entry, word]) => {
  expect(dictionaryWord(entry)).toBe(word);
});
