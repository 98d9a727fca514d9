import { describe, expect, test } from 'vitest';
import { wordKey } from '../../danish/word-key.ts';
import { corrections, letterErrors } from './corrections.ts';

const known = (...words: (string | [string, number])[]) =>
  words.map((word) => {
    const [ord, antal] = typeof word === 'string' ? [word, 1] : word;
    return { ord, key: wordKey(ord), antal };
  });

const likely = (typed: string, ...words: (string | [string, number])[]): string[] =>
  corrections(typed, known(...words)).map(({ ord }) => ord);

test.for<[one: string, other: string, errors: number]>([
  ['budget', 'budget', 0],
  ['bugdet', 'budget', 1],
  ['budgt', 'budget', 1],
  ['buddget', 'budget', 1],
  ['bodget', 'budget', 1],
  ['bdugte', 'budget', 2],
  ['sygefravær', 'sygefravaer', 2],
  ['skole', 'budget', 3],
  ['', 'af', 2],
  ['', '', 0],
  ['a', 'abcdefgh', 3],
])('from «%s» to «%s» are %i errors', ([one, other, errors]) => {
  expect(letterErrors(one, other, 2)).toBe(errors);
  expect(letterErrors(other, one, 2)).toBe(errors);
});

describe('what a word can have been meant for', () => {
  test.for<[typed: string, words: string[], meant: string[]]>([
    ['bugdet', ['budget', 'skole'], ['budget']],
    ['Bugdet', ['budget'], ['budget']],
    ['kommunalbetyrelse', ['kommunalbestyrelse'], ['kommunalbestyrelse']],
    // With an ending that the archive does not have.
    ['komunalbestyrelsernes', ['kommunalbestyrelse'], ['kommunalbestyrelse']],
    // Short words are too near each other.
    ['bus', ['hus', 'bud'], []],
    // Of four letters none may be another.
    ['busk', ['bust', 'hest'], []],
    ['buks', ['busk', 'bukser'], ['busk']],
    ['busk', ['buskads', 'brusk'], ['brusk']],
    ['biler', ['vejen'], []],
    ['zqxwvutsr', ['budget'], []],
    // Two errors and another beginning make another word.
    ['vejene', ['lejent'], []],
    // Small words are not searched for, and two forms of one word are one.
    ['title', ['til', 'eller'], []],
    ['skoller', ['skole', 'skoler', 'skolerne'], ['skole']],
  ])('«%s» of %j', ([typed, words, meant]) => {
    expect(likely(typed, ...words)).toEqual(meant);
  });

  test('fewer errors come first, then words that begin the same, then common ones', () => {
    expect(likely('haparken', ['havparxen', 1], ['laparken', 1], ['havparken', 1])).toEqual([
      'havparken',
      'laparken',
      'havparxen',
    ]);
    expect(likely('barnx', ['barns', 1], ['barna', 900])).toEqual(['barna', 'barns']);
  });

  test('of words that are as likely the first of the alphabet comes first, always', () => {
    expect(likely('planx', 'plank', 'plant')).toEqual(['plank', 'plant']);
    expect(likely('planx', 'plant', 'plank')).toEqual(['plank', 'plant']);
  });
});
