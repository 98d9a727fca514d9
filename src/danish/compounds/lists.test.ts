import { describe, expect, test } from 'vitest';
import { holdsPart, wantedPart } from '../compound-part.ts';
import { irregularForms } from '../irregular.ts';
import { asciiWord, wordKey } from '../word-key.ts';
import { ALONE } from './alone.ts';
import { ONLY_FIRST, SHORT_IN_LIST } from './listed-parts.ts';
import { NEVER_DIVIDED } from './never-divided.ts';
import { NEVER_FIRST } from './never-first.ts';
import { ENDINGS, NEVER_LAST } from './never-last.ts';
import { SHORT_PARTS } from './parts.ts';

const LISTS = {
  SHORT_PARTS,
  SHORT_IN_LIST,
  ONLY_FIRST,
  NEVER_FIRST,
  ENDINGS,
  NEVER_LAST,
  NEVER_DIVIDED,
  ALONE,
};

test.for(Object.entries(LISTS))('%s is in lower case and in the order of the alphabet', ([, words]) => {
  expect(words.filter((word) => !/^[a-zæøåé]{1,17}$/.test(word))).toEqual([]);
  expect(words).toEqual(words.toSorted(new Intl.Collator('da').compare));
});

test.for<[one: keyof typeof LISTS, other: keyof typeof LISTS]>([
  ['SHORT_PARTS', 'SHORT_IN_LIST'],
  ['ENDINGS', 'NEVER_LAST'],
  // What begins or ends no compound is looked for by itself alone anyway.
  ['NEVER_FIRST', 'ALONE'],
  ['ENDINGS', 'ALONE'],
])('no word is in %s and in %s, and none is twice in one', ([one, other]) => {
  expect(LISTS[one].filter((word) => LISTS[other].includes(word))).toEqual([]);
  for (const name of [one, other]) expect(new Set(LISTS[name]).size, name).toBe(LISTS[name].length);
});

/** Whether a word holds another, as the browser sees it. */
function holds(word: string, part: string): boolean {
  const key = wordKey(part);
  return holdsPart(asciiWord(word), wantedPart(key, irregularForms(key).map(asciiWord)));
}

describe('what the lists are for, in the browser', () => {
  test.for<[word: string, part: string, holds: boolean, why: string]>([
    ['kørestol', 'stol', true, 'a chair is one with wheels too'],
    ['halvårsregnskab', 'år', true, 'half a year'],
    ['havebrug', 'brug', true, 'a garden begins compounds, though `have` is a verb too'],
    ['hjemmepleje', 'pleje', true, 'and so does a home'],
    ['borgermøde', 'borger', true, '`borg` is in it, and keeps nothing from being found'],
    ['idékatalog', 'idé', true, 'a short key of a longer word'],
    ['vejledning', 'vej', false, 'a word that is never divided'],
    ['overskud', 'skud', false, 'a prefix'],
    ['argumenter', 'enten', false, 'a word that is looked for alone'],
    ['planlægningen', 'ingen', false, 'and another'],
    ['psykologi', 'logi', false, 'an ending that is a word too'],
    ['torsdag', 'dag', false, 'a day of the week'],
    ['havnefest', 'have', false, 'a harbour is no garden'],
  ])('%s holds %s: %s, %s', ([word, part, is]) => {
    expect(holds(word, part)).toBe(is);
  });
});
