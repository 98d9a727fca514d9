import { ALONE, NO_FIRST, NO_LAST, SHORT, WHOLE } from './compound-lists.ts';

/** Shortest part that need not be a known short word. */
const SHORTEST = 4;

/** A small word before the part that is looked for, in the midst of a compound: `økonomi-ud|valg`. */
const PREFIXED = /[aeiouy].*[a-z](?:ud|ind|for|til|fore|under|over|efter|frem)$/;

/** An ending that something more follows: `regn-ings|plan`. */
const ENDING = /^s?(?:n?ing|ering|else|ation|ition|ighed|lig|lighed|isk)(?:s|$)/;

/** How a Danish word can begin, and how none ends. */
const ONSET =
  /^(?:[^aeiouy]|[bfgkps]l|[bdfgkptv]r|[bdfghkmnpst]j|[dhkst]v|[gks]n|s[kmpt]|s[kpt]r|spl|s[kpt]j|skv|[cst]h|chr|ps)?[aeiouy]/;
const NO_CODA = /(?:[bdfgkpst][lrj]|[^aeiouyrl]v)$/;

/** Two letters that stand for one: `for|ældre` is not divided within its `ae`. */
const LETTER = /^(?:ae|oe|aa)$/;

/** Whether a key is that of a compound, one part of which has the wanted key: `sygefravaersindsat` has `fravaer`. */
export function holdsPart(key: string, wanted: string): boolean {
  if (key.length <= wanted.length || ALONE.has(wanted)) return false;
  if (wanted.length < SHORTEST && !SHORT.has(wanted)) return false;
  // Long words lose more of their end than short ones: the key of `uge` keeps its e, that of `arbejdsuge` does not.
  const wholes = /[es]$/.test(wanted) ? [key, `${key}${wanted.at(-1)}`] : [key];
  return wholes.some((whole) => startsOf(whole, wanted).some((at) => isPartAt(whole, wanted, at)));
}

function startsOf(key: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) starts.push(at);
  return starts;
}

function isPartAt(key: string, wanted: string, at: number): boolean {
  const end = at + wanted.length;
  const [first, last] = [key.slice(0, at), key.slice(end)];
  // Short words are in the midst of everything; an s that links them to what follows tells that it is no chance.
  if (wanted.length < SHORTEST && first !== '' && last !== '' && !last.startsWith('s')) return false;
  if (LETTER.test(key.slice(at - 1, at + 1)) || LETTER.test(key.slice(end - 1, end + 1))) return false;
  return isFirst(first) && isLast(withoutLostEnd(wanted, last)) && !isWithinWord(key, wanted, at);
}

/** Keys lack the last letter of `projekt` and `indtægt`, which a compound has before its next part. */
const withoutLostEnd = (wanted: string, last: string): string =>
  /[dgk]$/.test(wanted) && last.length > 1 ? last.replace(/^t/, '') : last;

/** Whether a compound can begin so, before the part; with an `s` or `e` that links them. */
function isFirst(text: string): boolean {
  if (text === '') return true;
  if (NO_FIRST.has(text) || PREFIXED.test(text) || NO_CODA.test(text)) return false;
  return isWord(text) || (/[se]$/.test(text) && SHORT.has(text.slice(0, -1)));
}

/** Whether a compound can end so, after the part. */
function isLast(text: string): boolean {
  if (text === '') return true;
  const tails = /^[se]/.test(text) ? [text, text.slice(1)] : [text];
  return !ENDING.test(text) && tails.some((tail) => !NO_LAST.has(tail) && isWord(tail));
}

const isWord = (text: string): boolean => SHORT.has(text) || (text.length >= SHORTEST && ONSET.test(text));

/** Whether what looks like the part belongs to a word that is no compound. */
function isWithinWord(key: string, wanted: string, at: number): boolean {
  const end = at + wanted.length;
  return WHOLE.some((word) => {
    if (word.length <= wanted.length || !word.includes(wanted)) return false;
    const from = key.lastIndexOf(word, at);
    return from >= 0 && from + word.length >= end;
  });
}
