import type { TokenField } from '../format/search-token.ts';
import { dividing, type HeldItem, type PartsOf, timesIn, wordIn } from './held-item.ts';
import type { Terms } from './terms.ts';
import { partWeight, WEIGHTS, wordWeight } from './weights.ts';
import { sharedWords } from './words/unwritten-words.ts';
import type { WordTable } from './words/word-table.ts';

/** The tokens of an item by their terms, with what each weighs: each key once for every part of the item that holds it. */
export type ItemTokens = ReadonlyMap<number, number>;

/** The parts of an item in the order in which it has their words, and which of them can be searched alone. */
const FIELD_TOKENS: readonly (readonly [weight: number, own: TokenField | null])[] = [
  [WEIGHTS.title, null],
  [WEIGHTS.beslutning, 'beslutning'],
  [WEIGHTS.bilag, 'bilag'],
  [WEIGHTS.text, null],
];

/** Works out the tokens of items with one way to divide words. */
export function itemTokens(table: WordTable, terms: Terms, partsOf: PartsOf): (item: HeldItem) => ItemTokens {
  const divide = dividing(table, partsOf);
  const keyOf = (word: string): number => terms.keyNumber(table.keys[table.numberOf(word)] ?? '');
  return (item) => {
    const tokens = new Map<number, number>();
    const weigh = (term: number, weight: number): void => {
      if (weight > (tokens.get(term) ?? -1)) tokens.set(term, weight);
    };
    for (const [at, [weight, own]] of FIELD_TOKENS.entries()) {
      const { keys, words, shared } = item.fields[at] ?? { keys: [], words: [], shared: [] };
      const times = new Map<number, number>();
      const parts = new Set<number>();
      const count = (key: number, more: number): void => void times.set(key, (times.get(key) ?? 0) + more);
      for (let place = item.ends[at - 1] ?? 0; place < (item.ends[at] ?? 0); place += 1) {
        const both = item.words[place] ?? 0;
        const word = wordIn(both);
        count(terms.wordKey(word, table), timesIn(both));
        for (const part of partsOf(word)) parts.add(terms.wordKey(part, table));
      }
      for (const key of keys) count(terms.keyNumber(key), 1);
      for (const word of [...words, ...sharedWords(shared, divide)]) parts.add(keyOf(word));
      const weighKey = (key: number, much: number): void => {
        weigh(terms.token('alt', key), much);
        if (own) weigh(terms.token(own, key), much);
      };
      for (const [key, often] of times) weighKey(key, wordWeight(weight, often));
      for (const part of parts) if (!times.has(part)) weighKey(part, partWeight(weight));
    }
    for (const [token, weight] of item.sager) weigh(terms.termOf(token), weight);
    return tokens;
  };
}
