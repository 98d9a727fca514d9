// Reads a few words none of which says anything else than that something is kept from the public.
import { LAWS } from './laws.ts';
import {
  BESIDE,
  BINDS,
  DUTY,
  HIDDEN,
  KEPT,
  LAW,
  LISTENERS,
  MEMBERS,
  NOT,
  OPEN,
  PUBLIC,
  SHELTERED,
  TAKEN_OUT,
} from './secrecy-words.ts';

/** Longer than this it is a sentence, which the readers of sentences know better. */
const MOST_WORDS = 9;
const MOST_LETTERS = 90;
const WORDS = /[^\s.,:;!?()[\]{}"«»/–—-]+/g;
const NUMBER = /^(?:§+|\d{1,3}|§\d{1,3})$/;
/** Names of laws of more than one word, longest first. */
const LONG_NAMES = [...LAWS.keys()].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);

/** The words of a text in small letters, with one word for each law. */
export function wordsOf(text: string): readonly string[] {
  const small = text.toLowerCase();
  const named = /\slov|lov\s/.test(small)
    ? LONG_NAMES.reduce((rest, name) => rest.replace(name, LAWS.get(name) ?? ''), small)
    : small;
  return named.match(WORDS) ?? [];
}

/**
 * Whether a text is made of such words alone, in whatever order: «Kun i lukket version», «Gennemføres for lukkede døre»,
 * «Ingen adgang for offentligheden». What is not closed says so with a «not» of its own: «Ikke fortroligt».
 */
export function saysKept(text: string): boolean {
  if (text.length > MOST_LETTERS) return false;
  const words = wordsOf(text);
  if (words.length < 2 || words.length > MOST_WORDS) return words.length === 1 && KEPT.has(words[0] ?? '');
  const said = new Set<Kind>();
  for (const word of words) {
    const kind = kindOf(word);
    if (kind === null) return false;
    said.add(kind);
  }
  const isByLaw = said.has(LAW) && said.has(NUMBER);
  if (said.has(NUMBER) && !(isByLaw || text.includes('§'))) return false;
  // «Regler om lukkede døre» is about them; «Indeholder oplysninger om enkeltpersoner» is not.
  if (words.includes('om') && !BINDS.has(words[0] ?? '')) return false;
  // «Udvalget lukkede drøftelsen» tells what was done.
  const isForMembers = said.has(MEMBERS) && (words.includes('kun') || words.includes('end'));
  if (said.has(MEMBERS) && !isForMembers) return false;
  if (said.has(TAKEN_OUT))
    return [KEPT, HIDDEN, PUBLIC, OPEN, LAW, DUTY, NUMBER].some((one) => said.has(one));
  // «Ingen tilhørere» tells who was there.
  if (said.has(LISTENERS))
    return words.includes('uden') || (said.has(NOT) && /\s(?:adgang|for|til)(?:\s|$)/i.test(text));
  if (said.has(NOT)) return said.has(PUBLIC) || (isNotOpen(words) && words.length > 2);
  if (said.has(OPEN)) return false;
  return (
    said.has(KEPT) ||
    (said.has(HIDDEN) && !said.has(PUBLIC) && !OF_THING.test(text)) ||
    (said.has(BINDS) && (said.has(DUTY) || (isByLaw && /omfatt|underlagt/i.test(text)))) ||
    (isForMembers &&
      (/^(?:synlig\S* )?kun$/.test(words.slice(0, words.indexOf('kun') + 1).join(' ')) ||
        words.includes('adgang')))
  );
}

/** «Ikke åbent», and not «åbent indtil … intet». */
const isNotOpen = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => NOT.has(word) && word !== 'ingen');
  return at >= 0 && words.slice(at).some((word) => OPEN.has(word));
};

/** One of the lists of words. */
type Kind = ReadonlySet<string> | RegExp | typeof LAWS;

/** «Dokumentet er internt»: a thing's kind, and not what is done with an item. */
const OF_THING = /^(?:bilag|notat|dokument|materiale)\S*\s(?:er|var)\s/i;

/** The list that a word stands in, or null. */
export const kindOf = (word: string): Kind | null =>
  KINDS.find((one) => one.has(word)) ??
  [NUMBER, MEMBERS].find((one) => one.test(word)) ??
  (LAWS.has(word) ? LAWS : null);

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
  LISTENERS,
  SHELTERED,
];
