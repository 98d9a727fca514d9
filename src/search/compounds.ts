import { wordKey } from '../danish/word-key.ts';
import { NEVER_DIVIDED, NO_FIRST, NO_LAST, SHORT_PARTS } from './compound-words.ts';

/** Shortest word that is tried, and shortest part but for the known short ones. */
const SHORTEST_WORD = 6;
const SHORTEST_PART = 4;

/** Divides compounds: `sygefraværsindsatsen` into `sygefravær`, `syge`, `fravær` and `indsatsen`; an empty list for other words. */
export type Divide = (word: string) => readonly string[];

/** Makes the function that divides compounds out of a list of Danish words in lower case; it remembers what it has divided. */
export function compoundDivider(lexicon: ReadonlySet<string>): Divide {
  const lastParts = new Map<string, string>();
  for (const word of lexicon) {
    const key = wordKey(word);
    const before = lastParts.get(key);
    if (before === undefined || word.length < before.length) lastParts.set(key, word);
  }
  const known = new Map<string, readonly string[]>();

  const isFirst = (part: string): boolean => {
    if (NO_FIRST.has(part)) return false;
    if (part.length < SHORTEST_PART) return SHORT_PARTS.has(part);
    return lexicon.has(part) || divide(part).length > 0;
  };
  const isLast = (part: string): boolean => {
    const key = wordKey(part);
    if (NO_LAST.has(key) || NO_LAST.has(part)) return false;
    if (part.length < SHORTEST_PART || key.length < SHORTEST_PART - 1) return SHORT_LAST.has(key);
    if (key.length < SHORTEST_PART && !SHORT_LAST.has(key)) return lexicon.has(part);
    return lastParts.has(key) || divide(part).length > 0;
  };

  /** The first part without what links it to the next: `arbejds` is `arbejde`, `skatte` is `skat`. */
  const firstOf = (part: string): string | undefined => {
    if (!/[se]$/.test(part)) return isFirst(part) ? part : undefined;
    const bare = part.slice(0, -1);
    const forms = [part, bare, part.endsWith('s') ? `${bare}e` : bare.replace(/(.)\1$/, '$1')];
    return forms.find((form) => form.length >= 2 && isFirst(form));
  };

  /** Whether the s here links the parts rather than begins the last: `integration(s)indsats`, not `sindsats`. */
  const isLink = (word: string, at: number): boolean =>
    word[at] === 's' && isLast(word.slice(at + 1)) && firstOf(word.slice(0, at + 1)) !== undefined;

  const best = (word: string): readonly [string, string] | undefined => {
    let found: readonly [string, string] | undefined;
    let balance = 0;
    for (let at = 2; at <= word.length - 2; at += 1) {
      const own = Math.min(at, word.length - at);
      if (own <= balance || !isLast(word.slice(at))) continue;
      const first = firstOf(word.slice(0, at));
      if (first === undefined || isLink(word, at)) continue;
      found = [first, word.slice(at)];
      balance = own;
    }
    return found;
  };

  const divide: Divide = (word) => {
    const before = known.get(word);
    if (before) return before;
    known.set(word, []);
    if (word.length < SHORTEST_WORD || NEVER_DIVIDED.has(wordKey(word)) || !/^\p{L}+$/u.test(word)) return [];
    // A form of a word that is no compound is none either: `borgeren` is no `borge|ren`.
    const base = lastParts.get(wordKey(word)) ?? word;
    if (base !== word && base.length < word.length && divide(base).length === 0) return [];
    const parts = (best(word) ?? []).flatMap((part) => [part, ...divide(part)]);
    known.set(word, parts);
    return parts;
  };
  return divide;
}

const SHORT_LAST = new Set([...SHORT_PARTS].map(wordKey));
