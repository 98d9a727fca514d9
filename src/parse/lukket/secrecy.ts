// Reads a few words none of which says anything else than that something is kept from the public.
import {
  BESIDE,
  BINDS,
  DUTY,
  HIDDEN,
  KEPT,
  LAW,
  MEMBERS,
  NOT,
  OPEN,
  PUBLIC,
  TAKEN_OUT,
} from './secrecy-words.ts';

/** Longer than this it is a sentence, which the readers of sentences know better. */
const MOST_WORDS = 9;
const MOST_LETTERS = 90;
const WORDS = /[^\s.,:;!?()[\]{}"«»/–—-]+/g;
const NUMBER = /^(?:§+|\d{1,3}|§\d{1,3})$/;

/**
 * Whether a text is made of such words alone, in whatever order: «Kun i lukket version», «Gennemføres for lukkede døre»,
 * «Ingen adgang for offentligheden». What is not closed says so with a «not» of its own: «Ikke fortroligt».
 */
export function saysKept(text: string): boolean {
  if (text.length > MOST_LETTERS) return false;
  const words: readonly string[] = text.toLowerCase().match(WORDS) ?? [];
  if (words.length < 2 || words.length > MOST_WORDS) return words.length === 1 && KEPT.has(words[0] ?? '');
  const said = new Set<ReadonlySet<string> | RegExp>();
  for (const word of words) {
    const kind = KINDS.find((one) => one.has(word)) ?? (NUMBER.test(word) ? NUMBER : null);
    if (kind === null) return false;
    said.add(kind);
  }
  if (said.has(NUMBER) && !(said.has(LAW) || (said.has(TAKEN_OUT) && text.includes('§')))) return false;
  // «Regler om lukkede døre» is about them; «Indeholder oplysninger om enkeltpersoner» is not.
  if (words.includes('om') && !BINDS.has(words[0] ?? '')) return false;
  // «Udvalget lukkede drøftelsen» tells what was done.
  if (said.has(MEMBERS) && !(words.includes('kun') || words.includes('end'))) return false;
  if (said.has(TAKEN_OUT))
    return [KEPT, HIDDEN, PUBLIC, OPEN, LAW, DUTY, NUMBER].some((one) => said.has(one));
  if (said.has(NOT))
    return said.has(PUBLIC) || (said.has(OPEN) && words.length > 2 && !words.includes('ingen'));
  if (said.has(OPEN)) return false;
  return (
    said.has(KEPT) ||
    said.has(HIDDEN) ||
    (said.has(DUTY) && said.has(BINDS)) ||
    (said.has(MEMBERS) && words.includes('adgang'))
  );
}

const KINDS: readonly ReadonlySet<string>[] = [
  BESIDE,
  BINDS,
  KEPT,
  HIDDEN,
  NOT,
  PUBLIC,
  TAKEN_OUT,
  OPEN,
  DUTY,
  LAW,
  MEMBERS,
];
