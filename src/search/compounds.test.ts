import { beforeAll, describe, expect, test } from 'vitest';
import { wordKey } from '../danish/word-key.ts';
import { compoundDivider, type Divide } from './compounds.ts';
import { type Lexicon, lexiconText, readLexicon } from './lexicon.ts';

let lexicon: Lexicon;
let divide: Divide;
beforeAll(async () => {
  lexicon = readLexicon(await lexiconText());
  divide = compoundDivider(lexicon);
});

test('the list of Danish words has ordinary ones in lower case, and none that are compounds by their length', () => {
  for (const word of ['skole', 'fravær', 'vej', 'økonomi']) expect(lexicon.words.has(word), word).toBe(true);
  for (const word of lexicon.words) expect(word).toMatch(/^[a-zæøåé]{3,17}$/);
});

describe('compounds are divided, into forms of their parts', () => {
  test.for<[word: string, parts: string[]]>([
    ['sygefraværsindsatsen', ['sygefravær', 'syge', 'fravær', 'indsatsen']],
    ['skolebestyrelse', ['skole', 'bestyrelse']],
    ['budgetaftale', ['budget', 'aftale']],
    ['børnehaver', ['børne', 'haver']],
    ['arbejdsmiljø', ['arbejde', 'miljø']],
    ['cykelsti', ['cykel', 'sti']],
    ['skatteprocent', ['skat', 'procent']],
    ['integrationsindsats', ['integration', 'indsats']],
    ['byrådsmøde', ['byråd', 'møde']],
    ['trafiksikkerhedspuljen', ['trafik', 'sikkerhed', 'trafiksikkerhed', 'puljen']],
    ['effektiviseringsforslag', ['effektivisering', 'forslag']],
  ])('%s', ([word, parts]) => {
    expect(divide(word).map(wordKey)).toEqual(expect.arrayContaining(parts.map(wordKey)));
  });
});

test('names begin compounds', () => {
  const own = compoundDivider(lexicon, new Set(['vaseå', 'kærvej']));
  expect(own('vaseåskolen')).toEqual(['vaseå', 'skolen']);
  expect(own('kærvejsgrunden')).toEqual(['kærvej', 'grunden']);
  expect(divide('vaseåskolen')).toEqual([]);
});

describe('other words are left whole', () => {
  test.for([
    'vejledning',
    'borgeren',
    'overvejelse',
    'transport',
    'fællesskab',
    'orientering',
    'årsag',
    'tirsdag',
    'skole',
    'indstilling',
    'vej',
    '',
    '2019',
    'co2regnskab',
    'it-system',
    'zqxwvutsrp',
  ])('%s', (word) => {
    expect(divide(word)).toEqual([]);
  });
});

test('a word is divided the same whatever came before, and an endless one ends', () => {
  const fresh = compoundDivider(lexicon);
  expect(fresh('sygefraværsindsatsen')).toEqual(divide('sygefraværsindsatsen'));
  const started = performance.now();
  fresh('skole'.repeat(12));
  expect(performance.now() - started).toBeLessThan(5000);
});
