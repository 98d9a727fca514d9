// The forms in which ten digits of a CPR number are written, as patterns.

/** A line may end within a number, and the next begin with the mark of a quotation. */
const BREAK = String.raw`[ \t]{0,6}(?:\n[ \t>]{0,12})?`;
const JOINT = String.raw`${BREAK}-{1,3}${BREAK}|[ ]{0,2}[_.:\/=+~*|•'’][ ]{0,2}| ?[xX] ?|,| {0,2}(?:\(?(?:binde)?streg\)?|minus|dash) {0,2}| (?:og|samt) |[ ]{1,4}|\t|[ \t]{0,4}\n[ \t>]{0,12}|[^\dA-Za-zÆØÅæøå)\n]{1,5}|`;
/** The last four, which may be in two or four pieces. */
const FOUR = String.raw`\d{4}|\d\d[ -]\d\d(?![ .:-]?\d)|\d(?: \d){3}(?! ?\d)`;
/** Six digits of a date and four of a number, the date's parts apart or not. */
export const SIX_AND_FOUR = new RegExp(
  String.raw`(?<!\d)(\d\d)([.\/ '’:_,+-]{0,2})(\d\d)([.\/ '’:_,+-]{0,2})(\d\d)(${JOINT})(${FOUR})(?!\d)`,
  'g',
);
/** The same with the whole year: 01.02.2003-4567. */
export const WHOLE_YEAR = new RegExp(
  String.raw`(?<!\d)(\d\d)([.\/ -]?)(\d\d)[.\/ -]?(18|19|20)(\d\d)(${BREAK}-${BREAK}|\/| )(\d{4})(?!\d)`,
  'g',
);
/** The year first: 19030201-4567, 1903-02-01-4567, 1903 0201 4567. */
export const YEAR_FIRST = /(?<!\d)(18|19|20)(\d\d)[-. ]?(\d\d)[-. ]?(\d\d)[-/ ](\d{4})(?!\d)/g;
/** A day and month of one digit: 1.2.03-4567. */
export const SHORT_DATE = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})[./-](\d\d)-(\d{4})(?!\d)/g;
/** The last four in brackets, after a day of birth: «født 010203 (4567)», «f. 01.02.03 (4567)». */
export const IN_BRACKETS = /(?<![\d./-])(\d\d)([./-]?)(\d\d)\2(\d\d) ?\((\d{4})\)/g;
/** Each digit by itself, as boxes of a form give them. */
export const SPACED_OUT = /(?<!\d[ \t]?)\d(?:[ \t]\d){5}[ \t]?-?[ \t]?\d(?:[ \t]\d){3}(?![ \t]?\d)/g;
/** The same with a stop, a hyphen or a box's edge behind each. */
export const PARTED_DIGITS =
  /(?<![\d.-])\d([.-])(?:\d\1){8}\d(?![\d.-]?\d)|(?<=\| ?)\d(?: ?\| ?\d){9}(?= ?\|(?! ?\d ?\|))/g;
/** Two digits at a time, as some read them aloud. */
export const PAIRS = /(?<![\d+][ .-]?)\d\d([ .-])\d\d\1\d\d\1\d\d\1\d\d(?![ .-]?\d)/g;
/** Any ten digits after a word for a CPR number. */
export const ANY_TEN = /(?<!\d[./-]?)\d(?:[ \t\n.\-/:_|>,()…]{0,4}\d){9}(?![./-]?\d)/g;
