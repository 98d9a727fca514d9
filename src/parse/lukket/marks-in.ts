// Finds the marks in a text, once: the patterns of what stands around a mark hold but a sign in its place, and stay small.
import { remembered } from '../../model/remembered.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { LONE_MARKS, MARKS, SLIPS } from './forms.ts';

/** Joins patterns to one in which a space is any run of spaces. */
export const anyOf = (patterns: readonly string[]): string =>
  `(?:${patterns.join('|').replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})`;

/** Where a word ends, as patterns say it. */
export const END = String.raw`(?![\p{L}\p{N}])`;
/** Where a word begins. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
/** A pattern of the words that close, which no case of letters hides. */
export const of = (pattern: string): Pattern => new Pattern(pattern, 'iu');

/** The signs for a mark: of the word «lukket» itself, of other words, and of those that are marks where they stand for themselves. */
const SIGNS = ['¤', '¢', '¥'] as const;
/** A sign for any mark, one for a mark of other words, and one for a mark that stands for itself, to build patterns of. */
export const SIGN = '[¤¢]';
export const OTHER_SIGN = '¢';
export const SIGNED = '[¤¢¥]';
const SIGN_IN = /[¤¢¥]/g;

const isOfLukket = (mark: string): boolean => mark === SLIPS || /^(?:luk|delvi)/.test(mark);
const OF_LUKKET = anyOf(MARKS.filter(isOfLukket));
const OF_OTHERS = anyOf(MARKS.filter((mark) => !isOfLukket(mark)));

/** Any mark; of several that begin alike it finds the first in the lists. */
const ANY = new Pattern(`${START}(?:(${anyOf(MARKS)})|${anyOf(LONE_MARKS)})${END}`, 'giu');
/** A text that is one mark and nothing else, and of which kind. */
const WHOLE = of(`^(?:(${OF_LUKKET})|(${OF_OTHERS})|${anyOf(LONE_MARKS)})$`);
const ENDS = new Pattern(/(?<=[\p{L}\p{N}.)!])(?![\p{L}\p{N}])/gu);
/** No mark has more letters. */
const LONGEST = 80;
/** A line has no more marks; of a longer text the first ones count. */
const MOST = 100;

/** A mark in a text, and the text with a sign in its place. */
interface Reading {
  readonly mark: string;
  readonly text: string;
}

function signOf(mark: string): string | null {
  const found = WHOLE.exec(mark);
  if (!found) return null;
  const [, ofLukket, ofOthers] = found;
  return SIGNS[ofLukket !== undefined ? 0 : ofOthers !== undefined ? 1 : 2];
}

/** The marks that begin at a place: first the one that the lists have first, then the longer before the shorter. */
function readingsAt(text: string, start: number, first: string, ends: readonly number[]): Reading[] {
  const others = ends
    .filter((end) => end > start && end <= start + LONGEST)
    .map((end) => text.slice(start, end))
    .reverse();
  return [...new Set([first, ...others])].flatMap((mark): Reading[] => {
    const sign = signOf(mark);
    return sign === null
      ? []
      : [{ mark, text: text.slice(0, start) + sign + text.slice(start + mark.length) }];
  });
}

function readMarks(text: string): readonly Reading[] {
  const any = ANY.in(text);
  const found: Reading[] = [];
  let ends: number[] | null = null;
  any.lastIndex = 0;
  for (let one = any.exec(text); one && found.length < MOST; one = any.exec(text)) {
    ends ??= ENDS.all(text).map(({ index }) => index);
    found.push(...readingsAt(text, one.index, one[0], ends));
    any.lastIndex = one.index + 1;
  }
  return found;
}

/** Every mark in a text, also where one stands in another; a text is asked about by many patterns in a row. */
const readingsOf = remembered((text) => readMarks(text.replace(SIGN_IN, ' ')), {
  ...{ most: 32, longest: Number.POSITIVE_INFINITY },
});

/** Whether a text, of whatever length, has a mark that is one anywhere, not only where it stands for itself. */
export const holdsMark = (text: string): boolean => ANY.all(text).some(([, mark]) => mark !== undefined);

/** Whether a text has a mark of any kind. */
export const holdsAnyMark = (text: string): boolean => readingsOf(text).length > 0;

/** A pattern with signs for marks: it reads a text with each of its marks in turn, and as it is. */
export class MarkPattern {
  private readonly pattern: Pattern;

  constructor(source: string) {
    this.pattern = of(source);
  }

  test(text: string): boolean {
    return readingsOf(text).some((one) => this.pattern.test(one.text)) || this.pattern.test(text);
  }

  /** The groups of the first match, each with the mark itself. */
  exec(text: string): readonly (string | undefined)[] | null {
    for (const { mark, text: signed } of readingsOf(text)) {
      const found = this.pattern.exec(signed);
      if (found) return found.map((group) => group?.replace(SIGN_IN, mark));
    }
    return null;
  }

  /** The text without what matches. */
  takenFrom(text: string): string {
    for (const { mark, text: signed } of [...readingsOf(text), { mark: '', text }])
      if (this.pattern.test(signed))
        return signed.replace(this.pattern.in(signed), '').replace(SIGN_IN, mark);
    return text;
  }
}
