import { expect, test } from 'vitest';
import { beforeLightLast } from './light-last.ts';

test.for<[word: string, ...first: string[]]>([
  ['udbudsform', 'udbud', 'udbuds'],
  ['Høringsperioden', 'høring', 'hørings'],
  ['vejprojekter', 'vej'],
  ['elevtilbagegang', 'elev'],
  // The last part tells what it is, and a prefix is no word.
  ['cykelsti'],
  ['udform'],
  ['overgruppe'],
  ['form'],
])('of «%s»', ([word, ...first]) => {
  expect(beforeLightLast(word)).toEqual(first);
});
