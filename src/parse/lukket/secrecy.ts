// Reads a few words none of which says anything else than that something is kept from the public.
import { BESIDE, HIDDEN, KEPT, NOT, PUBLIC, TAKEN_OUT } from './secrecy-words.ts';

/** Longer than this it is a sentence, which the readers of sentences know better. */
const MOST_WORDS = 8;
const MOST_LETTERS = 90;

/**
 * Whether a text is made of such words alone, in whatever order: «Kun i lukket version», «Gennemføres for lukkede døre»,
 * «Ingen adgang for offentligheden». What is not closed says so with a «not» of its own: «Ikke fortroligt».
 */
export function saysKept(text: string): boolean {
  if (text.length > MOST_LETTERS) return false;
  const words = text.toLowerCase().match(/[^\s.,:;!?()[\]{}"«»/–—-]+/g) ?? [];
  if (words.length < 2 || words.length > MOST_WORDS) return words.length === 1 && KEPT.has(words[0] ?? '');
  const says = { kept: false, public: false, not: false, out: false };
  for (const word of words) {
    if (KEPT.has(word) || HIDDEN.has(word)) says.kept = true;
    else if (NOT.has(word)) says.not = true;
    else if (TAKEN_OUT.has(word)) says.out = true;
    else if (PUBLIC.has(word)) says.public = true;
    else if (!BESIDE.has(word)) return false;
  }
  if (says.out) return says.kept || says.public;
  return says.not ? says.public : says.kept;
}
