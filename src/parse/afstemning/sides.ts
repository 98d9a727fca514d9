// Which side of a vote words name: «for», «imod», «hverken for eller imod», «blankt».
import type { Side } from '../../model/afstemning.ts';
import type { Tokens } from './tokens.ts';
import { ABSTAINED, VOTED } from './words.ts';

/** A side that is named, and where the words for it end. */
export interface ReadSide {
  readonly side: Side;
  readonly end: number;
}

const ONE_WORD: Readonly<Record<string, Side>> = {
  for: 'for',
  imod: 'imod',
  mod: 'imod',
  ja: 'for',
  nej: 'imod',
  blankt: 'undlod',
  blank: 'undlod',
  blanke: 'undlod',
  blankstemmer: 'undlod',
  'ja-stemmer': 'for',
  'nej-stemmer': 'imod',
  'ja-stemme': 'for',
  'nej-stemme': 'imod',
};

/** The side that is named at a place, or null. */
export function sideAt(tokens: Tokens, at: number): ReadSide | null {
  const low = tokens[at]?.low ?? '';
  if (low === 'hverken') {
    const end = tokens.findIndex((token, index) => index > at && /^i?mod$/.test(token.low));
    const from = VOTED.has(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
    return tokens[from]?.low === 'for' && end > 0 && end <= from + 3
      ? { side: 'undlod', end: end + 1 }
      : null;
  }
  if (ABSTAINED.has(low)) {
    const isWhole = tokens[at + 1]?.low === 'at' && tokens[at + 2]?.low === 'stemme';
    if (isWhole) return { side: 'undlod', end: at + 3 };
    const isFrom =
      tokens[at + 1]?.low === 'fra' && tokens[at + 2]?.low === 'at' && tokens[at + 3]?.low === 'stemme';
    if (isFrom) return { side: 'undlod', end: at + 4 };
    const isLast = at + 1 >= tokens.length || /^[.,;:)]$/.test(tokens[at + 1]?.text ?? '');
    const isLabel = tokens[at + 1]?.text === ':' || (tokens[at + 1]?.value != null && at > 0);
    return isLast || isLabel ? { side: 'undlod', end: at + 1 } : null;
  }
  // «ønskede ikke at stemme»
  if (/^ønske/u.test(low) && /^ikke at stemme$/.test(wordsAt(tokens, at + 1, 3)))
    return { side: 'undlod', end: at + 4 };
  const side = ONE_WORD[low];
  return side ? { side, end: at + 1 } : null;
}

const wordsAt = (tokens: Tokens, at: number, most: number): string =>
  tokens
    .slice(at, at + most)
    .map(({ low }) => low)
    .join(' ');
