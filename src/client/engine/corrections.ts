import { SMALL_WORDS } from '../../danish/small-words.ts';
import { wordKey } from '../../danish/word-key.ts';
import type { KnownWord } from './word-files.ts';

/** How many letters of a word of so many may be wrong. */
const allowedErrors = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 1 : 2);

/** The number of letters added, left out, changed or swapped between two words; more than `most` counts as `most + 1`. */
export function letterErrors(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const own = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      own[at] = Math.min(
        (last[at] ?? 0) + 1,
        (own[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[at - 2] ?? 0) + 1 : most + 1,
      );
    }
    if (Math.min(...own) > most) return most + 1;
    [before, last] = [last, own];
  }
  return last[other.length] ?? most + 1;
}

/** A word as it was typed, and its key: an error in a stem may come with another ending than the archive has. */
interface Typed {
  readonly word: string;
  readonly key: string;
}

function errorsWithin(one: string, other: string): number {
  const most = allowedErrors(one.length);
  const errors = letterErrors(one, other, most);
  return errors > most ? Infinity : errors;
}

/** How well a word would do for what was typed, less is better; null when it would not. */
function cost(typed: Typed, { ord, key, antal }: KnownWord): number | null {
  const errors = Math.min(errorsWithin(typed.word, ord), errorsWithin(typed.key, key));
  if (errors === Infinity) return null;
  const isOtherStart = typed.word[0] !== ord[0];
  // Two errors in a word that does not even begin the same make another word of a short one.
  if (errors === 2 && typed.word.length <= 7 && isOtherStart) return null;
  return errors + (isOtherStart ? 0.3 : 0) - Math.min(0.4, Math.log10(1 + antal) / 8);
}

/** The words that a mistyped one can have been meant for, the likeliest first, of each form one. */
export function corrections(typed: string, words: readonly KnownWord[]): KnownWord[] {
  const own = { word: typed.toLowerCase(), key: wordKey(typed) };
  const likely = words.flatMap((word) => {
    // Small words are not looked for, so none can have been meant.
    const price = SMALL_WORDS.has(word.ord) ? null : cost(own, word);
    return price === null ? [] : [{ word, price }];
  });
  likely.sort((one, other) => one.price - other.price || (one.word.ord < other.word.ord ? -1 : 1));
  const keys = new Set<string>();
  return likely.map(({ word }) => word).filter(({ key }) => !keys.has(key) && keys.add(key));
}
