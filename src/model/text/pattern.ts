// Patterns over running text that cost little where a text is written with the letters that nearly all texts are written with.

/** The signs of such texts. */
const EVERYDAY = /^[\t\n\r -~§«»æøåÆØÅéÉ–—’“”]*$/;

/** The same with signs that have other forms, but neither case nor any of the classes below, so that patterns tell nothing of it. */
const ALIKE_TO_PATTERNS = /^[\t\n\r -~§«»æøåÆØÅéÉ–—’“”…•·°\u00A0]*$/;

/** What of them belongs to the classes of Unicode that patterns ask for, as it stands between brackets. */
const OF_CLASS: Readonly<Record<string, string>> = {
  L: 'A-Za-zæøåÆØÅéÉ',
  Lu: 'A-ZÆØÅÉ',
  Ll: 'a-zæøåé',
  N: '0-9',
  M: '',
};

/** Whether a text is written with everyday signs alone, which are the same in every form of Unicode. */
export const isEveryday = (text: string): boolean => EVERYDAY.test(text);

/** Whether patterns read a text as one of everyday signs; most texts are asked about by many patterns in a row. */
const isAlike = (() => {
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
