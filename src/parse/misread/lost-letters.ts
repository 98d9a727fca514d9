// Letters that were lost or doubled because a file was saved in one character set and read in another.
import type { Place } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';

/** How a file's letters have suffered. */
export interface LetterFact {
  /** Lost: a sign stands in a letter's place. Doubled: UTF-8 that was taken for something else and saved again. Wide: UTF-16. */
  readonly kind: 'tabt' | 'dobbelt' | 'utf16';
  readonly place: Place;
}

/** The second byte of a letter of UTF-8, as Windows-1252 or ISO-8859-1 shows it. */
const SECOND = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** æ, ø, å, é, ä, ö, ü and their capitals, taken for Windows-1252; quotation marks and dashes; spaces and guillemets; a mark of byte order. */
const WINDOWS = String.raw`Ã${SECOND}|â€${SECOND}|Â[\u00A0§°«»·´®]|ï»¿`;
/** The Danish letters, taken for what old Macs and DOS used. */
const MAC = '√[∏¶•òÜÖ©]|‚Ä[ìîôú¢ù]';
const DOS = '├[ªª©Ñ°ñåÿÖ]|ÔÇ[ôöØØ£]';
const DOUBLED = new RegExp(`^[^\\n]*?(${WINDOWS}|${MAC}|${DOS})`, 'gmu');
/** A first look that costs little. */
const MAY_BE = /[Ã√├ï]|â€|Â|‚Ä|ÔÇ/;

/** A sign in a letter's place; those between letters are what old Macs' å, ø and æ become. */
const LOST_SIGN = /[\uFFFD¿¾]/;
const LOST = /^[^\n]*?(\uFFFD|(?<=\p{L})[¿¾](?=\p{Ll}))/gmu;

/** Every other byte of a text of Latin letters is 0 in UTF-16. */
const isWide = (text: string): boolean =>
  text.split('\0', 20).length === 20 || text.startsWith('\uFFFD\uFFFD');

function firstOfLines(source: Source, pattern: RegExp): Place[] {
  return [...source.text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return source.place(end - (match[1]?.length ?? 1), end);
  });
}

/** Where letters have suffered; at most one place a line of each kind, and one for a whole file of UTF-16. */
export function sufferedLetters(source: Source): LetterFact[] {
  if (source.text.includes('\u0000') && isWide(source.text))
    return [{ kind: 'utf16', place: source.place(0, 0) }];
  const lost = LOST_SIGN.test(source.text) ? firstOfLines(source, LOST) : [];
  const doubled = MAY_BE.test(source.text) ? firstOfLines(source, DOUBLED) : [];
  return [
    ...lost.map((place): LetterFact => ({ kind: 'tabt', place })),
    ...doubled.map((place): LetterFact => ({ kind: 'dobbelt', place })),
  ];
}
