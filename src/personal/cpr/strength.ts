// How plainly the form of a number says that it is a CPR number.

import { BIRTH_HEADING, FOUR_HEADING, headingsOf } from './apart.ts';
import { isAmongNumbers, isInProse, isInSentence } from './beside.ts';
import { isOfCentury } from './number.ts';

/** How plainly a form says that it is a CPR number. */
export type Strength = 'klar' | 'jævn' | 'svag' | 'talrække' | 'ingen';

/** A year that minutes speak of, and not any that begins so. */
export const isYear = (four: string): boolean => /^(?:19[6-9]|20[0-4])\d$/.test(four);
export const isTime = (four: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(four);

/** «01.02.1950 - 2012» are the years of a life; a time of day may stand behind a slash. */
export function strengthOfWholeYear(joint = '', rest = ''): Strength {
  if (/^(?:1[89]|20)/.test(rest) && joint.includes(' ')) return 'ingen';
  return isYear(rest) || (joint !== '-' && isTime(rest)) ? 'svag' : 'klar';
}

/** Whether the headings tell of a day that is nobody's birthday, or of other figures in the next cell. */
function isDayOfOther(text: string, place: number, joint: string): boolean {
  const [first, second] = headingsOf(text, place, joint);
  return first.trim() !== '' && !(BIRTH_HEADING.test(first) && FOUR_HEADING.test(second));
}

/** A person before two numbers, with no other number's word between. */
const SAYS_WHO =
  /(?<![a-zæøå])(?:ansøger|borger|klient|patient|elev|beboer|klager|datter|søn|barn|mor|far|født|NN|N\.N\.)(?:en|eren|e?ns|s)?(?:[\s,:(]*(?:med\s+)?nummer(?:et)?)?(?:\s+er)?[\s,:(]*$|(?<![a-zæøå])nummeret\s+er\s*$/i;

/** Whether a word for a person stands right before a place. */
export const saysWho = (text: string, place: number): boolean =>
  SAYS_WHO.test(text.slice(Math.max(0, place - 40), place));

/** Documents and pictures are numbered by year and day too, of this century; that the number's seventh digit tells it as well speaks for a person. */
export function strengthOfYears(
  text: string,
  { index, 0: all }: RegExpExecArray,
  digits: string,
  century: string,
): Strength {
  if (isYear(digits.slice(6)) || isAmongNumbers(text, index, index + all.length)) return 'talrække';
  const isOfFile = /^\.[a-z]{2,4}\d?(?![a-zæøå])/i.test(
    text.slice(index + all.length, index + all.length + 6),
  );
  if (century === '20' && (isOfFile || !isOfCentury(digits, century))) return 'talrække';
  return isInSentence(text, index, all) ? 'jævn' : 'svag';
}

/** What stands between the parts of a number. */
export interface Joints {
  readonly isParted: boolean;
  readonly first: string;
  readonly second: string;
  readonly joint: string;
  readonly rest: string;
}

/** How plainly six digits and four say it, by what stands between them and beside. */
export function strengthOf(text: string, match: RegExpExecArray, joints: Joints): Strength {
  const { isParted, first, second, joint, rest } = joints;
  const isSpace = /^[ ]+$/.test(joint);
  const isRow = isAmongNumbers(text, match.index, match.index + match[0].length);
  // Only one of the two is parted: 0102 03-4567 is a slip, or no date at all.
  if (isParted && (first === '') !== (second === '')) return joint.includes('-') ? 'jævn' : 'svag';
  // «01.06.90 - 2023» is a time with its end, 12:06:53 one of the day, /01/06/90 a folder's date.
  if (isParted && /\S/.test(first) && joint.includes(' -') && isYear(rest)) return 'svag';
  if (first === ':' && isTime(rest)) return 'talrække';
  if (first === '/' && joint === '') return 'ingen';
  if (joint.includes('-') && !joint.includes('\n'))
    return isParted && isYear(rest) && !isSpaceOnly(joint, first) ? 'jævn' : 'klar';
  if (joint.includes('-')) return 'jævn';
  if (joint === '') return isParted && first.trim() === '' ? 'svag' : 'jævn';
  if (isSpace && isParted) return isYear(rest) || isTime(rest) || isRow ? 'talrække' : 'jævn';
  if (isSpace) return isRow ? 'talrække' : 'jævn';
  // «Ansøger 010203 og 4567»; of two numbers of another kind the word before them tells.
  if (/^ (?:og|samt) $/.test(joint))
    return !isParted && !isYear(rest) && saysWho(text, match.index) ? 'jævn' : 'talrække';
  if (joint === '_' || /[a-z]{4}/.test(joint)) return 'klar';
  if (joint === ',' || /x/i.test(joint))
    return isInSentence(text, match.index, match[0]) ? 'jævn' : 'talrække';
  if (joint.includes('\n')) return isInProse(text, match) ? 'jævn' : 'svag';
  // «26.06.25: 6023 besøgende» is what was counted on a day.
  if (isParted && joint === ': ' && /^ [a-zæøå]/.test(text.slice(match.index + match[0].length)))
    return 'svag';
  if (/^ {0,2}[.:/=+~*•'’] {0,2}$/.test(joint)) return 'jævn';
  if (!/[\t|]/.test(joint)) {
    if (joint.includes('(') || (isParted && (joint !== ', ' || isYear(rest)))) return 'ingen';
    if (isParted) return 'svag';
    return isInSentence(text, match.index, match[0]) ? 'jævn' : 'svag';
  }
  return isDayOfOther(text, match.index, joint) ? 'talrække' : 'svag';
}

const isSpaceOnly = (joint: string, first: string): boolean => joint.trim() === '-' && first.trim() === '';
