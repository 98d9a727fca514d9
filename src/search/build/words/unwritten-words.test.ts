import { expect, test } from 'vitest';
import { readUnwritten, sharedWords } from './unwritten-words.ts';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  ungeudvalget: ['unge', 'udvalget'],
  kulturudvalget: ['kultur', 'udvalget'],
  sundhedsudvalget: ['sundhed', 'udvalget'],
};
const words = (text: string) => {
  const { words, shared } = readUnwritten(text);
  return [...words, ...sharedWords(shared, (word) => PARTS[word] ?? [])];
};

test.for<[text: string, words: string[]]>([
  ['Wi-Fi og IT-roadmap', ['wifi', 'itroadmap']],
  ['en 4-dages uge', ['4dages']],
  ['Børne- og Ungeudvalget', ['børneudvalget']],
  ['Social- & Sundhedsudvalget', ['socialudvalget']],
  ['Børne-, Unge- og Kulturudvalget', ['børneudvalget', 'ungeudvalget']],
  ['børne-/ungeudvalget', ['børneudvalget']],
  ['til- og fravalg', []],
  ['1.700 borgere og 61.400.000 kr.', ['1700', '61400000']],
  ['12.5.2019, 71,4 og 1.700,50', []],
  ['00.01.00-A21-1-23', []],
  ['budget – skole', []],
])('%s', ([text, expected]) => {
  expect(words(text)).toEqual(expected);
});
