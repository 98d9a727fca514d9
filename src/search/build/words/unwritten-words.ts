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

/** What can follow a first part that shares its last with another; a text without has none of them. */
const MAYBE_SHARED = /-\s*(?:[,/&]|og|eller|samt)/i;
const MAYBE_THOUSANDS = /\.\d{3}/;
/** What any of these has; a soft hyphen can stand within it. */
const MAYBE_UNWRITTEN = /[-\u00ad]|\.\d{3}/;
const NONE: Unwritten = { words: [], shared: [] };

/** Finds them in a text. */
export function readUnwritten(text: string): Unwritten {
  if (!MAYBE_UNWRITTEN.test(text)) return NONE;
  const lower = text.toLowerCase().replace(/\u00ad/g, '');
  const joined = wordsAround(lower, '-').flatMap((word) => word.match(HYPHENED) ?? []);
  const shared = MAYBE_SHARED.test(lower) ? [...lower.matchAll(SHARED)] : [];
  const numbers = MAYBE_THOUSANDS.test(lower) ? (lower.match(THOUSANDS) ?? []) : [];
  const words = [
    ...joined.map((word) => word.replace(/-/g, '')),
    ...numbers.map((number) => number.replace(/\./g, '')),
  ];
  return {
    words: [...new Set(words)].filter(({ length }) => length <= LONGEST),
    shared: shared.map(([, firsts = '', whole = '']) => [
      whole,
      ...[...firsts.matchAll(/(\p{L}+)-/gu)].map(([, first = '']) => first),
    ]),
  };
}

/** What stands between white space with a sign in it; most texts have few. */
function wordsAround(text: string, sign: string): string[] {
  const words: string[] = [];
  for (let at = text.indexOf(sign); at >= 0; ) {
    let [start, end] = [at, at];
    while (start > 0 && text.charCodeAt(start - 1) > SPACE) start -= 1;
    while (end < text.length && text.charCodeAt(end) > SPACE) end += 1;
    words.push(text.slice(start, end));
    at = text.indexOf(sign, end);
  }
  return words;
}

const SPACE = 0x20;

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
