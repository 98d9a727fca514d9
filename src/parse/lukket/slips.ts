// Slips of the hand: the words that differ from a mark in one letter, as a pattern.

/** Letters beside «u» on a keyboard, which are struck for it; any other vowel makes another word of it: «lokket», «lykket». */
const BESIDE_U = '[ij]';
/** Ends with which the word is another of the same root, or a mark itself: «lukke», «lukker», «lukkes», «lukken», «lukkedes». */
const OWN_ENDS = '(?!lukke(?:[rsnl]|nde|des|t|de)?(?![\\p{L}])|lu(?:sk|gt|ft|nk))';

/** What a word becomes with a letter too much, one too few, another, or two in the wrong order; its first two stay, or its second is struck beside. */
function oneAway(word: string): string[] {
  const [first = '', second = ''] = word;
  const rest = [...word].slice(2);
  const with_ = (at: number, ...letters: string[]): string =>
    first + second + [...rest.slice(0, at), ...letters].join('');
  const tail = (at: number): string => rest.slice(at).join('');
  return [
    first + BESIDE_U + rest.join(''),
    first + word,
    first + (rest[0] ?? '') + second + tail(1),
    first + second + second + rest.join(''),
    ...rest.flatMap((_, at) => [
      `${with_(at)}\\p{L}?${tail(at + 1)}`,
      `${with_(at, rest[at] ?? '')}\\p{L}${tail(at + 1)}`,
      `${with_(at, rest[at + 1] ?? '', rest[at] ?? '')}${tail(at + 2)}`,
    ]),
  ];
}

/** A pattern for the words that are one slip away from these. */
export const slipsOf = (words: readonly string[]): string =>
  `${OWN_ENDS}(?:${[...new Set(words.flatMap(oneAway))].join('|')})`;
