import { isOwnWord } from '../danish/own-words.ts';
import { wordsOf } from '../danish/words.ts';
import type { WholePunkt } from '../model/archive.ts';
import type { Divide } from './compounds.ts';
import type { WordFile } from './format/search-table.ts';
import { secondFileNames, wordFileNames } from './format/word-file-names.ts';
import { keyOf } from './known-keys.ts';
import { textOf } from './punkt-text.ts';
import { unwrittenWords } from './unwritten-words.ts';

/** Shorter words are not corrected, and longer ones are no words. */
const LENGTHS = { least: 3, most: 40 } as const;

/** Of so many words that begin with one letter on, those that begin with two are a file: somebody who types waits for it. */
const MANY = 1500;

/** A compound's parts are words too, though the archive may have them in compounds alone. */
const SHORTEST_PART = 3;

/** Gathers the words of items, one item at a time, so that no text is kept; `files` gives them by their first letters. */
export function vocabulary(divide: Divide): { add(punkt: WholePunkt): void; files(): Map<string, WordFile> } {
  const counts = new Map<string, number>();
  const count = (word: string, times: number): void => {
    if (word.length < LENGTHS.least || word.length > LENGTHS.most || /\d/.test(word)) return;
    counts.set(word, (counts.get(word) ?? 0) + times);
  };
  return {
    add: (punkt) => {
      const text = textOf(punkt);
      const words = [...wordsOf(text.toLowerCase()), ...unwrittenWords(text, divide)];
      for (const word of new Set(words)) count(word, 1);
    },
    files: () => {
      const words = [...counts];
      for (const [word, times] of words)
        for (const part of divide(word)) if (part.length >= SHORTEST_PART) count(part, times);
      const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
      return inFiles(sorted, wordFileNames);
    },
  };
}

/** Words of an archive without their å, æ and ø, where that gives another word's key and no word of the archive: `mode` for `møde`. */
export function twins(files: ReadonlyMap<string, WordFile>): (readonly [string, string])[] {
  const words = [...files.values()].flatMap(({ ord }) => ord);
  const own = new Set(words);
  const keys = new Set(words.map(keyOf));
  return words.flatMap((word) => {
    if (!/[æøå]/.test(word)) return [];
    const plain = word.replace(/[æå]/g, 'a').replace(/ø/g, 'o');
    const isTaken = own.has(plain) || isOwnWord(plain) || !keys.has(keyOf(plain));
    return isTaken ? [] : [[plain, word] as const];
  });
}

/** A word, and in how many items it is. */
type Counted = readonly [word: string, count: number];

/** Words in files by one of the names that they may have: the wider one while there are few in it. */
function inFiles(
  words: readonly Counted[],
  namesOf: (word: string) => readonly [wide: string, narrow: string],
): Map<string, WordFile> {
  const all = grouped(words, (word) => namesOf(word)[0]);
  return grouped(words, (word) => {
    const [wide, narrow] = namesOf(word);
    return (all.get(wide)?.ord.length ?? 0) < MANY ? wide : narrow;
  });
}

function grouped(words: readonly Counted[], nameOf: (word: string) => string): Map<string, WordFile> {
  const files = new Map<string, { ord: string[]; antal: number[] }>();
  for (const [word, times] of words) {
    const name = nameOf(word);
    const file = files.get(name) ?? { ord: [], antal: [] };
    file.ord.push(word);
    file.antal.push(times);
    files.set(name, file);
  }
  return files;
}

/** The same words by their second letter, for those whose first was mistyped: `2u` has `julegave`. */
export function bySecondLetter(files: ReadonlyMap<string, WordFile>): Map<string, WordFile> {
  const words = [...files.values()].flatMap(({ ord, antal }) =>
    ord.map((word, at): Counted => [word, antal[at] ?? 0]),
  );
  return inFiles(words, secondFileNames);
}
