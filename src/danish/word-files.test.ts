import { expect, test } from 'vitest';
import { filesOfStart, isFirstFile, secondFileName, wordFileNames } from './word-files.ts';

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
  ['budget', '2u'],
  ['møde', '2o'],
  ['årsag', '2r'],
  ['b4', '2andet'],
  ['b', '2andet'],
] as const)('«%s» is by its second letter in the file of %s', ([word, name]) => {
  expect(secondFileName(word)).toBe(name);
  expect(isFirstFile(name)).toBe(false);
});

test.for<[start: string, files: string[]]>([
  ['skole', ['s', 'sk']],
  ['s', ['s', 'sk', 'so']],
  ['søer', ['s', 'so']],
  ['stier', ['s']],
  ['biler', ['b']],
  ['2019', ['andet']],
])('words that begin with «%s» are in %j', ([start, files]) => {
  const names = ['s', 'sk', 'so', 'b', 'andet', '2k', '2s'];
  expect(filesOfStart(names, start)).toEqual(files);
  expect(isFirstFile('sk')).toBe(true);
});
