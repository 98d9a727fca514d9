// The forms in which a CPR number is written, and which of them need a word beside them or a check digit.
import { contextOf, personWords } from './context.ts';
import { hasCheckDigit, type Tier, tierOf } from './number.ts';
import { ANY_TEN, IN_BRACKETS, PAIRS, SHORT_DATE, SIX_AND_FOUR, SPACED_OUT, WHOLE_YEAR } from './patterns.ts';

/** A number found in a text: where it stands there, and its ten digits. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly tier: Tier;
}

/** How plainly a form says that it is a CPR number. */
type Strength = 'klar' | 'jævn' | 'svag' | 'talrække';

const DATE_FIRST = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/;
const REACH = 110;

/** A cheap first look: no number has fewer digits in so few letters. There is one way to read each gap, or it would be dear. */
const MAY_HOLD = /\d(?:(?:[^\d\n]{0,28}|[^\d\n]{0,14}\n[^\d\n]{0,14})\d){9}/;

/** All CPR numbers in a plain reading of a text. */
export function formsIn(text: string): FoundNumber[] {
  if (!MAY_HOLD.test(text)) return [];
  return [
    ...sixAndFour(text),
    ...matches(text, WHOLE_YEAR, ([, day, , month, year, joint, rest = '']) => ({
      digits: `${day}${month}${year}${rest}`,
      strength: isYear(rest) || (joint !== '-' && isTime(rest)) ? 'svag' : 'klar',
    })),
    ...matches(text, SHORT_DATE, ([, day = '', , month = '', year, rest = '']) => ({
      digits: `${day.padStart(2, '0')}${month.padStart(2, '0')}${year}${rest}`,
      strength: isYear(rest) ? 'svag' : 'jævn',
    })),
    ...matches(text, IN_BRACKETS, ([, day, , month, year, rest = '']) => ({
      digits: `${day}${month}${year}${rest}`,
      strength: isYear(rest) || isTime(rest) ? 'svag' : 'jævn',
    })),
    ...matches(text, SPACED_OUT, ([all]) => ({
      digits: digitsOf(all),
      strength: all.includes('-') ? 'klar' : 'talrække',
    })),
    ...matches(text, PAIRS, ([all]) => ({ digits: digitsOf(all), strength: 'talrække' })),
    ...afterWords(text),
  ];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** A year that minutes speak of, and not any that begins so. */
const isYear = (four: string): boolean => /^(?:19[6-9]|20[0-4])\d$/.test(four);
const isTime = (four: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(four);

interface Read {
  readonly digits: string;
  readonly strength: Strength;
}

function matches(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Read): FoundNumber[] {
  return overlapping(text, pattern).flatMap((match) => {
    const { digits, strength } = read(match);
    const found = { start: match.index, end: match.index + match[0].length, digits };
    const tier = judged(text, found, strength);
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
    const [, day, first = '', month, second = '', year, joint = '', rest = ''] = match;
    const digits = `${day}${month}${year}${rest}`;
    const isParted = first !== '' || second !== '';
    return { digits, strength: strengthOf(text, match, { isParted, first, second, joint, rest }) };
  });
}

interface Joints {
  readonly isParted: boolean;
  readonly first: string;
  readonly second: string;
  readonly joint: string;
  readonly rest: string;
}

function strengthOf(text: string, match: RegExpExecArray, joints: Joints): Strength {
  const { isParted, first, second, joint, rest } = joints;
  const isSpace = /^[ ]+$/.test(joint);
  const isRow = isAmongNumbers(text, match.index, match.index + match[0].length);
  // Only one of the two is parted: 0102 03-4567 is a slip, or no date at all.
  if (isParted && (first === '') !== (second === '')) return joint.includes('-') ? 'jævn' : 'svag';
  if (joint.includes('-') && !joint.includes('\n'))
    return isParted && isYear(rest) && !isSpaceOnly(joint, first) ? 'jævn' : 'klar';
  if (joint.includes('-')) return 'jævn';
  if (joint === '') return isParted && first.trim() === '' ? 'svag' : 'jævn';
  if (isSpace && isParted) return isYear(rest) || isTime(rest) || isRow ? 'talrække' : 'jævn';
  if (isSpace) return isRow ? 'talrække' : 'jævn';
  if (joint === '_') return 'klar';
  if (joint.includes('\n')) return isInProse(text, match) ? 'jævn' : 'svag';
  return /[\t|]/.test(joint) ? 'svag' : 'jævn';
}

const isSpaceOnly = (joint: string, first: string): boolean => joint.trim() === '-' && first.trim() === '';

/** Whether a line that ends within the number is one of a text, and not of a list of figures. */
function isInProse(text: string, { index, 0: all }: RegExpExecArray): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return (
    /[a-zæøå]/i.test(before) &&
    /^[ .,;:)]*(?:[a-zæøå]|\n(?!\s*[\d-])|$)/i.test(text.slice(index + all.length))
  );
}

/** Whether numbers stand right before and after on the line, as in a table of figures. */
const isAmongNumbers = (text: string, start: number, end: number): boolean =>
  /\d[.,]?\d*[ \t]+$/.test(text.slice(Math.max(0, start - 12), start)) ||
  /^[ \t]+-?\d/.test(text.slice(end, end + 6));

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

/** Whether the look after a word ended within a number. */
const isCut = (text: string, end: number): boolean => /^\d/.test(text.slice(end, end + 1));

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
  if (strength === 'svag' || strength === 'talrække') return isValid && strength === 'svag' ? tier : null;
  const written = text.slice(start, end);
  if (context === 'sag' && /^\d+$/.test(written)) return isValid ? tier : null;
  if (context === 'sag' && written.includes('/')) return isValid && !isYear(digits.slice(6)) ? tier : null;
  return tier;
}

/** Whether the digits are some of a longer number's, such as 1234-010203-4567 or a sum of a file; a date may stand before. */
function isPartOfLonger(text: string, start: number, end: number, strength: Strength): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 8);
  const isDated = /(?:19|20)\d\d(?:[-._/]?\d\d[-._/]?\d\d)?[-._/]$/.test(before);
  if (!isDated && /\d{3,}[-./]$/.test(before)) return true;
  if (/^[-./](?!(?:19|20)\d\d(?!\d))\d{3,}/.test(after)) return true;
  if (strength === 'klar') return false;
  return /[\d.,]\d[.,]$|\d,$/.test(before) || isWithinWord(before, after);
}

/** Letters and digits in one, as in a name for machines; a word or initials may touch a person's number. */
function isWithinWord(before: string, after: string): boolean {
  const [head = ''] = /[a-zæøå0-9]*$/i.exec(before) ?? [];
  const [tail = ''] = /^[a-zæøå0-9]*/i.exec(after) ?? [];
  if (/\d/.test(head + tail)) return true;
  if (head !== '' && tail !== '') return tail.length > 2 || head.length < 3 || /^[a-f]+$/i.test(head);
  return head !== '' && head.length < 3 && !/^(?:f|nr)$/i.test(head);
}
