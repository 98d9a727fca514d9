const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How much of what was searched for the marked words hold, from 0 to 1: the engine takes a word it lacks for its first letters. */
export function closeness(q: string, marked: readonly string[]): number {
  const held = marked.flatMap(wordsOf);
  const wanted = wordsOf(q);
  const letters = wanted.reduce((sum, word) => sum + word.length, 0);
  const shared = wanted.reduce(
    (sum, word) => sum + Math.max(0, ...held.map((other) => sharedStart(word, other))),
    0,
  );
  return letters === 0 ? 0 : shared / letters;
}
