import { beforeAll, describe, expect, test } from 'vitest';
import { useWatchdog } from '../../../../test/support/watchdog.ts';
import { wordKey } from '../../../danish/word-key.ts';
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
    // Beginnings that are words of their own, whatever else begins like them.
    ['hjemmepleje', ['hjemme', 'pleje']],
    ['bykernen', ['by', 'kernen']],
    ['haveaffald', ['have', 'affald']],
    ['færdigbehandling', ['færdig', 'behandling']],
    ['offentligretlig', ['offentlig', 'retlig']],
    ['borgfred', ['borg', 'fred']],
    ['hedelandskab', ['hede', 'landskab']],
    ['småbørnspædagogik', ['små', 'børn', 'pædagogik']],
    ['småstumper', ['små', 'stumper']],
    ['kulturnatten', ['kultur', 'natten']],
    ['fodled', ['fod', 'led']],
    ['afgiftssats', ['afgift', 'sats']],
    ['altertavle', ['alter', 'tavle']],
    ['halvårsregnskab', ['halv', 'år', 'regnskab']],
    ['kørestol', ['køre', 'stol']],
    ['flæskeside', ['flæske', 'side']],
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
    'formidler',
    'politikerne',
    'teknikerne',
    'torsdagen',
    'opretholde',
    'konsistens',
    'forelæggelse',
    'foranledning',
    'beskikke',
    'tresporet',
    'hundrede',
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

test('a word is divided the same whatever came before', () => {
  expect(compoundDivider(lexicon)('sygefraværsindsatsen')).toEqual(divide('sygefraværsindsatsen'));
});

describe('dividing ends, where trying every way would not', () => {
  useWatchdog();

  test('a word of sixty parts', () => {
    expect(divide('skole'.repeat(60)).length).toBeGreaterThan(1);
  });
});
