import { SMALL_WORDS } from '../small-words.ts';
import { wordKey } from '../word-key.ts';
import { wordsOf } from '../words.ts';

/** Words for one thing, a line of a list, by their keys: who asks for one of `asked` is shown `shown` too. */
export interface RelatedWords {
  readonly asked: readonly string[];
  readonly shown: readonly (readonly [key: string, word: string])[];
  /** Whether it holds the other way too, so that all are names of one thing. */
  readonly isMutual: boolean;
}

/** What parts the words that are asked for from those that are shown, where it does not hold the other way. */
const ONE_WAY = '>';

const listed = (text: string): string[] => text.split(',').map((word) => word.trim());

/** Reads a line: `skrald, affald` are related to each other, `fartbump > trafiksikkerhed` one way; null where a word is wanting. */
export function readRelated(line: string): RelatedWords | null {
  const [left = [], right = left, ...more] = line.split(ONE_WAY).map(listed);
  const asked = left.map(relatedKey);
  const shown = right.map((word) => [relatedKey(word), word] as const);
  const keys = [...asked, ...shown.map(([key]) => key)];
  const isWhole = more.length === 0 && keys.every((key) => key !== '');
  return isWhole && new Set(keys).size > 1 ? { asked, shown, isMutual: right === left } : null;
}

/** What a word or some words are compared by: the keys of all but the small ones, with a space between. */
export const relatedKey = (text: string): string =>
  wordsOf(text)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map(wordKey)
    .join(' ');

/** The words related to each key by their own, in the order of the lines, each once and none to itself. */
export function relatedByKey(lines: readonly RelatedWords[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { asked, shown } of lines)
    for (const key of asked) {
      const own = found.get(key) ?? new Map<string, string>();
      for (const [other, word] of shown) if (other !== key && !own.has(other)) own.set(other, word);
      found.set(key, own);
    }
  return found;
}
