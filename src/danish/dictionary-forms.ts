import { asciiWord } from './word-key.ts';

/** The shortest word that is told from its neighbours: shorter ones have too many that are right as well. */
const SHORTEST = 4;

/** Regular endings of nouns, adjectives and verbs, after an e and after other letters. */
const AFTER_E = ['n', 'ns', 't', 'ts', 'r', 'rs', 'rne', 'rnes', 's', 'de', 'des', 'nde', 're', 'st', 'ste'];
const AFTER_OTHERS = [
  ...['s', 't', 'ts', 'e', 'es', 'en', 'ens', 'et', 'ets', 'er', 'ers', 'ne', 'ene', 'enes', 'erne', 'ernes'],
  ...['te', 'tes', 'ede', 'edes', 'ende', 'ere', 'est', 'este'],
];

/** A letter that is doubled before an ending: `klubber`, but no `øvrigge` and no `travlleste`. */
const DOUBLE = /(?<=[aeouy]|[^g]i(?!g))([bdfgklmnprst])\1$/;

/** The infinitive of a form; those in -ere have no `etablert`. */
const verbOf = (base: string, end: string): string[] =>
  end.startsWith('e') || !/er$|([a-z])\1$/.test(base) ? [`${base}e`] : [];

/** What a dictionary may have a word as: itself and, where it ends as inflected words do, what it would be a form of; in ASCII, all with the same four letters first. */
export function dictionaryForms(word: string): string[] {
  const own = asciiWord(word);
  const forms = [
    own,
    ...AFTER_E.filter((end) => own.endsWith(`e${end}`)).map((end) => own.slice(0, -end.length)),
    ...AFTER_OTHERS.filter((end) => own.endsWith(end)).flatMap((end) => {
      const base = own.slice(0, -end.length);
      return base.endsWith('e') ? [] : [base, base.replace(DOUBLE, '$1'), ...verbOf(base, end)];
    }),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}

/** A dictionary's word as it is looked up, names among them; null for what is not: abbreviations and short words. */
export const dictionaryWord = (entry: string): string | null =>
  /^(?:[a-zæøåé]+|[A-ZÆØÅ][a-zæøåé]{4,})$/.test(entry) && asciiWord(entry).length >= SHORTEST
    ? asciiWord(entry)
    : null;
