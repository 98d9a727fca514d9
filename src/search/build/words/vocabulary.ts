import { isOwnWord } from '../../../danish/own-words.ts';
import type { WordFile } from '../../format/search-table.ts';
import { rareFileName, secondFileNames, wordFileNames } from '../../format/word-file-names.ts';

/** Shorter words are not corrected, and longer ones are no words. */
const LENGTHS = { least: 3, most: 40 } as const;

/** Of so many words that begin with one letter on, those that begin with two are a file: somebody who types waits for it. */
const MANY = 1500;

/** A word of an archive with its parts, and in how many items it is. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
  readonly parts: readonly string[];
}

const isTold = (word: string): boolean =>
  word.length >= LENGTHS.least && word.length <= LENGTHS.most && !/\d/.test(word);

/** An archive's words by their first letters. The parts of compounds are words too, though it may have them in compounds alone. */
export function wordFiles(words: Iterable<CountedWord>): Map<string, WordFile> {
  const counts = new Map<string, number>();
  const count = (word: string, times: number): void => void counts.set(word, (counts.get(word) ?? 0) + times);
  for (const own of words) {
    if (own.count === 0 || !isTold(own.word)) continue;
    count(own.word, own.count);
    for (const part of own.parts) if (isTold(part)) count(part, own.count);
  }
  const sorted = [...counts.keys()].sort().map((word): Counted => [word, counts.get(word) ?? 0]);
  return inFiles(sorted, byStart(wordFileNames, 4), rareFileName);
}

/** Words of an archive without their å, æ and ø, where that gives another word's key and no word of the archive: `mode` for `møde`. */
export function twins(
  files: ReadonlyMap<string, WordFile>,
  keyOf: (word: string) => string,
): (readonly [string, string])[] {
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

/** The names that the file of a word may have: a wider one and a narrower. */
type NamesOf = (word: string) => readonly [wide: string, narrow: string];

/** Names that so many letters decide where they are plain ones, found once for all words that begin alike. */
function byStart(namesOf: NamesOf, letters: number): NamesOf {
  const known = new Map<string, ReturnType<NamesOf>>();
  const isPlain = new RegExp(`^[a-zæøå]{${letters}}`);
  return (word) => {
    if (!isPlain.test(word)) return namesOf(word);
    const start = word.slice(0, letters);
    const names = known.get(start) ?? namesOf(word);
    known.set(start, names);
    return names;
  };
}

/** Words in files by one of the names that they may have: the wider one while there are few in it. Else those that one item alone has go where `rareName` says, or nowhere. */
function inFiles(
  words: readonly Counted[],
  namesOf: NamesOf,
  rareName: (narrow: string) => string | null,
): Map<string, WordFile> {
  const all = grouped(words, ([word]) => namesOf(word)[0]);
  return grouped(words, ([word, times]) => {
    const [wide, narrow] = namesOf(word);
    if ((all.get(wide)?.ord.length ?? 0) < MANY) return wide;
    return times === 1 ? rareName(narrow) : narrow;
  });
}

function grouped(words: readonly Counted[], nameOf: (word: Counted) => string | null): Map<string, WordFile> {
  const files = new Map<string, { ord: string[]; antal: number[] }>();
  for (const own of words) {
    const [word, times] = own;
    const name = nameOf(own);
    if (name === null) continue;
    const file = files.get(name) ?? { ord: [], antal: [] };
    file.ord.push(word);
    file.antal.push(times);
    files.set(name, file);
  }
  return files;
}

/** The same words by their second letter, for those whose first was mistyped: `2u` has `julegave`. Where they are many, without those that one item alone has. */
export function bySecondLetter(files: ReadonlyMap<string, WordFile>): Map<string, WordFile> {
  const words = [...files.values()].flatMap(({ ord, antal }) =>
    ord.map((word, at): Counted => [word, antal[at] ?? 0]),
  );
  return inFiles(words, byStart(secondFileNames, 5), () => null);
}
