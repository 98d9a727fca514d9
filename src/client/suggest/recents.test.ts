import { describe, expect, test } from 'vitest';
import { readRecents, withoutRecent, withRecent } from './recents.ts';

const SIX = ['seks', 'fem', 'fire', 'tre', 'to', 'en'];

describe('remembering a search', () => {
  test('puts it first, and forgets the oldest', () => {
    expect(withRecent([], 'skole')).toEqual(['skole']);
    expect(withRecent(SIX, 'syv')).toEqual(['syv', 'seks', 'fem', 'fire', 'tre', 'to']);
  });

  test('keeps one of the same', () => {
    expect(withRecent(SIX, ' FIRE ')).toEqual(['FIRE', 'seks', 'fem', 'tre', 'to', 'en']);
  });

  test('takes spaces as they are meant, and neither nothing nor what nobody types', () => {
    expect(withRecent([], '  løn   samtale ')).toEqual(['løn samtale']);
    expect(withRecent(['skole'], '   ')).toEqual(['skole']);
    expect(withRecent(['skole'], 'x'.repeat(500))).toEqual(['skole']);
  });
});

test('a search is forgotten without the others', () => {
  expect(withoutRecent(['skole', 'Budget', 'vej'], 'budget')).toEqual(['skole', 'vej']);
});

test.for([
  [JSON.stringify(SIX), SIX],
  [null, []],
  ['', []],
  ['{', []],
  ['{"a":1}', []],
  ['"skole"', []],
  ['["skole",7,null,""," "]', ['skole']],
] as const)('what was written down as %s is read as %j', ([text, expected]) => {
  expect(readRecents(text)).toEqual(expected);
});
