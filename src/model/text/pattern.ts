// Patterns over running text that cost little where a text is written with the letters that nearly all texts are written with.

/** The signs of such texts. */
const EVERYDAY = /^[\t\n\r -~§«»æøåÆØÅéÉ–—’“”]*$/;

/**
 * The same with signs that have other forms, but of which no case and none of the classes below tells otherwise than here:
 * one sign beyond them makes every pattern that reads it be compiled once more, for all of Unicode.
 */
const ALIKE_TO_PATTERNS =
  /^[\t\n\f\r -~\u00A0-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00DE\u00E0-\u00FE\u2010-\u2027\u2030-\u205E\u2080-\u2089€\u2190-\u21FF\u2212]*$/;

/** What of them belongs to the classes of Unicode that patterns ask for, as it stands between brackets. */
const OF_CLASS: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FE',
  Lu: 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE',
  Ll: 'a-z\\u00E0-\\u00F6\\u00F8-\\u00FE',
  N: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2080-\\u2089',
  M: '',
};

/** Whether a text is written with everyday signs alone, which are the same in every form of Unicode. */
export const isEveryday = (text: string): boolean => EVERYDAY.test(text);

/** Whether patterns read a text as one of everyday signs; most texts are asked about by many patterns in a row. */
export const isAlike = (() => {
  let last = '';
  let isSo = true;
  return (text: string): boolean => {
    if (text !== last) {
      isSo = ALIKE_TO_PATTERNS.test(text);
      last = text;
    }
    return isSo;
  };
})();

/**
 * A pattern that is compiled when it is first asked for, and for all of Unicode only when a text has other than everyday
 * signs: a class such as `\p{L}` without regard to case takes milliseconds to compile, and longer to match. On everyday
 * signs both are the same, since no other sign can be told apart by them.
 */
export class Pattern {
  readonly source: string;
  private readonly flags: string;
  private everyday: RegExp | null = null;
  private whole: RegExp | null = null;

  /** Of a source with its flags, or of a pattern as it is written in the code. */
  constructor(source: string | RegExp, flags = '') {
    this.source = typeof source === 'string' ? source : source.source;
    this.flags = typeof source === 'string' ? flags : source.flags;
  }

  /** The compiled pattern for this text. */
  in(text: string): RegExp {
    if (isAlike(text)) {
      this.everyday ??= new RegExp(everydaySource(this.source), this.flags.replace('u', ''));
      return this.everyday;
    }
    this.whole ??= new RegExp(this.source, this.flags);
    return this.whole;
  }

  test(text: string): boolean {
    return this.in(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.in(text).exec(text);
  }

  [Symbol.search](text: string): number {
    return text.search(this.in(text));
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.in(text), limit);
  }

  [Symbol.replace](text: string, by: string | ((found: string, ...groups: string[]) => string)): string {
    return text.replace(this.in(text), by as string);
  }

  /** All matches in a text; the pattern has the flag `g`. */
  all(text: string): RegExpExecArray[] {
    return [...text.matchAll(this.in(text))];
  }
}

/** A pattern's source with everyday signs in the place of classes of Unicode. */
export function everydaySource(source: string): string {
  let isInBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\P\{(\w+)\}|\\.|[[\]]/gsu, (sign, own?: string, other?: string) => {
    if (sign === '[') isInBrackets = true;
    if (sign === ']') isInBrackets = false;
    const signs = OF_CLASS[own ?? other ?? ''];
    if (own === undefined && other === undefined) return sign;
    if (signs === undefined || (isInBrackets && other !== undefined))
      throw new Error(`a pattern of everyday signs cannot hold ${sign}`);
    if (isInBrackets) return signs;
    return own === undefined ? `[^${signs}]` : `[${signs}]`;
  });
}
