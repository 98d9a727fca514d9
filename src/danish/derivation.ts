import { verbStem } from './verbs.ts';

const DOUBLE = /([bdfgklmnprst])\1$/;

/** What names a deed: `nedlæggelse`, `afslutning`, `etablering`. */
const DEED = /(?<=\p{L}{3})(?:ning|ing|else)(?:en|n|er|r|erne|rne)?s?$/u;

/** Endings of regular verbs. */
const VERB = /(?<=\p{L}{3})(?:e|er|es|et|t|te|ede|edes|ende)$/u;

/** Shorter roots are in words that have nothing to do with each other: `stilling` is none of `stil`. */
const SHORTEST = 5;

/** What a verb and the name of its deed have in common: `nedvibrer` of `nedvibreret` and `nedvibrering`; null where it is too short to tell. */
function rootOf(word: string): string | null {
  const ending = DEED.test(word) ? DEED : VERB;
  const root = (verbStem(word) ?? word.replace(ending, '')).replace(DOUBLE, '$1');
  return root.length < SHORTEST ? null : root;
}

/** Whether of two words one is a verb and the other the name of its deed: `udskudt` and `udskydelse`. */
export function isDeedOf(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (DEED.test(first) === DEED.test(second)) return false;
  const root = rootOf(first);
  return root !== null && root === rootOf(second);
}
