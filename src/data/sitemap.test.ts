import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const BASE = 'https://eksempel.dk/referater/';
const urls = (count: number): string[] => Array.from({ length: count }, (_, index) => `/sag/${index}/`);
const locations = (text: string): string[] =>
  [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);

test('an archive that does not know its host has none, and neither has one without pages', () => {
  expect([...sitemap('/referater/', urls(3))]).toEqual([]);
  expect([...sitemap(BASE, [])]).toEqual([]);
});

test('a few pages are in one file, by their whole addresses', () => {
  const [file, ...more] = [...sitemap(BASE, ['/', '/byraadet/'])];
  expect(more).toEqual([]);
  expect(file?.path).toBe('sitemap.xml');
  expect(locations(file?.text ?? '')).toEqual([BASE, `${BASE}byraadet/`]);
});

test.for([
  { what: 'addresses', limits: { urls: 4, bytes: 1_000_000 } },
  { what: 'bytes', limits: { urls: 50_000, bytes: 400 } },
])('too many $what for one file are parted, with an index', ({ limits }) => {
  const [index, ...parts] = [...sitemap(BASE, urls(10), limits)];
  expect(index?.path).toBe('sitemap.xml');
  expect(locations(index?.text ?? '')).toEqual(parts.map(({ path }) => BASE + path));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap(({ text }) => locations(text))).toEqual(urls(10).map((url) => BASE + url.slice(1)));
  for (const { text } of parts) {
    expect(locations(text).length).toBeLessThanOrEqual(limits.urls);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes);
  }
});

test('fifty thousand pages are one file, and one more is two', () => {
  expect([...sitemap(BASE, urls(50_000))]).toHaveLength(1);
  expect([...sitemap(BASE, urls(50_001))]).toHaveLength(3);
});
