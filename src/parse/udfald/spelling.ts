// Words of decisions as they are looked up: abbreviations written out, slips of the pen put right.

import { wordList, wordSet } from '../../model/text/word-list.ts';
import { READINGS } from './readings.ts';

/** Short forms that minutes use, by what they stand for. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})t\.\s?e\.(?!\p{L})/giu, 'taget til efterretning.'],
  [/(?<!\p{L})til eft\.(?!\p{L})/giu, 'til efterretning.'],
  [/(?<!\p{L})(g)odk\.(?!\p{L})/giu, '$1odkendt.'],
  [/(?<!\p{L})(t)iltr\.(?!\p{L})/giu, '$1iltrådt.'],
  [/(?<!\p{L})(v)edt\.(?!\p{L})/giu, '$1edtaget.'],
  [/(?<!\p{L})(i)ndst\.(?!\p{L})/giu, '$1ndstillingen'],
  [/(?<!\p{L})(s)elv om(?!\p{L})/giu, '$1elvom'],
];

/** The words that decide most often; one letter wrong in them is a slip, and no other word. */
const OFTEN =
  wordList(`godkendt godkendes vedtaget tiltrådt efterretning drøftet udsættes udsættelse imødekommet imødekommes
  indstillingen bevilget bortfalder udskydes tilbagesendes oversendes anbefales orienteringen`);

const KEY_LENGTH = 2;
const BY_BEGINNING: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(OFTEN.map((word) => word.slice(0, KEY_LENGTH)))].map((key) => [
    key,
    OFTEN.filter((word) => word.startsWith(key)),
  ]),
);
/** Words of their own that are one letter from those. */
const OWN_WORDS: ReadonlySet<string> =
  wordSet(`godkendende drøftelse imødekommende tiltrædt indstilling indstillinger indstillingens orientering orienteringer
  orienteringens efterretninger`);
/** Shorter words are too near to others. */
const LEAST = 6;

/** A text with its short forms written out. */
export const writtenOut = (text: string): string =>
  text.includes('.') || text.includes('elv om')
    ? SHORT_FORMS.reduce((so, [short, long]) => so.replace(short, long), text)
    : text;

/** The deciding word that a word in small letters was meant as, or the word itself. */
export function meantAs(word: string): string {
  if (word.length < LEAST || READINGS.has(word) || OWN_WORDS.has(word)) return word;
  const near = BY_BEGINNING.get(word.slice(0, KEY_LENGTH));
  return near?.includes(word) ? word : (near?.find((often) => isOneSlip(word, often)) ?? word);
}

/** Whether two words differ by one letter that is wrong, lacking or too many, or by two that changed places. */
function isOneSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let from = 0;
  while (from < meant.length && written[from] === meant[from]) from += 1;
  const [rest, right] = [written.slice(from), meant.slice(from)];
  return (
    rest.slice(1) === right.slice(1) ||
    rest === right.slice(1) ||
    rest.slice(1) === right ||
    (rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  );
}
