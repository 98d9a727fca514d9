import { ALONE, NO_FIRST, NO_LAST, SHORT, WHOLE } from './compounds/keys.ts';
import { wordKey } from './word-key.ts';

/** Shortest part that need not be a known short word. */
const SHORTEST = 4;

/** A small word before the part that is looked for, in the midst of a compound: `økonomi-ud|valg`. */
const PREFIXED = /[aeiouy].*[a-z](?:ud|ind|for|til|fore|under|over|efter|frem)$/;

/** An ending that something more follows: `regn-ings|plan`. */
const ENDING = /^s?(?:n?ing|ering|else|ation|ition|ighed|lig|lighed|isk)(?:s|$)/;

/** How a Danish word can begin, and how none ends. */
const ONSET =
  /^(?:[^aeiouy]|[bfgkps]l|[bdfgkptv]r|[bdfghkmnpst]j|[dhkst]v|[gks]n|s[kmpt]|s[kpt]r|spl|s[kpt]j|skv|[cst]h|chr|ps)?[aeiouy]/;
const NO_CODA = /(?:[bdfgkpst][lrj]|[^aeiouyrl]v|[^aeiouycs]h)$/;

/** Two letters that stand for one: `for|ældre` is not divided within its `ae`. */
const LETTER = /^(?:ae|oe|aa)$/;

/** What makes another word of a stem: `fordelelse` has no `del` at its end. */
const DERIVED = /else(?:n|r|s|rne)?$/;

/** What is looked for as a part: a key, and how the forms of its word begin, `boe` as well as `bar` for `barn`. */
export interface WantedPart {
  readonly key: string;
  readonly starts: readonly string[];
}

/** How many letters of a key its forms have in common for sure, and how much longer than it they are at most. */
const SURE = 3;
const LONGEST_ENDING = 6;

/** Reads a key and the other forms of its word for `holdsPart`. */
export const wantedPart = (key: string, forms: readonly string[]): WantedPart => ({
  key,
  starts: [...new Set([key, ...forms].map((form) => form.slice(0, SURE)))],
});

/** Whether a word in ASCII is a compound that has a form of the wanted word in it: `sygefravaersindsatsen` has `fravaer`. */
export function holdsPart(word: string, { key, starts }: WantedPart): boolean {
  if (word.length <= key.length || ALONE.has(key)) return false;
  return starts.some((start) => startsOf(word, start).some((at) => beginsAt(word, at, key)));
}

function startsOf(word: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = word.indexOf(wanted); at >= 0; at = word.indexOf(wanted, at + 1)) starts.push(at);
  return starts;
}

/** Whether a form of the wanted word stands at a place of a compound. */
function beginsAt(word: string, at: number, key: string): boolean {
  const longest = Math.min(word.length, at + key.length + LONGEST_ENDING);
  for (let end = at + Math.max(1, key.length - 2); end <= longest; end += 1) {
    const part = word.slice(at, end);
    if (part.length < word.length && isPartAt(word, part, key, at) && wordKey(part) === key) return true;
  }
  return false;
}

function isPartAt(word: string, part: string, key: string, at: number): boolean {
  const end = at + part.length;
  const [first, last] = [word.slice(0, at), word.slice(end)];
  const isShort = SHORT.has(key);
  if (part.length < SHORTEST && !isShort) return false;
  if (key.length < SHORTEST && DERIVED.test(part)) return false;
  // Short words are in the midst of everything; an s that links them to what follows tells that it is no chance.
  if (isShort && first !== '' && last !== '' && !last.startsWith('s')) return false;
  if (last === '' && !isEndOf(word, first, key)) return false;
  if (LETTER.test(word.slice(at - 1, at + 1)) || LETTER.test(word.slice(end - 1, end + 1))) return false;
  return isFirst(first) && isLast(last) && !isWithinWord(word, part, key, at);
}

/** Whether a compound's own key ends in the part's: `tilsynet` is a form of `tilsyn`, and its `net` a chance. Keys of long words may lack more of their ends. */
function isEndOf(word: string, first: string, key: string): boolean {
  const whole = wordKey(word);
  if (whole.endsWith(key)) return true;
  const rest = whole.slice(first.length);
  return whole.startsWith(first) && rest.length > 1 && rest.length >= key.length - 2 && key.startsWith(rest);
}

/** Whether a compound can begin so, before the part; with an `s` or `e` that links them. */
function isFirst(text: string): boolean {
  if (text === '') return true;
  if (NO_FIRST.has(text) || PREFIXED.test(text) || NO_CODA.test(text)) return false;
  return text === 'el' || isWord(text) || (/[se]$/.test(text) && SHORT.has(text.slice(0, -1)));
}

/** Whether a compound can end so, after the part. */
function isLast(text: string): boolean {
  if (text === '') return true;
  const tails = /^[se]/.test(text) ? [text, text.slice(1)] : [text];
  return !ENDING.test(text) && tails.some((tail) => !NO_LAST.has(tail) && isWord(tail));
}

const isWord = (text: string): boolean => SHORT.has(text) || (text.length >= SHORTEST && ONSET.test(text));

/** Whether what looks like the part begins in the midst of a word that is no compound, or is the beginning of one. */
function isWithinWord(word: string, part: string, key: string, at: number): boolean {
  const end = at + Math.min(part.length, Math.max(SURE, key.length - 1));
  return WHOLE.some((whole) => {
    const from = word.lastIndexOf(whole, at);
    if (from < 0 || from + whole.length < end) return false;
    return from < at || whole.length > part.length;
  });
}
