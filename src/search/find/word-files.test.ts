import { describe, expect, test } from 'vitest';
import { wordKey } from '../../danish/word-key.ts';
import { plainMatches, wordFiles } from './word-files.ts';

describe('the words of an archive', () => {
  const files = (load: (letter: string) => Promise<{ ord: string[]; antal: number[] }>) =>
    wordFiles(['b', 'o'], load);

  test('come with their keys and how common they are', async () => {
    const words = await files(async () => ({ ord: ['børn', 'bøger'], antal: [3, 1] })).beginningWith('b');
    expect(words).toEqual([
      { ord: 'børn', key: 'barn', antal: 3 },
      { ord: 'bøger', key: 'bog', antal: 1 },
    ]);
  });

  test('are fetched once, and those that there are none of never', async () => {
    const fetched: string[] = [];
    const own = files(async (letter) => {
      fetched.push(letter);
      return { ord: [letter], antal: [1] };
    });
    await Promise.all([own.beginningWith('b'), own.beginningWith('b'), own.beginningWith('o')]);
    expect(await own.beginningWith('x')).toEqual([]);
    await own.beginningWith('b');
    expect(fetched).toEqual(['b', 'o']);
  });

  test('are those of all files in which words may begin so', async () => {
    const own = wordFiles(['s', 'sk', 'so', 'b', '2k'], async (name) => ({ ord: [name], antal: [1] }));
    const named = async (start: string) => (await own.beginningWith(start)).map(({ ord }) => ord);
    expect(await named('skole')).toEqual(['s', 'sk']);
    expect(await named('sø')).toEqual(['s', 'so']);
    expect(await named('s')).toEqual(['s', 'sk', 'so']);
    expect(await named('bibliotek')).toEqual(['b']);
    expect((await own.secondLike('ukendt')).map(({ ord }) => ord)).toEqual(['2k']);
  });

  test('that could not be fetched fail, and are tried again', async () => {
    let isDown = true;
    const own = files(async () => {
      if (isDown) throw new Error('no network');
      return { ord: ['by'], antal: [1] };
    });
    await expect(own.beginningWith('b')).rejects.toThrow('no network');
    isDown = false;
    expect((await own.beginningWith('b')).map(({ ord }) => ord)).toEqual(['by']);
  });
});

describe('words that are the same but for å, æ and ø', () => {
  const words = [
    ['møde', 9],
    ['mødet', 5],
    ['måde', 2],
    ['fravær', 3],
    ['fraværet', 30],
    ['økonomi', 1],
  ].map(([ord, antal]) => ({ ord: String(ord), key: wordKey(String(ord)), antal: Number(antal) }));

  test.for<[typed: string, keys: string[]]>([
    ['mode', ['moed']],
    ['made', ['maad']],
    ['fravar', ['fravaer']],
    ['fravaret', ['fravaer']],
    ['fravarets', ['fravaer']],
    ['okonomien', ['oekonomi']],
    ['budget', []],
  ])('%s', ([typed, keys]) => {
    expect(plainMatches(words, typed)).toEqual(keys);
  });

  test('forms that only lose more of their ends are others', () => {
    expect(plainMatches([{ ord: 'rækker', key: wordKey('rækker'), antal: 1 }], 'raket')).toEqual([]);
    expect(plainMatches([{ ord: 'køkkenet', key: wordKey('køkkenet'), antal: 1 }], 'kokken')).toHaveLength(1);
  });

  test('the most common comes first', () => {
    const two = [
      { ord: 'får', key: 'faar', antal: 1 },
      { ord: 'fær', key: 'faer', antal: 8 },
    ];
    expect(plainMatches(two, 'far')).toEqual(['faer', 'faar']);
  });
});
