import { SMALL_WORDS } from '../small-words.ts';
import { wordKey } from '../word-key.ts';
import { wordsOf } from '../words.ts';

/** Words for one thing, a line of a list: who asks for one of `asked` is shown `shown` too. */
export interface RelatedWords {
  readonly asked: readonly string[];
  readonly shown: readonly string[];
}

/** What parts the words that are asked for from those that are shown, where it does not hold the other way. */
const ONE_WAY = '>';

const listed = (text: string): string[] => text.split(',').map((word) => word.trim());

/** Reads a line: `skrald, affald` are related to each other, `fartbump > trafiksikkerhed` one way; null where a word is wanting. */
export function readRelated(line: string): RelatedWords | null {
  const [asked = [], shown = asked, ...more] = line.split(ONE_WAY).map(listed);
  const words = [...asked, ...shown];
  const isWhole = more.length === 0 && words.every((word) => relatedKey(word) !== '');
  return isWhole && new Set(words.map(relatedKey)).size > 1 ? { asked, shown } : null;
}

/** What a word or some words are compared by: the keys of all but the small ones, with a space between. */
export const relatedKey = (text: string): string =>
  wordsOf(text)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map(wordKey)
    .join(' ');

/** The words related to each key, in the order of the lines, each once and none to itself. */
export function relatedByKey(lines: readonly RelatedWords[]): Map<string, string[]> {
  const found = new Map<string, Map<string, string>>();
  for (const { asked, shown } of lines) {
    const keyed = shown.map((word) => [relatedKey(word), word] as const);
    for (const key of asked.map(relatedKey)) {
      const own = found.get(key) ?? new Map<string, string>();
      for (const [other, word] of keyed) if (other !== key && !own.has(other)) own.set(other, word);
      found.set(key, own);
    }
  }
  return new Map([...found].map(([key, words]) => [key, [...words.values()]]));
}
