import { SMALL_WORDS } from '../../danish/small-words.ts';
import { wordKey } from '../../danish/word-key.ts';
import { CORRECTION } from '../rank.ts';
import type { KnownWord } from './word-files.ts';

/** How many letters of a word of so many may be wrong. */
const allowedErrors = (length: number): number => (length <= 3 ? 0 : length <= 6 ? 1 : 2);

/** The shortest key that can be compared by itself: those of short words are in too many others. */
const SHORTEST_KEY = 4;
/** Letters of a key that two errors leave enough of. */
const LONG_KEY = 9;

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

/** A key with its Danish letters as one each, so that `å` for `o` is one error. */
const danish = (key: string): string => key.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');

/** A word as it was typed, and its key: an error in a stem may come with another ending than the archive has. */
interface Typed {
  readonly word: string;
  readonly key: string;
}

/** How many errors one word is from another; infinitely many where they are more than such a word can have. */
function errorsWithin(one: string, other: string, most: number): number {
  const errors = letterErrors(one, other, most);
  return errors > most ? Infinity : errors;
}

function errorsOf(typed: Typed, { ord, key }: KnownWord): number {
  const own = errorsWithin(typed.word, ord, allowedErrors(typed.word.length));
  if (own <= 1 || Math.min(typed.key.length, key.length) < SHORTEST_KEY) return own;
  const most = typed.key.length < LONG_KEY ? 1 : 2;
  return Math.min(own, errorsWithin(typed.key, danish(key), most) + CORRECTION.otherEnding);
}

/** Four letters leave enough of a word only where none of them is wrong: two are swapped, one is doubled, or one is left out amid or before them. */
function isLikely(typed: string, ...forms: readonly string[]): boolean {
  return typed.length > 4 || forms.some((form) => isLikelyForm(typed, form));
}

function isLikelyForm(typed: string, ord: string): boolean {
  const letters = (word: string): string => [...new Set(word)].sort().join('');
  const isShorter = ord.length > typed.length && ord[0] === typed[0] && ord.at(-1) === typed.at(-1);
  return isShorter || ord.slice(1) === typed || letters(typed) === letters(ord);
}

/** Whether letters were left out of a word and none is wrong, which is what happens most: `regskab` is `regnskab` rather than `redskab`. */
function isLeftOut(typed: string, ord: string): boolean {
  let at = 0;
  for (const letter of ord) if (letter === typed[at]) at += 1;
  return ord.length > typed.length && at === typed.length;
}

/** How well a word would do for what was typed, less is better; null when it would not. */
function cost(typed: Typed, word: KnownWord, most: number): number | null {
  const { ord, antal } = word;
  const { otherStart, leftOut, common } = CORRECTION;
  const errors = errorsOf(typed, word);
  if (Math.floor(errors) > most || !isLikely(typed.word, ord, danish(word.key))) return null;
  const isOtherStart = typed.word[0] !== ord[0] && ord.slice(1) !== typed.word;
  // Two errors in a word that does not even begin the same make another word of a short one.
  if (errors >= 2 && typed.word.length <= 8 && isOtherStart) return null;
  return (
    errors +
    (isOtherStart ? otherStart : 0) -
    (isLeftOut(typed.word, ord) ? leftOut : 0) -
    Math.min(common.most, Math.log10(1 + antal) / common.part)
  );
}

/** The words that one with so many errors at most can have been meant for, the likeliest first, of each form one. */
export function corrections(typed: string, words: readonly KnownWord[], most = 2): KnownWord[] {
  const own = { word: typed.normalize('NFC').toLowerCase(), key: danish(wordKey(typed)) };
  const likely = words.flatMap((word) => {
    // Small words are not looked for, so none can have been meant.
    const price = SMALL_WORDS.has(word.ord) ? null : cost(own, word, most);
    return price === null ? [] : [{ word, price }];
  });
  likely.sort((one, other) => one.price - other.price || (one.word.ord < other.word.ord ? -1 : 1));
  const keys = new Set<string>();
  return likely.map(({ word }) => word).filter(({ key }) => !keys.has(key) && keys.add(key));
}
