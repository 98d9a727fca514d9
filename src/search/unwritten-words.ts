import type { Divide } from './compounds.ts';

/** Words that hyphens join: `wi-fi`, `IT-roadmap`, `4-dages`. */
const HYPHENED = /(?<![\p{L}\p{N}.-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}])/gu;

/** The first parts of compounds whose last part comes once for all of them, and the compound that has it: `Børne-, Unge- og Kulturudvalget`. */
const SHARED = /(?<![\p{L}\p{N}])((?:\p{L}+-\s*(?:,|\/|&|(?:og|eller|samt)(?!\p{L}))\s*)+)(\p{L}{5,})/giu;

/** Numbers from a thousand on, with their points. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.]|,\d)/g;

const LONGEST = 40;

/** First parts of compounds, and the compound whose last part is theirs too. */
export type SharedLast = readonly [whole: string, ...firsts: string[]];

/** Words that a text has without writing them as one, in lower case: those that can be told at once, and those that depend on how a compound is divided. */
export interface Unwritten {
  /** `wifi` of `wi-fi`, `1700` of `1.700`. */
  readonly words: readonly string[];
  /** `børneudvalget` of `Børne- og Ungeudvalget`. */
  readonly shared: readonly SharedLast[];
}

/** Finds them in a text. */
export function readUnwritten(text: string): Unwritten {
  const lower = text.toLowerCase().replace(/\u00ad/g, '');
  const hasHyphen = lower.includes('-');
  const joined = hasHyphen ? [...lower.matchAll(HYPHENED)].map(([word]) => word.replace(/-/g, '')) : [];
  const shared = hasHyphen ? [...lower.matchAll(SHARED)] : [];
  const numbers = (lower.match(THOUSANDS) ?? []).map((number) => number.replace(/\./g, ''));
  return {
    words: [...new Set([...joined, ...numbers])].filter(({ length }) => length <= LONGEST),
    shared: shared.map(([, firsts = '', whole = '']) => [
      whole,
      ...[...firsts.matchAll(/(\p{L}+)-/gu)].map(([, first = '']) => first),
    ]),
  };
}

/** The compounds whose last part comes once for all of them, each with it. */
export function sharedWords(shared: readonly SharedLast[], divide: Divide): string[] {
  return shared.flatMap(([whole, ...firsts]) => {
    const last = lastPart(whole, divide);
    return last === '' ? [] : firsts.map((first) => first + last).filter(({ length }) => length <= LONGEST);
  });
}

/** All but the first part of a compound: `udvalget` of `kulturudvalget`; none of other words. */
const lastPart = (word: string, divide: Divide): string =>
  divide(word)
    .filter((part) => part.length < word.length && word.endsWith(part))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
