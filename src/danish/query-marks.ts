import type { Marks } from '../model/search/search-answer.ts';
import { wordSet } from '../model/text/word-list.ts';
import { wordKey } from './word-key.ts';
import { wordsOf } from './words.ts';

/** Words that say little by themselves, and which no text is marked for. */
const SMALL =
  wordSet(`ad af alle at blev blive bliver da de dem den der det dig din disse du efter eller en end er et for fra få før ham han
  har have her hos hun hvad hver hvis hvor i ikke ind ja jeg jer kan kun man med mellem men mig min mod må ned nej noget
  når og også om op os over på samt se sig sin skal som så til ud under var ved vi vil være vært`);

/** Quoted, or a run without spaces; with a minus before it when it is to be left out. */
const ASKED = /(?<minus>(?<!\S)-)?(?:["“”»«](?<phrase>[^"“”»«]*)["“”»«]?|(?<run>[^\s"“”»«]+))/gu;

/** What a query, as typed, would have marked: all that can be known of it where the answer to it is not at hand. */
export function marksOf(q: string): Marks {
  const keys: string[] = [];
  const phrases: string[] = [];
  for (const { groups = {} } of q.matchAll(ASKED)) {
    if (groups.minus || groups.run === 'ELLER') continue;
    const text = groups.phrase ?? groups.run ?? '';
    const words = wordsOf(text);
    if (words.length === 0) continue;
    // `13/16074` and `00.01` are one thing, and so is a phrase.
    const isWhole = groups.phrase !== undefined || (words.length > 1 && /\d/.test(text));
    if (isWhole) phrases.push(text);
    else keys.push(...words.filter((word) => !SMALL.has(word.toLowerCase())).map(wordKey));
  }
  return { keys: [...new Set(keys)], starts: [], phrases };
}
