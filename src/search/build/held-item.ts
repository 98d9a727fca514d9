import type { SearchItem } from './search-item.ts';
import type { SharedLast } from './words/unwritten-words.ts';
import { sharedWords } from './words/unwritten-words.ts';
import type { WordTable } from './words/word-table.ts';

/** What of an item is held until the names of the whole archive are known, which say how its words are divided: numbers of words in place of words, and neither record nor places. */
export interface HeldItem {
  /** For each field its words in turn: a number and a count in one. */
  readonly words: Int32Array;
  /** Where the words of each field end. */
  readonly ends: readonly number[];
  readonly fields: readonly {
    readonly keys: readonly string[];
    readonly words: readonly string[];
    readonly shared: readonly SharedLast[];
  }[];
  readonly sager: SearchItem['sager'];
  readonly shared: readonly SharedLast[];
  /** The words that it writes, where it must be known which they are. */
  readonly own: ReadonlySet<string> | null;
}

/** From so many times on, more of them count no more. */
const MOST_TIMES = 7;
const COUNT_BITS = 3;

export const wordIn = (both: number): number => both >> COUNT_BITS;
export const timesIn = (both: number): number => both & MOST_TIMES;

/** The numbers of an item's words in the table. */
export const numbersOf = (words: readonly string[], table: WordTable): ((at: number) => number) => {
  const known = new Int32Array(words.length).fill(-1);
  return (at) => {
    if ((known[at] ?? -1) < 0) known[at] = table.numberOf(words[at] ?? '');
    return known[at] ?? 0;
  };
};

/** What most fields have beside their words: one for all of them, for there are many. */
const NOTHING_MORE = { keys: [], words: [], shared: [] };

/** Holds an item. */
export function holdItem(
  item: SearchItem,
  words: readonly string[],
  numberAt: (at: number) => number,
): HeldItem {
  const packed: number[] = [];
  const ends = item.fields.map(({ counts }) => {
    for (let at = 0; at < counts.length; at += 2)
      packed.push((numberAt(counts[at] ?? 0) << COUNT_BITS) | Math.min(MOST_TIMES, counts[at + 1] ?? 0));
    return packed.length;
  });
  const { shared } = item.unwritten;
  return {
    words: Int32Array.from(packed),
    ends,
    fields: item.fields.map(({ keys, words: joined, shared: firsts }) =>
      keys.length + joined.length + firsts.length === 0
        ? NOTHING_MORE
        : { keys, words: joined, shared: firsts },
    ),
    sager: item.sager,
    shared,
    own: shared.length > 0 ? new Set([...words.slice(0, item.ownWords), ...item.unwritten.words]) : null,
  };
}

/** The parts of a word, by the names of now or of the build before. */
export type PartsOf = (number: number) => readonly number[];

/** Adds an item's words to how many items have each, or takes them away; those that depend on how others are divided are counted apart. */
export function countOwn(
  item: SearchItem,
  numberAt: (at: number) => number,
  table: WordTable,
  by: 1 | -1,
): void {
  const count = (number: number): void => {
    table.counts[number] = (table.counts[number] ?? 0) + by;
  };
  for (let at = 0; at < item.ownWords; at += 1) count(numberAt(at));
  for (const word of item.unwritten.words) count(table.numberOf(word));
}

/** The same for compounds whose last part comes once for several: `børneudvalget` of `Børne- og Ungeudvalget`. */
export function countShared({ shared, own }: HeldItem, table: WordTable, partsOf: PartsOf, by: 1 | -1): void {
  if (!own) return;
  for (const word of new Set(sharedWords(shared, dividing(table, partsOf)))) {
    if (own.has(word)) continue;
    const number = table.numberOf(word);
    table.counts[number] = (table.counts[number] ?? 0) + by;
  }
}

/** Divides words by the table. */
export const dividing =
  (table: WordTable, partsOf: PartsOf) =>
  (word: string): readonly string[] =>
    partsOf(table.numberOf(word)).map((part) => table.words[part] ?? '');
