import { asciiWord, plainKey } from '../../danish/word-key.ts';

/** The file of words that no letter of the alphabet begins. */
const OTHER = 'andet';
/** Before the letter of files that have their words by the second one. */
const SECOND = '2';

/** The first two letters of a word as anybody may type them: `mo` of `møde`, `ab` of `åben`; fewer where it has no more. */
const firstLetters = (word: string): string => /^[a-z]{0,2}/.exec(plainKey(asciiWord(word)))?.[0] ?? '';

/** The names that the file of a word may have: its first letter, or where those are many, its first two. */
export function wordFileNames(word: string): readonly [wide: string, narrow: string] {
  const letters = firstLetters(word);
  return [letters[0] ?? OTHER, letters === '' ? OTHER : letters];
}

/** A word without its first letter. */
const rest = (word: string): string => [...word].slice(1).join('');

/** The names that the file may have which has a word by its second letter: `2u`, or where those are many, `2ul` of `julegave`. */
export const secondFileNames = (word: string): readonly [wide: string, narrow: string] => {
  const [wide, narrow] = wordFileNames(rest(word));
  return [`${SECOND}${wide}`, `${SECOND}${narrow}`];
};

/** Of some files' names those whose words may go on as a word after its first letter. */
export const filesOfSecond = (names: readonly string[], word: string): string[] =>
  filesOfStart(
    names.filter((name) => !isFirstFile(name)).map((name) => name.slice(SECOND.length)),
    rest(word),
  ).map((name) => `${SECOND}${name}`);

/** Of a file by two letters the words that one item alone has, which are half of all, stand in one beside it. */
export const rareFileName = (name: string): string => `${name}1`;

/** Of some files' names those whose words may begin so; where it is a letter alone that is asked for, not those that one item alone has, unless they stand with others. */
export function filesOfStart(names: readonly string[], start: string): string[] {
  const [wide, narrow] = wordFileNames(start);
  const isWide = narrow.length === 1;
  const isOwn = (name: string): boolean =>
    name === wide || name === narrow || (!isWide && name === rareFileName(narrow));
  return names.filter((name) => isOwn(name) || (isWide && /^.[a-z]$/.test(name) && name[0] === wide));
}

/** Whether a file has its words by their first letters. */
export const isFirstFile = (name: string): boolean => !name.startsWith(SECOND);
