// The forms in which a CPR number is written, and which of them need a word beside them or a check digit.

import { apartIn } from './apart.ts';
import { isAlone, isCut, isInSentence, isWithinWord } from './beside.ts';
import { contextOf, personWords } from './context.ts';
import { hasCheckDigit, type Tier, tierOf } from './number.ts';
import {
  ANY_TEN,
  IN_BRACKETS,
  PAIRS,
  PARTED_DIGITS,
  SHORT_DATE,
  SIX_AND_FOUR,
  SPACED_OUT,
  WHOLE_YEAR,
  YEAR_FIRST,
} from './patterns.ts';
import {
  isTime,
  isYear,
  type Strength,
  saysWho,
  strengthOf,
  strengthOfWholeYear,
  strengthOfYears,
} from './strength.ts';

/** A number found in a text: where it stands there, and its ten digits. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly tier: Tier;
}

const DATE_FIRST = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/;
const REACH = 110;

/** A cheap first look: no number has fewer digits in so few letters. There is one way to read each gap, or it would be dear. */
const MAY_HOLD = /\d(?:(?:[^\d\n]{0,28}|[^\d\n]{0,14}\n[^\d\n]{0,14})\d){9}/;

/** All CPR numbers in a plain reading of a text. */
export function formsIn(text: string): FoundNumber[] {
  if (!MAY_HOLD.test(text)) return [...shortDates(text), ...apart(text)];
  return [
    ...sixAndFour(text),
    ...matches(text, WHOLE_YEAR, (match) => {
      const [, day, sign = '', month, century = '', year, joint = '', rest = ''] = match;
      const digits = `${day}${month}${year}${rest}`;
      const isSpaced = joint === ' ';
      // «mødet 23-06-2020 1831» is a day and a time.
      if (isSpaced && sign.trim() !== '' && isTime(rest)) return { digits, strength: 'svag' };
      return {
        digits,
        strength: isSpaced ? strengthOfYears(text, match, digits, century) : strengthOfWholeYear(joint, rest),
      };
    }),
    ...matches(text, YEAR_FIRST, (match) => {
      const [, century = '', year, month, day, rest = ''] = match;
      const digits = `${day}${month}${year}${rest}`;
      return { digits, strength: strengthOfYears(text, match, digits, century) };
    }),
    ...shortDates(text),
    ...matches(text, IN_BRACKETS, ([, day, , month, year, rest = '']) => ({
      digits: `${day}${month}${year}${rest}`,
      strength: isYear(rest) || isTime(rest) ? 'svag' : 'jævn',
    })),
    ...matches(text, SPACED_OUT, ({ 0: all, index }) => ({
      digits: digitsOf(all),
      strength: all.includes('-') ? 'klar' : isInSentence(text, index, all) ? 'jævn' : 'talrække',
    })),
    ...matches(text, PARTED_DIGITS, ([all]) => ({
      digits: digitsOf(all),
      strength: all.includes('-') ? 'jævn' : 'svag',
    })),
    ...matches(text, PAIRS, ({ 0: all, index }) => ({
      digits: digitsOf(all),
      strength: isInSentence(text, index, all) || isAlone(text, index, all) ? 'jævn' : 'svag',
    })),
    ...apart(text),
    ...afterWords(text),
  ];
}

/** Days and months of one digit make the number shorter than ten. */
const shortDates = (text: string): FoundNumber[] =>
  matches(text, SHORT_DATE, ([, day = '', , month = '', year, rest = '']) => ({
    digits: `${day.padStart(2, '0')}${month.padStart(2, '0')}${year}${rest}`,
    strength: isYear(rest) ? 'svag' : 'jævn',
  }));

/** Numbers whose day of birth and last four stand apart. */
const apart = (text: string): FoundNumber[] =>
  apartIn(text).flatMap((one) => {
    const tier = tierOf(one.digits, true);
    return tier ? [{ ...one, tier }] : [];
  });

const digitsOf = (text: string): string => text.replace(/\D/g, '');
interface Read {
  readonly digits: string;
  readonly strength: Strength;
}

function matches(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Read): FoundNumber[] {
  return overlapping(text, pattern).flatMap((match) => {
    const { digits, strength } = read(match);
    const found = { start: match.index, end: match.index + match[0].length, digits };
    const tier = strength === 'ingen' ? null : judged(text, found, strength);
    return tier ? [{ ...found, tier }] : [];
  });
}

/** All matches of a pattern, those too that begin within another: digits of a date before a number are none of its own. */
function overlapping(text: string, pattern: RegExp): RegExpExecArray[] {
  const own = new RegExp(pattern);
  const all: RegExpExecArray[] = [];
  for (let match = own.exec(text); match; match = own.exec(text)) {
    all.push(match);
    own.lastIndex = match.index + 1;
  }
  return all;
}

function sixAndFour(text: string): FoundNumber[] {
  return matches(text, SIX_AND_FOUR, (match) => {
    const [, day, first = '', month, second = '', year, joint = '', four = ''] = match;
    const rest = digitsOf(four);
    const digits = `${day}${month}${year}${rest}`;
    const isParted = first !== '' || second !== '';
    const strength = strengthOf(text, match, { isParted, first, second, joint, rest });
    // Of four digits in pieces only a hyphen before them tells whose they are.
    return { digits, strength: four === rest || strength === 'klar' ? strength : 'svag' };
  });
}

function afterWords(text: string): FoundNumber[] {
  return personWords(text).flatMap((at) => {
    const stretch = /^[\s\S]*?(?=\n\s*\n|$)/.exec(text.slice(at, at + REACH))?.[0] ?? '';
    return [...stretch.matchAll(ANY_TEN)].flatMap(({ index, 0: all }) => {
      const digits = digitsOf(all);
      const tier = DATE_FIRST.test(all) || isCut(text, at + index + all.length) ? null : tierOf(digits, true);
      const found = { start: at + index, end: at + index + all.length, digits };
      return tier && contextOf(text, found.start, found.end) !== 'andet' ? [{ ...found, tier }] : [];
    });
  });
}

/** Whether what has the form of a number is one, by what stands beside it; null where it is none. */
function judged(
  text: string,
  { start, end, digits }: Omit<FoundNumber, 'tier'>,
  strength: Strength,
): Tier | null {
  const tier = tierOf(digits, strength === 'klar');
  const lent = tier ?? tierOf(digits, true);
  if (!lent) return null;
  const context = contextOf(text, start, end);
  if (context === 'person') return lent;
  if (!tier) return null;
  const isValid = hasCheckDigit(digits);
  if (context === 'andet' && !(strength === 'klar' && isValid)) return null;
  if (isPartOfLonger(text, start, end, strength)) return isValid && strength === 'klar' ? tier : null;
  if (!isValid && isOfYear(text, start, end, context === 'sag')) return null;
  // A person before it speaks for a number, unless it may be a day and a year or a time.
  if (/^(?:svag|talrække)$/.test(strength) && saysWho(text, start) && !isYear(digits.slice(6))) return tier;
  if (strength === 'svag' || strength === 'talrække') return isValid && strength === 'svag' ? tier : null;
  const written = text.slice(start, end);
  if (context === 'sag' && /^\d+$/.test(written)) return isValid ? tier : null;
  if (context === 'sag' && written.includes('/')) return isValid && !isYear(digits.slice(6)) ? tier : null;
  return tier;
}

/** Whether a year joined to the digits makes a case's number of them: «Sagsnr. 010203-4567-2019», «EMN-2017-010203-4567». */
function isOfYear(text: string, start: number, end: number, isOfCase: boolean): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const [, letters = ''] = /(?<![\d.-])([A-Z]{2,}-|)(?:19|20)\d\d-$/.exec(before) ?? [];
  const isJoined =
    /(?<![\d.]|\d-)(?:19|20)\d\d-$/.test(before) || /^-(?:19|20)\d\d(?![\d-])/.test(text.slice(end, end + 6));
  return isJoined && (isOfCase || letters !== '' || !text.slice(start, end).includes('-'));
}

/** Whether the digits are some of a longer number's, such as 1234-010203-4567 or a sum of a file; a date may stand before. */
function isPartOfLonger(text: string, start: number, end: number, strength: Strength): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 8);
  const isDated = /(?:19|20)\d\d(?:[-._/]?\d\d[-._/]?\d\d)?[-._/]$/.test(before);
  if (!isDated && /\d{3,}[-./]$/.test(before)) return true;
  if (/^[-./](?!(?:19|20)\d\d(?!\d))\d{3,}/.test(after)) return true;
  if (strength === 'klar') return false;
  // Initials stand before the number in an address.
  if (/^@[a-z]/i.test(after) && /(?<![a-zæøå\d])[a-zæøå]{1,2}$/i.test(before)) return false;
  return /[\d.,]\d[.,]$|\d,$/.test(before) || isWithinWord(before, after);
}
