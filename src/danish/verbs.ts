import { IN_TE, IN_VOWEL, OTHER_WORDS, STRONG } from './verb-list.ts';

/** What is put before verbs: `foretog`, `genoptages`, `iværksat`, `offentliggjort`. */
const BEFORE =
  /^(?:af|an|be|bi|bort|efter|er|fast|for|fore|forud|fra|frem|fri|fuld|gen|gennem|god|grund|hen|hjem|igang|imod|ind|inde|itale|iværk|kort|med|mis|mod|ned|om|op|over|plan|på|ramme|sam|sammen|til|tilbage|tilrette|u|ud|ude|und|under|ved|vide|videre|(?!bolig)\p{L}{3,}ig)+$/u;

const DOUBLE = /([bdfgklmnprst])\1$/;

/** What is put to an infinitive in -e, to what stays of it without, and to one in another vowel. */
const AFTER_E = ['', 'r', 's', 'n', 'ns', 'rs', 'rne', 'rnes', 'nde', 'ndes'];
const AFTER_STEM = ['', 'et', 'en', 'ede', 'edes'];
const AFTER_VOWEL = ['', 'r', 's', 'ende', 'et', 'ede', 'edes'];

const STEMS: ReadonlyMap<string, string> = new Map([
  ...IN_VOWEL.flatMap(([stem = '', ...past]) =>
    [...AFTER_VOWEL.map((end) => stem + end), ...past].map((form) => [form, stem] as const),
  ),
  ...IN_TE.flatMap((infinitive) => formsOf(infinitive, pastInTe(infinitive))),
  ...STRONG.flatMap(([infinitive = '', ...past]) => formsOf(infinitive, past)),
]);

function stemOf(infinitive: string): string {
  return infinitive.slice(0, -1).replace(DOUBLE, '$1');
}

function pastInTe(infinitive: string): string[] {
  const stem = stemOf(infinitive);
  return [`${stem}te`, `${stem}t`];
}

/** The forms of a verb, each with its stem. Of a noun that belongs to it, `aftalen`, `rejserne`, they are forms as well. */
function formsOf(infinitive: string, past: readonly string[]): (readonly [string, string])[] {
  const [bare, stem] = [infinitive.slice(0, -1), stemOf(infinitive)];
  const forms = [
    ...AFTER_E.map((end) => infinitive + end),
    ...AFTER_STEM.map((end) => bare + end),
    stem,
    ...past,
    ...past.flatMap((form) => (/[^e]t$/.test(form) ? [`${form}e`] : participles(form))),
  ];
  return forms.map((form) => [form, stem] as const);
}

/** `skreven` and `skrevne` of `skrevet`; `trukken` and `trukne` of `trukket`. */
function participles(past: string): string[] {
  if (!past.endsWith('et')) return [];
  const stem = past.slice(0, -2);
  return [`${stem}en`, `${stem.replace(DOUBLE, '$1')}ne`];
}

/** The stem of a verb in any of its forms: `foretag` of `foretog` and `foretagne`; null for what is no verb that is known here. */
export function verbStem(word: string): string | null {
  if (!OTHER_WORDS.has(word)) {
    const stem = STEMS.get(word);
    if (stem !== undefined) return stem;
  }
  for (let at = 1; at <= word.length - 2; at += 1) {
    const stem = STEMS.get(word.slice(at));
    if (stem !== undefined && BEFORE.test(word.slice(0, at))) return word.slice(0, at) + stem;
  }
  return null;
}
