import { expect, test } from 'vitest';
import { marksOf } from './query-marks.ts';

test.for<[string, string[], string[]]>([
  ['sygefravær', ['sygefravaer'], []],
  ['løn samtale', ['loen', 'samtal'], []],
  ['børn og skoler på øen', ['barn', 'skol', 'oe'], []],
  ['"fire dages arbejdsuge" rådhus', ['raadhus'], ['fire dages arbejdsuge']],
  ['«ny skole»', [], ['ny skole']],
  ['”ny skole” vej', ['vej'], ['ny skole']],
  ['"ikke lukket', [], ['ikke lukket']],
  ['skole -lukket -"ny skole"', ['skol'], []],
  ['skole ELLER børnehave', ['skol', 'boernehav'], []],
  ['skole-hjem samarbejde', ['skol', 'hjem', 'samarbejd'], []],
  ['13/16074', [], ['13/16074']],
  ['00.01.00-A21-9-18', [], ['00.01.00-A21-9-18']],
  ['4-dages uge', ['uge'], ['4-dages']],
  ['skole skolen', ['skol'], []],
  ['og på i', [], []],
  ['"" - … ?', [], []],
])('%s', ([q, keys, phrases]) => {
  expect(marksOf(q)).toEqual({ keys, starts: [], phrases });
});
