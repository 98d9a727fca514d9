// A decision as sentences, and a sentence as words and signs.
import { Pattern } from '../../model/text/pattern.ts';
import { CARRIED, SHORT } from '../udfald/patterns.ts';
import { numeral } from './numerals.ts';
import { LIST_WORD } from './words.ts';

/** A word, a number or a sign; `low` is the word as it is looked up, `at` where it stands in its sentence. */
export interface Token {
  readonly text: string;
  readonly low: string;
  readonly value: number | null;
  readonly at: number;
}

/** A sentence being read. */
export type Tokens = readonly Token[];

const TOKEN = new Pattern(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\d]*(?:-\p{L}+|[’']\p{L}{1,2}(?!\p{L}))*|[^\s]/gu);
const CUT = new Pattern(/(?<=[.!?])\s+(?=[\p{Lu}«"(\d])|(?<=;)\s+/gu);
/** A letter with a stop behind a first name is an initial, behind «Liste» a list. */
const INITIAL = new Pattern(/(?<!\p{L})(\p{Lu}\p{Ll}+) \p{Lu}\.$/u);
/** «Økonomiudvalget, den 3. maj 2023: Anbefales»: a decision that is carried along. */
const OF_OTHERS = new Pattern(
  /^[^:.]{0,40}(?:udvalget|rådet|bestyrelsen|udvalgets|rådets),?\s+(?:møde\s+)?(?:den\s+|d\.\s*)?\d{1,2}[-./ ][^:]{0,20}:/iu,
);
/** Nobody writes more words in a sentence. */
const MOST_WORDS = 400;
/** Quotations, whose words are others'. */
const QUOTED = /«[^«»]{60,}»|“[^“”]{60,}”|"[^"]{60,}"|”[^”]{60,}”/gu;

/** «9 for», «2 imod» and «1 hverken for eller imod», each on a line of its own. */
const COUNT_LINES =
  /(\d+ (?:stemmer? )?(?:for|imod|mod|ja|nej|blanke?))[.,;]?\s*\n+(?=\s*(?:[-*•] )?\d+ (?:stemmer? )?(?:for|imod|mod|ja|nej|blank|hverken|undlo|afholdt))/giu;

/** «For/imod/blank: 10/7/1» */
const SLASHED =
  /(?<!\p{L})for ?\/ ?i?mod(?: ?\/ ?(?:blanke?|undlo[dg]|undladt|hverken(?: eller)?))?:? ?(\d+) ?[/-] ?(\d+)(?: ?[/-] ?(\d+))?/giu;

/** The sentences of a text, each on one line. */
export function voteSentences(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\u00a0/gu, ' ')
    .replace(QUOTED, ' ')
    .replace(COUNT_LINES, '$1, ')
    .replace(
      SLASHED,
      (_, ayes, noes, blank) => `For ${ayes}, imod ${noes}${blank ? `, undlod ${blank}` : ''}`,
    );
  return plain.split(/\n+/u).flatMap((line) => {
    if (CARRIED.test(line) || OF_OTHERS.test(line)) return [];
    const found: string[] = [];
    let rest = '';
    for (const piece of line.replace(/\s+/gu, ' ').trim().split(CUT.in(line))) {
      rest = rest === '' ? piece : `${rest} ${piece}`;
      const before = INITIAL.exec(piece)?.[1];
      if (SHORT.test(piece) || (before && !LIST_WORD.has(before.toLowerCase()))) continue;
      if (rest !== '') found.push(rest);
      rest = '';
    }
    return rest === '' ? found : [...found, rest];
  });
}

/** The words and signs of a sentence. */
export function tokensOf(sentence: string): Token[] {
  return TOKEN.all(sentence)
    .slice(0, MOST_WORDS)
    .map(({ 0: text, index }) => {
      const low = text.toLowerCase();
      return { text, low, value: numeral(low), at: index };
    });
}

/** Whether a text may tell of votes at all: most decisions do not, and need not be taken apart. */
export const mayTellOfVotes = (text: string): boolean => MAY.test(text);
const MAY =
  /stem|flertal|imod|undlo|undla|(?:^|[\s(])(?:mod|nej|ja|afstod)(?![a-zæøå])|af (?:alle|samtlige)|(?:med |\()\d+ ?[-–]|enigt? \S*(?:udvalg|råd|bestyrelse)/i;
