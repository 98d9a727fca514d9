import { gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { describe, expect, test } from 'vitest';
import {
  contentName,
  encodeWord,
  fragmentBytes,
  metaBytes,
  unpackBundle,
  wordsBytes,
} from './bundle-format.ts';

describe('the files of a bundle', () => {
  test.for([1, 23, 24, 255, 256, 3000])('%i words are read as they were written', (count) => {
    const words = Array.from(
      { length: count },
      (_, at) => [`ord${at}`, [[at, [1, -25, 7], []]], []] as const,
    );
    const bytes = wordsBytes(words.map(encodeWord));
    expect(decode(unpackBundle(bytes, 'a'))).toEqual([words]);
  });

  test('more words than a file can count are refused', () => {
    const word = encodeWord(['a', [], []]);
    expect(() => wordsBytes(Array.from({ length: 65_536 }, () => word))).toThrow('65536 words');
  });

  test('what a bundle says of itself', () => {
    const meta = {
      version: '1.6.0',
      pages: [['0', 5, 'x']],
      chunks: [['a', 'b', 'y']],
      metaFields: ['title'],
    } as const;
    expect(decode(unpackBundle(metaBytes(meta), 'a'))).toEqual([
      '1.6.0',
      meta.pages,
      meta.chunks,
      [],
      [],
      meta.metaFields,
    ]);
  });

  test('records, with every letter there is', () => {
    const records = { '0': { content: 'Får på Ærø 😀 <b>', meta: { title: '"' } } };
    expect(JSON.parse(new TextDecoder().decode(unpackBundle(fragmentBytes(records), 'a')))).toEqual(records);
  });

  test('the bytes tell nothing of the system that packed them', () => {
    expect(fragmentBytes({})[9]).toBe(255);
  });

  test('a file that is not packed is read as well, and another is refused by its name', () => {
    expect(unpackBundle(Buffer.from('pagefind_dcdabc'), 'a')).toEqual(Buffer.from('abc'));
    expect(() => unpackBundle(Buffer.from('<html>'), 'index/x.pf_index')).toThrow('index/x.pf_index');
    expect(() => unpackBundle(gzipSync('andet'), 'y')).toThrow('y is no search file');
  });
});

test('names tell the content', () => {
  const name = contentName(Buffer.from('a'));
  expect(name).toMatch(/^[0-9a-f]{8}$/);
  expect(contentName(Buffer.from('a'))).toBe(name);
  expect(contentName(Buffer.from('b'))).not.toBe(name);
});
