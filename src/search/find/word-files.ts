import { dictionaryForms } from '../../danish/dictionary-forms.ts';
import { asciiWord, plainKey, wordKey } from '../../danish/word-key.ts';
import type { WordFile } from '../format/search-table.ts';
import { filesOfSecond, filesOfStart } from '../format/word-file-names.ts';

/** A word of the archive, and in how many items it is. */
export interface KnownWord {
  readonly ord: string;
  readonly key: string;
  readonly antal: number;
}

/** The words of the archive, fetched file by file when they are first asked for. */
export interface WordFiles {
  /** At least those whose first letters are these, but for å, æ and ø. */
  beginningWith(start: string): Promise<readonly KnownWord[]>;
  /** At least those that go on as a word after its first letter, or begin to. */
  secondLike(word: string): Promise<readonly KnownWord[]>;
}

/** Reads the words of an archive through `load`, which fetches `soegning/ord/<name>.pak`. */
export function wordFiles(names: readonly string[], load: (name: string) => Promise<WordFile>): WordFiles {
  const files = new Map<string, Promise<readonly KnownWord[]>>();
  const read = (name: string): Promise<readonly KnownWord[]> => {
    const before = files.get(name);
    if (before) return before;
    const words = load(name).then(({ ord, antal }) =>
      ord.map((word, at) => ({ ord: word, key: wordKey(word), antal: antal[at] ?? 0 })),
    );
    files.set(name, words);
    // What could not be fetched is tried again the next time.
    words.catch(() => files.delete(name));
    return words;
  };
  const all = async (wanted: readonly string[]): Promise<readonly KnownWord[]> =>
    (await Promise.all(wanted.map(read))).flat();
  return {
    beginningWith: (start) => all(filesOfStart(names, start)),
    secondLike: (word) => all(filesOfSecond(names, word)),
  };
}

/** The keys of words that are the same as one typed but for å, æ and ø, the most common first; of other forms only where no word is spelled so. */
export function plainMatches(words: readonly KnownWord[], typed: string): string[] {
  const [isKey, isSpelled] = [plainlyTyped(wordKey(typed)), plainlyTyped(asciiWord(typed))];
  const exact = words.filter(({ ord }) => isSpelled.test(asciiWord(ord)));
  const forms = new Set(dictionaryForms(plainKey(asciiWord(typed))));
  // `raket` is no form of `række`, though both lose their ends.
  const isForm = ({ ord, key }: KnownWord): boolean =>
    isKey.test(key) && dictionaryForms(plainKey(asciiWord(ord))).some((form) => forms.has(form));
  const counts = new Map<string, number>();
  for (const { key, antal } of exact.length > 0 ? exact : words.filter(isForm))
    counts.set(key, (counts.get(key) ?? 0) + antal);
  return [...counts].sort(([, one], [, other]) => other - one).map(([found]) => found);
}

const PLAIN: Readonly<Record<string, string>> = { a: 'a[ae]?', o: 'oe?' };

/** What letters in ASCII may be typed for: a plain `a` for å and æ as well, but no `ae` for `a`. */
const plainlyTyped = (ascii: string): RegExp =>
  new RegExp(
    `^${ascii.replace(/[^a-z0-9]/g, '').replace(/aa|ae|oe|[ao]/g, (typed) => PLAIN[typed] ?? typed)}$`,
  );
