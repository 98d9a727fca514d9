import { asciiWord, wordKey } from '../../danish/word-key.ts';
import type { WordFile } from '../../model/search-table.ts';

/** A word of the archive, and in how many items it is. */
export interface KnownWord {
  readonly ord: string;
  readonly key: string;
  readonly antal: number;
}

/** The words of the archive, fetched by their first letter when they are first asked for. */
export interface WordFiles {
  /** Those that begin with a letter, or after a `2` have it as their second. */
  beginningWith(letter: string): Promise<readonly KnownWord[]>;
}

/** Reads the words of an archive through `load`, which fetches `soegning/ord/<letter>.pak`. */
export function wordFiles(
  letters: readonly string[],
  load: (letter: string) => Promise<WordFile>,
): WordFiles {
  const files = new Map<string, Promise<readonly KnownWord[]>>();
  return {
    beginningWith: (letter) => {
      if (!letters.includes(letter)) return Promise.resolve([]);
      const before = files.get(letter);
      if (before) return before;
      const words = load(letter).then(({ ord, antal }) =>
        ord.map((word, at) => ({ ord: word, key: wordKey(word), antal: antal[at] ?? 0 })),
      );
      files.set(letter, words);
      // What could not be fetched is tried again the next time.
      words.catch(() => files.delete(letter));
      return words;
    },
  };
}

/** The letter whose file has a word. */
export const letterOf = (word: string): string => /^[a-z]/.exec(asciiWord(word))?.[0] ?? 'andet';

/** The keys of words that are the same as one typed but for å, æ and ø, the most common first; of other forms only where no word is spelled so. */
export function plainMatches(words: readonly KnownWord[], typed: string): string[] {
  const [isKey, isSpelled] = [plainlyTyped(wordKey(typed)), plainlyTyped(asciiWord(typed))];
  const exact = words.filter(({ ord }) => isSpelled.test(asciiWord(ord)));
  const counts = new Map<string, number>();
  for (const { key, antal } of exact.length > 0 ? exact : words.filter(({ key }) => isKey.test(key)))
    counts.set(key, (counts.get(key) ?? 0) + antal);
  return [...counts].sort(([, one], [, other]) => other - one).map(([found]) => found);
}

const PLAIN: Readonly<Record<string, string>> = { a: 'a[ae]?', o: 'oe?' };

/** What letters in ASCII may be typed for: a plain `a` for å and æ as well, but no `ae` for `a`. */
const plainlyTyped = (ascii: string): RegExp =>
  new RegExp(
    `^${ascii.replace(/[^a-z0-9]/g, '').replace(/aa|ae|oe|[ao]/g, (typed) => PLAIN[typed] ?? typed)}$`,
  );
