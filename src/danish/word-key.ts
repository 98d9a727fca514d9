import { stemmer } from '@orama/stemmers/danish';
import { IRREGULAR } from './irregular.ts';
import { verbStem } from './verbs.ts';
import { WHOLE_WORDS } from './whole-words.ts';

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
export function withDanishLetters(word: string): string {
  if (!/a[ae]|oe/.test(word)) return word;
  // The joint keeps the two vowels apart.
  const apart = word.replace(IN_A_AND_O, '$1|').replace(IN_O, '$1|');
  return apart.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø').replace('|', '');
}

/** Words in o and a, whose endings would look like ø and æ written out: `datoer` is no `datør`. */
const IN_A_AND_O =
  /(klima|tema|skema|kamera|firma|villa|agenda|dilemma|sauna|pizza|aula|skala|propaganda|panorama|arena|drama|kultura|influenza|data|dato|foto|video|radio|kilo|bro|kro|tro|bebo|nabo|logo|memo|studio|euro|kommando|konto|saldo|risiko|silo|auto|info)(?=(?:e[nt]s?|ers?|ernes?|eres?|erens?)$)/;

/** Short words in o, whose compounds may be others. */
const IN_O =
  /((?<=[^aeiouy])a(?=ens?$|ernes?$)|^(?:(?:be|til|op)?(?:bo|tro|gro)|ko)(?=e(?:de|t|ts|nde)$|(?<=ko)ens?$))/;

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

/** Irregular words that end compounds as well: `skolebørn`, `kunstmuseer`, `telefonnumre`. */
const TAILS: readonly (readonly [RegExp, string])[] = [
  [/børn(?:ene)?s?$/u, 'barn'],
  [/bøger(?:ne)?s?$/u, 'bog'],
  [/mænd(?:ene)?s?$/u, 'mand'],
  [/hænder(?:ne)?$/u, 'hånd'],
  [/nætter(?:ne)?$/u, 'nat'],
  [/tænder(?:ne)?$/u, 'tand'],
  [/kræfter(?:ne)?$/u, 'kraft'],
  [/kurs(?:ets?|er(?:ne)?s?)$/u, 'kursus'],
  [/numre(?:ne)?s?$/u, 'nummer'],
  [/museer(?:ne)?s?$/u, 'museum'],
  [/museets?$/u, 'museum'],
  [/billed(?:es?|ets?|ers?|ernes?)$/u, 'billed'],
];

/** What they have in common, for all other words are left alone. */
const TAIL = /børn|bøger|mænd|hænder|nætter|tænder|kræfter|numre|muse|kurs|billed/;

/** Adjectives of one syllable, which take more endings than the stemmer knows. */
const ADJECTIVE =
  /^(u?(?:blid|blød|bred|brun|dyb|dyr|fin|fed|frisk|glad|grov|gul|hård|klar|klog|kold|krum|mild|mørk|nem|nær|ren|ringe|rig|rund|rød|sen|skarp|skæv|slap|slank|smal|svag|svær|stærk|stiv|stram|sund|syg|tom|tryg|travl|tung|tynd|tyk|varm|vild|våd|øm))(?:te?|m?ere|m?este?)$/u;

/** An ending that the stemmer does not know, and what stands for it; `last` are the letters it can end in. */
interface Ending {
  readonly last: string;
  readonly ending: RegExp;
  readonly instead: string;
}

const rule = (last: string, ending: RegExp, instead = ''): Ending => ({ last, ending, instead });

/** Endings of nouns that end in a vowel, genitives, neuters of adjectives, and the past of verbs. */
const ENDINGS: readonly Ending[] = [
  rule('ntrse', /(?<=\p{L}{2}[iuyæøåao])(?:e[nt]s?|ers?|ernes?|eres?|erens?)$/u),
  rule('ms', /(?<=\p{L}i)ums?$/u),
  rule('s', /(?<=\p{L}{3}(?:[eoa]r|g|m|f|art|str|kr)i)s$/u),
  rule('s', /(?<=miljø)s$/u),
  rule('s', /(?<=\p{L}(?:tr|kn)æ)s$/u),
  rule(
    't',
    /(?<=\p{L}{2}(?:(?:[bdgiknpruv]|[^s]t)al|[eikrntuv]el|iv|ær|bar|som|klar|sk|[defglmnprs]vis|ern|[nt]om|[nr][ye]m|bil|cis)|fri)t$/u,
  ),
  rule('es', /(?<=[aeiouyæøå]\p{L}*[^aeiouyæøå])edes?$/u, 'e'),
  rule('te', ADJECTIVE, '$1'),
];

/** Words in -ig, -hed and -ledelse, which are none of what they are made from: `tidlig` is no form of `tid`. */
const MADE =
  /(?<=\p{L}{2}ig)(?:e(?:[nrt]|r?ne|re|de|nde|lse(?:[nr]|rne)?)?s?|(?<!(?<!s)sig|plig|svig)t|stes?|st|s)$|(?<=\p{L}{2}(?:hed|ledels|sigt))(?:e[nr]?|erne)?s?$/u;
const IS_MADE = /\p{L}{2}(?:ig|hed|ledels|sigt)$/u;

/** Vowels that words lose before an ending: `artikl(er)`, `centr(e)`. */
const LOST_VOWELS: readonly (readonly [RegExp, string])[] = [
  [/([bdfgklmnprst])\1(?=e?l$)/, '$1'],
  [/(?<=[bdfgkptvsmn])l$/, 'el'],
  [/(?<=\p{L}{3}t)r$/u, ''],
];

function baseOf(lower: string): string {
  const base = IRREGULAR.get(lower);
  if (base !== undefined) return base;
  if (TAIL.test(lower))
    for (const [tail, word] of TAILS) if (tail.test(lower)) return lower.replace(tail, word);
  const own = lower.at(-1) ?? '';
  return ENDINGS.reduce(
    (word, { last, ending, instead }) => (last.includes(own) ? word.replace(ending, instead) : word),
    lower,
  );
}

function stemOf(lower: string): string {
  const verb = IRREGULAR.has(lower) ? null : verbStem(lower);
  if (verb !== null) return verb;
  const made = /ig|hed|ledels/.test(lower) ? lower.replace(MADE, '') : '';
  if (IS_MADE.test(made) && !IRREGULAR.has(lower)) return made;
  const base = baseOf(lower);
  if (WHOLE_WORDS.has(base)) return base;
  const stem = stemWhole(base);
  return IRREGULAR.get(stem) ?? stem;
}

/** An abbreviation in capitals without the s of its genitive: `FN` of `FNs`. */
export const withoutGenitive = (word: string): string =>
  /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word;

/**
 * What all forms of a word have in common, in lower-case ASCII: `skolernes`, `Skolen` and `skole` share one key, and
 * so do `børn` and `barn`, `fire` and `4`. It is for comparing, never for reading.
 */
export function wordKey(word: string): string {
  const plain = withoutAccents(withoutGenitive(word).normalize('NFKC').toLowerCase());
  // Both spellings are right.
  const lower = withDanishLetters(plain).replace('handikap', 'handicap');
  if (WHOLE_WORDS.has(lower)) return asciiWord(lower);
  const key = asciiWord(stemOf(lower)).replace(/([bdfglmnprstk])\1$/, '$1');
  return LOST_VOWELS.reduce((left, [lost, instead]) => left.replace(lost, instead), key);
}

/** A key without the difference that å, æ and ø make, for those who type plain `a` and `o`. */
export const plainKey = (key: string): string => key.replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
