import { broadKeys } from '../../danish/broad-words.ts';
import type { TokenField } from '../format/search-token.ts';
import { dividing, type HeldItem, type PartsOf, timesIn, wordIn } from './held-item.ts';
import type { Terms } from './terms.ts';
import { type PART, partKind, partWeight, WEIGHTS, weightOf, wordWeight } from './weights.ts';
import { sharedWords } from './words/unwritten-words.ts';
import type { WordTable } from './words/word-table.ts';

/** The tokens of an item by their terms, with what each weighs: each key once for every part of the item that holds it. */
export type ItemTokens = ReadonlyMap<number, number>;

/** The parts of an item in the order in which it has their words, and as parts of what they can be searched. */
const FIELD_TOKENS: readonly (readonly [weight: number, fields: readonly TokenField[]])[] = [
  [WEIGHTS.title, ['alt']],
  [WEIGHTS.act, ['alt']],
  [WEIGHTS.beslutning, ['alt', 'beslutning']],
  [WEIGHTS.person, ['alt', 'beslutning']],
  [WEIGHTS.bilag, ['alt', 'bilag']],
  [WEIGHTS.text, ['alt']],
  [WEIGHTS.person, ['alt']],
  [WEIGHTS.text, ['moede']],
];

/** The least letters of a part that tells what a title is about, though it does not end a compound: `vådområdeprojekt`. */
const TELLING_PART = 6;

/** Works out the tokens of items with one way to divide words. */
export function itemTokens(table: WordTable, terms: Terms, partsOf: PartsOf): (item: HeldItem) => ItemTokens {
  const divide = dividing(table, partsOf);
  const keyOf = (word: string): number => terms.keyNumber(table.keys[table.numberOf(word)] ?? '');
  const kinds = new Map<number, Map<number, keyof typeof PART>>();
  const kindOf = (word: number, part: number): keyof typeof PART => {
    const own = kinds.get(word) ?? new Map<number, keyof typeof PART>();
    kinds.set(word, own);
    const known = own.get(part) ?? partKind(table.words[word] ?? '', table.words[part] ?? '');
    own.set(part, known);
    return known;
  };
  const partWeightIn = (weight: number, word: number, part: number): number =>
    partWeight(weight, kindOf(word, part));
  const broadOf = new Map(
    [...broadKeys()].map(([key, broad]) => [terms.keyNumber(key), broad.map((one) => terms.keyNumber(one))]),
  );
  /** Short parts that a compound begins with may belong to a name: `Skovvangskolen` is no skov. */
  const isTelling = (word: number, part: number): boolean =>
    kindOf(word, part) === 'last' || (table.words[part] ?? '').length >= TELLING_PART;
  /** Raises the broad words that an item has and whose field its title names. */
  const raiseBroad = (item: HeldItem, tokens: Map<number, number>): void => {
    for (let place = 0; place < (item.ends[0] ?? 0); place += 1) {
      const word = wordIn(item.words[place] ?? 0);
      const parts = partsOf(word).filter((part) => isTelling(word, part));
      for (const one of [word, ...parts])
        for (const broad of broadOf.get(terms.wordKey(one, table)) ?? []) {
          const token = terms.token('alt', broad);
          const weight = tokens.get(token);
          if (weight !== undefined) tokens.set(token, Math.max(weight, weightOf(WEIGHTS.broad)));
        }
    }
  };
  return (item) => {
    const tokens = new Map<number, number>();
    const weigh = (term: number, weight: number): void => {
      if (weight > (tokens.get(term) ?? -1)) tokens.set(term, weight);
    };
    for (const [at, [weight, own]] of FIELD_TOKENS.entries()) {
      const { keys, words, shared } = item.fields[at] ?? { keys: [], words: [], shared: [] };
      const times = new Map<number, number>();
      const parts = new Map<number, number>();
      const addPart = (key: number, much: number): void =>
        void parts.set(key, Math.max(much, parts.get(key) ?? 0));
      const count = (key: number, more: number): void => void times.set(key, (times.get(key) ?? 0) + more);
      for (let place = item.ends[at - 1] ?? 0; place < (item.ends[at] ?? 0); place += 1) {
        const both = item.words[place] ?? 0;
        const word = wordIn(both);
        count(terms.wordKey(word, table), timesIn(both));
        for (const part of partsOf(word))
          addPart(terms.wordKey(part, table), partWeightIn(weight, word, part));
      }
      for (const key of keys) count(terms.keyNumber(key), 1);
      for (const word of [...words, ...sharedWords(shared, divide)])
        addPart(keyOf(word), partWeight(weight, 'other'));
      const weighKey = (key: number, much: number): void => {
        for (const field of own) weigh(terms.token(field, key), much);
      };
      for (const [key, often] of times) weighKey(key, wordWeight(weight, often));
      for (const [part, much] of parts) if (!times.has(part)) weighKey(part, much);
    }
    raiseBroad(item, tokens);
    for (const [token, weight] of item.sager) weigh(terms.termOf(token), weight);
    return tokens;
  };
}
