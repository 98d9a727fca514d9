import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentName, packBundle, packBytes, packWords, unpackBundle } from './bundle-format.ts';

describe('the files of a bundle', () => {
  test.for([0, 9000, 100_000])('%i bytes are read as they were packed', async (size) => {
    const bytes = Buffer.alloc(size, 'skole');
    expect(unpackBundle(await packBundle(bytes), 'a')).toEqual(bytes);
    expect(unpackBundle(await packWords(bytes), 'a')).toEqual(bytes);
  });

  test.for([10, 50_000])('%i bytes tell nothing of the system that packed them', async (size) => {
    expect((await packBytes(Buffer.alloc(size)))[9]).toBe(255);
  });

  test('a file that is not packed is read as well, and another is refused by its name', () => {
    expect(unpackBundle(Buffer.from('pagefind_dcdabc'), 'a')).toEqual(Buffer.from('abc'));
    expect(() => unpackBundle(Buffer.from('<html>'), 'index/x.pf_index')).toThrow('index/x.pf_index');
    expect(() => unpackBundle(gzipSync('andet'), 'y')).toThrow('y is no search file');
  });
});

test('names tell the content', () => {
  const name = contentName(Buffer.from('a'));
  expect(name).toMatch(/^[0-9a-v]{8}$/);
  expect(contentName(Buffer.from('a'))).toBe(name);
  expect(contentName(Buffer.from('b'))).not.toBe(name);
});
