// A party or list at a place in a sentence: «A», «Liste Ø», «SF», «Det Konservative Folkeparti», «Borgerlisten».
import type { Tokens } from './tokens.ts';
import { CODES, LIST_END, LIST_WORD, PARTIES } from './words.ts';

const PARTY_WORDS = PARTIES.map((name) => name.split(' ')).sort((a, b) => b.length - a.length);
const CAPITAL = /^\p{Lu}$/u;

/** A list's name at a place, in the genitive where that is asked for; null where none stands. */
export function listAt(tokens: Tokens, at: number, isOwner = false): { navn: string; end: number } | null {
  const own = (word: string | undefined): string | null => {
    if (word === undefined || !isOwner) return word ?? null;
    const bare = word.replace(/(?:[’']s|[’']|s)$/u, '');
    return bare === word ? null : bare;
  };
  const first = tokens[at];
  if (!first) return null;
  const next = tokens[at + 1];
  if (LIST_WORD.has(first.low)) {
    const letter = own(next?.text);
    return letter !== null && (CAPITAL.test(letter) || CODES.has(letter))
      ? { navn: `${first.text} ${letter}`, end: at + 2 }
      : null;
  }
  for (const words of PARTY_WORDS) {
    const last = words.length - 1;
    const isHere = words.every((word, index) => {
      const written = tokens[at + index]?.text;
      return (index === last ? own(written) : written) === word;
    });
    if (isHere) return { navn: words.join(' '), end: at + words.length };
  }
  const word = own(first.text);
  if (word !== null && (CAPITAL.test(word) || CODES.has(word) || LIST_END.test(word)))
    return isSentenceWord(tokens, at) ? null : { navn: word, end: at + 1 };
  return null;
}

/** «I» and «Å» are lists only where words of a sentence cannot stand. */
const isSentenceWord = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === 'I' &&
  !/^(?:[,.)(;]|og|samt|stemte|stemmer|undlod|imod)$/u.test(tokens[at + 1]?.low ?? '.');
