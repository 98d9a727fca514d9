// Lines that begin with a number as an item's heading does.
import { MONTHS } from '../../model/time/danish-date.ts';
import { holdsMark } from '../../parse/lukket/marks-in.ts';
import { type ItemNumber, NUMBER_PATTERN, readItemNumber } from './item-number.ts';

/** A line that begins with a number; `word` is what stands before it, `sign` what stands behind. */
export interface NumberedLine {
  readonly number: ItemNumber;
  readonly word: 'punkt' | 'andet' | 'ingen';
  readonly sign: string;
  readonly title: string;
  /** The whole form, by which the headings of a source are told from other numbered lines. */
  readonly form: string;
}

const WORD = String.raw`(?:(?<punkt>(?:(?:dagsordenens|mødets|åbent|lukket)\s+|dagsordens?-?|tillægs|møde)?(?:punkt|pkt)|p(?=\s?\d)|(?:ps|sak)(?=\s\d{1,3}\/\d))|(?<other>ad(?:\.?\s+(?:(?:dagsordenens|mødets)\s+|dagsordens?)?(?:punkt|pkt))?|sag|§|emne|nr))`;
const NAMED = new RegExp(
  String.raw`^${WORD}\.?\s*(?:nr\.?\s*|nummer\s*)?:?\s*(?<number>${NUMBER_PATTERN})(?<sign>\s*[.:)]+|\s+[-–—\/|·•](?=\s)|\s*[–—](?=\s)|(?=\s|$))\s*(?<title>.*)$`,
  'iu',
);
const BARE = new RegExp(
  String.raw`^(?<open>[([]?)(?<number>${NUMBER_PATTERN})(?<sign>\s?[.:)\]]+|\s+[-–—|·•](?=\s)|(?=\s|$))\s*(?<title>.*)$`,
  'u',
);
const DATE_OR_AMOUNT = new RegExp(
  String.raw`^(?:(?:${MONTHS.join('|')})(?!\p{L})|(?:kl|kr|mio|mia|t\.?kr|pct|procent|kvm|km|m2|ha|stk|timer|dage|år|gange|personer|stemmer|minutter|uger|måneder)(?![\p{L}])|%|[-–/]\s*\d)`,
  'iu',
);

/** «II. Sommerfest»: a Roman number in capitals with its full stop. */
const ROMAN = /^(?<number>[IVX]{1,7})(?<sign>[.)])\s+(?<title>\S.*)$/u;
const ROMAN_FORM = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Signs of the same kind on both sides of a heading in plain text: «* 2 - Legepladsen *». */
const DRESSED = /^(?<dress>[*=~_#])\k<dress>*\s+(?<text>\S.*?\S)\s+\k<dress>+$/u;

/** «3. punkt: Ny port». */
const ORDINAL = /^(\d{1,3})\.\s?((?:dagsordens)?punkt|sag|emne)\s*[:.–-]\s+(?=\S)/iu;

function readRoman(text: string): NumberedLine | null {
  const { number = '', sign = '', title = '' } = ROMAN.exec(text)?.groups ?? {};
  if (number === '' || !ROMAN_FORM.test(number)) return null;
  if (!/^[[(]?\p{Lu}/u.test(title) && !holdsMark(title)) return null;
  const values = [...number].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  const main = values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return {
    number: { main, sub: null, year: null, written: number },
    ...{ word: 'ingen', sign, title: title.trim(), form: `romertal ${sign}` },
  };
}

/** Reads a line that begins with a number, or null. Words alone tell «Punkt 3», and a capital tells «3 Budget». */
export function readNumbered(line: string): NumberedLine | null {
  const text = (DRESSED.exec(line)?.groups?.text ?? line).replace(ORDINAL, '$2 $1: ');
  // «19.45-20.00» is a time of day.
  if (/^\d{1,2}[.:]\d{2}\s?[-–]\s?\d/.test(text)) return null;
  // «240.000 kr.» is a sum.
  if (/^\d{1,3}\.\d{3}(?!\d)/.test(text)) return null;
  const roman = readRoman(text);
  if (roman) return roman;
  const named = NAMED.exec(text)?.groups;
  const found = named ?? BARE.exec(text)?.groups;
  const number = readItemNumber(found?.number ?? '');
  if (!found || !number) return null;
  const title = (found.title ?? '').trim();
  const sign = (found.sign ?? '').trim();
  if (DATE_OR_AMOUNT.test(title)) return null;
  if (named) {
    // «Punkt 5 blev udsat» and «sag 21/871» are no headings.
    if (sign === '' && /^\p{Ll}/u.test(title) && !/^lukket/iu.test(title)) return null;
    if (
      /^(?:sag|nr)$/iu.test(named.other ?? '') &&
      /^(?:sag|nr)\.?\s*:?\s*\d+[/.-]\d/iu.test(text) &&
      number.year === null
    )
      return null;
    const word = named.punkt === undefined ? 'andet' : 'punkt';
    return { number, word, sign, title, form: (named.punkt ?? named.other ?? '').toLowerCase() };
  }
  // A number alone may stand over its title; with text it needs a sign or a capital.
  if (sign === '' && title !== '' && !/^["”«»(]?\p{Lu}/u.test(title)) return null;
  if (sign === '' && title === '' && number.sub !== null && !/^\d/.test(text)) return null;
  return {
    number,
    word: 'ingen',
    sign,
    title,
    form: `${number.year === null ? '' : 'år '}${number.sub === null ? '' : 'del '}${sign}${title === '' ? ' alene' : ''}`,
  };
}
