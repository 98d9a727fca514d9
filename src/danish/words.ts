/** A word of a text and where it stands, in UTF-16 units; `end` is past its last letter. */
export interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with what belongs on them, or digits: `4-dages` is two words, and so is `IT-roadmap`. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in its order. Soft hyphens divide nothing. */
export function wordPlaces(text: string): WordPlace[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+/gu)].flatMap((match) => {
    const word = match[0].replace(/\u00ad/g, '');
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

/** The words of a text in its order. */
export const wordsOf = (text: string): string[] => text.replace(/\u00ad/g, '').match(WORD) ?? [];
