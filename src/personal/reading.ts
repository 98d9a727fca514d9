// A text as it is searched: with one kind of digit, dash and space, and nothing that cannot be seen.

import { INVISIBLE_SIGN } from '../model/text/invisible.ts';

/** A text made of another, which can tell where each of its letters stood there. */
export interface Reading {
  readonly text: string;
  /** The offset in the text that this one was made of. */
  readonly at: (index: number) => number;
}

/** What stands instead of a stretch of a text: its offsets there, and the new letters. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Signs that stay as they are, with the few of nearly all texts that another stands for: these are changed without looking for more. */
const COMMON = /^[\t\n\r -~§«»æøåÆØÅéÉ’“”•…°½¼¾–—\u00A0]*$/;
const DASHES =
  /[\u00AF\u02D7\u058A\u05BE\u1806\u2010-\u2015\u2043\u207B\u208B\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;
const SPACES = /[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
/** Full stops and slashes of other widths; each stands for one sign. */
const SIGNS: Readonly<Record<string, string>> = {
  '．': '.',
  '／': '/',
  '∕': '/',
  '⁄': '/',
  '․': '.',
  '·': '.',
  '：': ':',
};
const OTHER_SIGNS = /[．／∕⁄․·：]/g;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const MARKED_DIGITS = /[\u00B2\u00B3\u00B9\u2070\u2074-\u2079\u2080-\u2089]/g;
const MARKED: Readonly<Record<string, string>> = { '²': '2', '³': '3', '¹': '1' };
/** Signs that show nothing, and control characters. */
const INVISIBLE = new RegExp(String.raw`${INVISIBLE_SIGN}|(?![\t\n\r])\p{Cc}`, 'gu');

/** A letter that a scanner or a hand puts among digits for one that looks like it; of two in a row it is a word. */
const LETTER_FOR_DIGIT = /\d[OolI]\d|(?<![A-Za-zæøåÆØÅ\d])[OolI]\d{5}/;
const LETTERS_FOR_DIGITS = /(?<=\d)[OolI](?=\d)|(?<![A-Za-zæøåÆØÅ\d])[OolI](?=\d{5})/g;
const digitFor = (letter: string): string => (/o/i.test(letter) ? '0' : '1');

/** The text as it is. */
export const asIs = (text: string): Reading => ({ text, at: (index) => index });

/** A reading with some stretches changed, in the order of the text. */
export function changed({ text, at }: Reading, changes: readonly Change[]): Reading {
  if (changes.length === 0) return { text, at };
  const starts: number[] = [0];
  const offsets: number[] = [0];
  let made = '';
  let from = 0;
  for (const { start, end, text: instead } of changes) {
    made += text.slice(from, start) + instead;
    starts.push(made.length);
    offsets.push(end);
    from = end;
  }
  made += text.slice(from);
  return { text: made, at: (index) => at(offsetOf(index, starts, offsets)) };
}

function offsetOf(index: number, starts: readonly number[], offsets: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (offsets[low] ?? 0) + index - (starts[low] ?? 0);
}

/** The value of a digit of any script; their scripts' digits stand ten in a row. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // The digits of mathematics stand in five rows of ten, one after the other.
  const value = code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero;
  // A sign of two units stays as long as it was: the filler is taken away after.
  return String(value).padEnd(sign.length, '\u00AD');
}

const markedDigit = (sign: string): string => MARKED[sign] ?? String((sign.codePointAt(0) ?? 0) & 0xf);

/** A reading with one kind of digit, dash and space, without what cannot be seen. */
export function plainReading(reading: Reading): Reading {
  const dashed = reading.text.replace(DASHES, '-').replace(SPACES, ' ');
  const spaced = LETTER_FOR_DIGIT.test(dashed) ? dashed.replace(LETTERS_FOR_DIGITS, digitFor) : dashed;
  if (COMMON.test(reading.text)) return { text: spaced, at: reading.at };
  const text = spaced
    .replace(OTHER_SIGNS, (sign) => SIGNS[sign] ?? sign)
    .replace(OTHER_DIGITS, digitOf)
    .replace(MARKED_DIGITS, markedDigit);
  const hidden = [...text.matchAll(INVISIBLE)];
  return changed(
    { text, at: reading.at },
    hidden.map(({ index, 0: sign }) => ({ start: index, end: index + sign.length, text: '' })),
  );
}

/** Makes a change of each match of a pattern, where `instead` gives letters for it. */
export const changesOf = (
  text: string,
  pattern: RegExp,
  instead: (match: RegExpExecArray) => string | null,
): Change[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const made = instead(match);
    return made === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: made }];
  });
