import { stemmer } from '@orama/stemmers/danish';
import { IRREGULAR } from './irregular.ts';

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
};

/** A word's letters as ASCII, the Danish ones written out: `Århus` and `Aarhus` are the same, `får` and `far` are not. */
export function asciiWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æøåœðþßłđ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Danish letters for the pairs that stand for them, which the stemmer takes for an ending: `fravaer` is no form of `frava`. */
const withDanishLetters = (word: string): string =>
  word.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');

/** Words in o and a, whose endings would look like ø and æ written out: `datoer` is no `datør`. */
const IN_A_AND_O =
  /(klima|tema|skema|kamera|firma|villa|agenda|dilemma|dato|foto|video|radio|kilo|bro|logo|memo|studio|euro|kommando|konto|saldo|risiko)(?:e[nt]s?|ers?|ernes?)$/;

/** Accents are left out as people leave them out; the ring of å is none. */
const withoutAccents = (word: string): string =>
  word
    .replace(/[éèêë]/g, 'e')
    .replace(/[áàâ]/g, 'a')
    .replace(/ü/g, 'u');

/** The stemmer takes one ending at a time: `indsatsen` becomes `indsats`, and that `indsat`. */
function stemWhole(word: string): string {
  const stem = stemmer(word);
  return stem === word || stem.length < 3 ? word : stemWhole(stem);
}

/** Irregular words that end compounds as well: `skolebørn`, `børnebøger`. */
const TAIL = /(?<=\p{L}{3})(?:(?<barn>børn(?:ene)?s?)|(?<bog>bøger(?:ne)?s?)|(?<mand>mænd(?:ene)?s?))$/u;

/** What the stemmer knows no endings for: nouns that end in a vowel, neuters of adjectives, and the past of verbs. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2}[iuyæøå])(?:e[nt]s?|ers?|ernes?)$/u, ''],
  [/(?<=\p{L}(?:al|el|iv|ær|bar|som))t$/u, ''],
  [/(?<=[aeiouyæøå]\p{L}*[^aeiouyæøå])edes?$/u, 'e'],
];

function baseOf(lower: string): string {
  const base = IRREGULAR.get(lower);
  if (base !== undefined) return base;
  const bare = ENDINGS.reduce((word, [ending, instead]) => word.replace(ending, instead), lower);
  return bare.replace(TAIL, (...groups) => {
    const named = groups.at(-1) as Record<string, string | undefined>;
    return Object.keys(named).find((name) => named[name] !== undefined) ?? '';
  });
}

/**
 * What all forms of a word have in common, in lower-case ASCII: `skolernes`, `Skolen` and `skole` share one key, and
 * so do `børn` and `barn`, `fire` and `4`. It is for comparing, never for reading.
 */
export function wordKey(word: string): string {
  const typed = withoutAccents(word.normalize('NFKC').toLowerCase());
  const lower = withDanishLetters(typed.replace(IN_A_AND_O, '$1'));
  const stem = stemWhole(baseOf(lower));
  return asciiWord(IRREGULAR.get(stem) ?? stem).replace(/([bdfglmnprstk])\1$/, '$1');
}

/** A key without the difference that å, æ and ø make, for those who type plain `a` and `o`. */
export const plainKey = (key: string): string => key.replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
