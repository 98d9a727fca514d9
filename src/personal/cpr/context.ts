// What the words beside a number say that it is.
import { CASE_WORDS, MONEY, OTHER_WORDS, PERSON_WORDS } from './words.ts';

/** What a number is by what stands beside it: a person's, surely another, that of a case or document, or nobody says. */
export type Context = 'person' | 'andet' | 'sag' | null;

/** So far before a number a word for it may stand. */
const REACH = 90;

/** A word may go on: `CPR-numrene`, `personnummerets`, `fakturanummer`. */
const ofWords = (words: readonly string[]): string => `(?<![a-zæøå])(?:${words.join('|')})`;
const PERSON = new RegExp(ofWords(PERSON_WORDS), 'gi');
const PERSON_AFTER = new RegExp(
  `^[\\s).,:;*_"'»|-]{0,4}(?:\\(?(?:${PERSON_WORDS.join('|')})|(?:er|som er|tilhører|står som|angivet som)\\b[^.\\n\\d]{0,30}(?:${PERSON_WORDS.join('|')}))`,
  'i',
);
/** Between a word and its number stands no more than this. */
const LABEL_END = String.raw`(?!\w*(?:haver|ejer))[a-zæøå]*(?:[-.\s]*(?:n(?:umme)?r|numre|numrene|nummeret|no|id|ident)\.?)?[\s.:#=*_|"'«»(\[/+-]*(?:er|var|på|er på|hedder|lyder)?[\s:"'«(]*$`;
const OTHER = new RegExp(`${ofWords(OTHER_WORDS)}${LABEL_END}`, 'i');
/** A case's number stands on its word's own line, and not after «sagen» or in an address. */
const CASE = new RegExp(
  String.raw`${ofWords(CASE_WORDS)}s?(?:[-.\s]{0,2}(?:n(?:umme)?r|numre|no|id)(?:et|ene)?)?\.?[ \t:#=*_"'«»([]*$`,
  'i',
);
/** Numbers before this one that share their word with it: `P-numrene 1003388394, 1003388395 og `, `konto 1234 `. */
const LISTED = /(?:[\d][\d -]{6,18}(?:\s*(?:,|;|\/|og|eller|samt)\s*)+)+$|(?<!\d)\d{4}[ -]{1,3}$/i;
/** The number of a bank before that of an account. */
const ACCOUNT = /(?<!\d)\d{4}[ -]{1,3}$/;
const MONEY_HEADING =
  /beløb|budget|regnskab|forbrug|drift|anlæg|udgift|indtægt|tilskud|saldo|i alt|\bkr\b|\bsum\b/i;
const MONEY_BEFORE = new RegExp(`(?:${MONEY})[ :]*$`, 'i');
const MONEY_AFTER = new RegExp(String.raw`^(?:,\d\d(?!\d)|,-| ?(?:${MONEY})(?![a-zæøå]))`, 'i');

/** «CPR til konto: » speaks of the person still; «Pnr. » of a person where the number is none of a production unit, which begin with 1, all so far with 100 to 103. */
const PERSON_OF_ACCOUNT = new RegExp(
  String.raw`${ofWords(PERSON_WORDS)}\S* (?:på|til|for|af|i|bag) [a-zæøå]*konto[a-zæøå]*[ :.]*$`,
  'i',
);
const P_LABEL = /(?<![a-zæøå])p[-.\s]{0,2}nr\.?[ :]*$/i;
const P_NUMBER = /^1[\d ]+$/;
/** Written in one, the word is that of the register of persons too. */
const PNR = /(?<![a-zæøå])pnr\.?[ :]*$/i;
const SURE_P_NUMBER = /^10[0-3][\d ]+$/;
const isOther = (text: string): boolean => OTHER.test(text);

/** Whether a text has a word for a CPR number. */
export const saysPerson = (text: string): boolean => text.search(PERSON) >= 0;

/** What the words beside a stretch of a text say of the number there. */
export function contextOf(text: string, start: number, end: number): Context {
  const before = text.slice(Math.max(0, start - REACH), start);
  const near = before.slice(before.lastIndexOf('\n\n') + 1);
  // A number with its hyphen goes on with no list of others.
  const isHyphened = text.slice(start, end).includes('-');
  const label = isHyphened ? near.slice(-60).replace(ACCOUNT, '') : near.slice(-60).replace(LISTED, '');
  const after = text.slice(end, end + 60);
  const isPerson =
    PERSON_OF_ACCOUNT.test(label) ||
    (P_LABEL.test(label) && !(PNR.test(label) ? SURE_P_NUMBER : P_NUMBER).test(text.slice(start, end)));
  if (isPerson) return 'person';
  // An account's number is not written with six digits and four.
  const isOfAccount = isHyphened && /konto/i.test(label.slice(-20));
  if (isOther(label) && !isOfAccount && !saysPerson(label.slice(-14))) return 'andet';
  const heading = headingOf(text, start);
  if (heading && saysPerson(heading)) return 'person';
  if (saysPerson(near) || PERSON_AFTER.test(after)) return 'person';
  if (heading && (isOther(`${heading} `) || MONEY_HEADING.test(heading))) return 'andet';
  if (MONEY_BEFORE.test(label) || MONEY_AFTER.test(after)) return 'andet';
  return CASE.test(label) || (heading && CASE.test(`${heading} `)) ? 'sag' : null;
}

const SEPARATORS = ['\t', '|', ';'] as const;

/** The heading of the column that a place stands in: what the first line of its table has there. */
function headingOf(text: string, place: number): string | null {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const row = text.slice(start, place);
  const line = text.slice(start, (text.indexOf('\n', place) + 1 || text.length + 1) - 1);
  const sign = SEPARATORS.find((separator) => line.includes(separator));
  if (!sign) return null;
  const column = row.split(sign).length - 1;
  const head = firstRow(text, start, sign);
  return head === null ? null : (head.split(sign)[column] ?? '').trim();
}

/** Tables of spreadsheets are long: so many letters are looked through for the first line. */
const LONGEST_TABLE = 200_000;

/** The first row of the table that a row stands in; null for the first itself, and in a table that is too long. */
export function firstRow(text: string, start: number, sign: string): string | null {
  const gap = text.lastIndexOf('\n\n', start);
  const first = gap < 0 ? 0 : gap + 2;
  if (first >= start || start - first > LONGEST_TABLE) return null;
  // Text may stand right above a table.
  let at = first;
  while (at < start) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.includes(sign)) return line;
    at = end < 0 ? start : end + 1;
  }
  return null;
}

/** Places of the words for a CPR number, each with its end. */
export const personWords = (text: string): number[] =>
  [...text.matchAll(PERSON)].map(({ index, 0: word }) => index + word.length);
