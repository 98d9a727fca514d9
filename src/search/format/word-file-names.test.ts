import { expect, test } from 'vitest';
import {
  filesOfSecond,
  filesOfStart,
  isFirstFile,
  secondFileNames,
  wordFileNames,
} from './word-file-names.ts';

test.for([
  ['budget', 'b', 'bu'],
  ['Budget', 'b', 'bu'],
  ['økonomi', 'o', 'ok'],
  ['oekonomi', 'o', 'ok'],
  ['Ågade', 'a', 'ag'],
  ['aagade', 'a', 'ag'],
  ['møde', 'm', 'mo'],
  ['élève', 'e', 'el'],
  ['ø', 'o', 'o'],
  ['s2', 's', 's'],
  ['2019', 'andet', 'andet'],
  ['бюджет', 'andet', 'andet'],
  ['', 'andet', 'andet'],
] as const)('«%s» is in the file of %s, or of %s', ([word, wide, narrow]) => {
  expect(wordFileNames(word)).toEqual([wide, narrow]);
});

test.for([
  ['budget', '2u', '2ud'],
  ['møde', '2o', '2od'],
  ['årsag', '2r', '2rs'],
  ['b4', '2andet', '2andet'],
  ['b', '2andet', '2andet'],
] as const)('«%s» is by its second letter in the file of %s, or of %s', ([word, ...names]) => {
  expect(secondFileNames(word)).toEqual(names);
  expect(names.some(isFirstFile)).toBe(false);
});

test.for<[word: string, files: string[]]>([
  ['julegave', ['2u', '2ul']],
  ['ju', ['2u', '2ul']],
  ['kode', ['2o']],
  ['b4', ['2andet']],
])('words that go on as «%s» are in %j', ([word, files]) => {
  expect(filesOfSecond(['u', 'ul', '2u', '2ul', '2o', '2andet'], word)).toEqual(files);
});

test.for<[start: string, files: string[]]>([
  ['skole', ['s', 'sk']],
  ['s', ['s', 'sk', 'so']],
  ['søer', ['s', 'so']],
  ['stier', ['s']],
  ['biler', ['b']],
  ['2019', ['andet']],
  ['træ', ['tr', 'tr1']],
  ['t', ['tr']],
])('words that begin with «%s» are in %j', ([start, files]) => {
  const names = ['s', 'sk', 'so', 'b', 'tr', 'tr1', 'andet', '2k', '2s'];
  expect(filesOfStart(names, start)).toEqual(files);
  expect(isFirstFile('sk')).toBe(true);
});
