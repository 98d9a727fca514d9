import type { Divide } from './compounds.ts';

/** Words that hyphens join: `wi-fi`, `IT-roadmap`, `4-dages`. */
const HYPHENED = /(?<![\p{L}\p{N}.-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}])/gu;

/** The first parts of compounds whose last part comes once for all of them, and the compound that has it: `Børne-, Unge- og Kulturudvalget`. */
const SHARED = /(?<![\p{L}\p{N}])((?:\p{L}+-\s*(?:,|\/|&|(?:og|eller|samt)(?!\p{L}))\s*)+)(\p{L}{5,})/giu;

/** Numbers from a thousand on, with their points. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.]|,\d)/g;

const LONGEST = 40;

/** Words that a text has without writing them as one, in lower case: `wifi` of `wi-fi`, `børneudvalget` of `Børne- og Ungeudvalget`, `1700` of `1.700`. */
export function unwrittenWords(text: string, divide: Divide): string[] {
  const lower = text.toLowerCase();
  const joined = [...lower.matchAll(HYPHENED)].map(([word]) => word.replace(/-/g, ''));
  const shared = [...lower.matchAll(SHARED)].flatMap(([, firsts = '', whole = '']) => {
    const last = lastPart(whole, divide);
    return last === '' ? [] : [...firsts.matchAll(/(\p{L}+)-/gu)].map(([, first = '']) => first + last);
  });
  const numbers = (lower.match(THOUSANDS) ?? []).map((number) => number.replace(/\./g, ''));
  return [...joined, ...shared, ...numbers].filter(({ length }) => length <= LONGEST);
}

/** All but the first part of a compound: `udvalget` of `kulturudvalget`; none of other words. */
const lastPart = (word: string, divide: Divide): string =>
  divide(word)
    .filter((part) => part.length < word.length && word.endsWith(part))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
