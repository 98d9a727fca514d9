import { typeset } from '../model/typeset.ts';
import { titles } from './titles.da.ts';

const MARKS = [
  /^lukket(?:\s+(?:punkt|sag))?\s*[:–—-]\s*/iu,
  /\s*\(\s*lukket(?:\s+(?:punkt|sag|dagsorden))?\s*\)\s*$/iu,
  /[\s,]*\(?\s*for lukkede døre\s*\)?\s*$/iu,
  /^lukket(?:\s+(?:punkt|sag))?\s*\.?$/iu,
];

/** An item's short title; a closed one's without the words that mark it, since the page marks it in its own way. */
export function publicTitle(kortTitel: string, lukket: boolean): string {
  if (!lukket) return typeset(kortTitel);
  const bare = MARKS.reduce((title, mark) => title.replace(mark, ''), kortTitel).trim();
  return bare === '' ? titles.closedPunkt : typeset(bare);
}
