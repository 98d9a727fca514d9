import { isMark } from './scan.ts';
import { AFTER, BEFORE, FILLERS } from './small-words.ts';

/** A token without the signs around it. */
const bare = (token: string): string => token.replace(/^[.,;:()!?'"·-]+|[.,;:()!?'"·-]+$/g, '');
const isIn = (words: ReadonlySet<string>, token: string): boolean => {
  const word = bare(token);
  return words.has(word) || words.has(word.toLowerCase());
};
/** Whether it is signs alone that say nothing, such as a comma. */
const isEmpty = (token: string): boolean => /^[.,;:()!?'"#·/-]*$/.test(token);

const tokensOf = (text: string): string[] => text.split(' ').filter((token) => token !== '');

/** What is left of a text beside the parts that were read and the words that go with them; empty when that was all. */
export function essence(text: string): string {
  return tokensOf(text)
    .filter((token) => !isMark(token) && !isEmpty(token) && !isIn(FILLERS, token))
    .join(' ')
    .replace(/^[,;:(]+\s?|\s?[,;:!?)]+$/g, '');
}

/** The words that are left for full text: all but the parts that were read and the prepositions that belong to them. */
export function remainder(text: string): string {
  const tokens = tokensOf(text);
  const isOut = tokens.map((token) => isMark(token) || isEmpty(token));
  for (const [at, token] of tokens.entries()) {
    if (!isMark(token)) continue;
    for (let before = at - 1; before >= 0 && isGoing(tokens[before], BEFORE); before -= 1)
      isOut[before] = true;
    for (let after = at + 1; after < tokens.length && isGoing(tokens[after], AFTER); after += 1)
      isOut[after] = true;
  }
  return tokens.filter((_, at) => !isOut[at]).join(' ');
}

const isGoing = (token: string | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && !isMark(token) && (isEmpty(token) || isIn(words, token));
