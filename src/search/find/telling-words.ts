import { verbStem } from '../../danish/verbs.ts';
import { both, type Scores } from './find-keys.ts';
import type { WordScores } from './spare-words.ts';

/** Verbs say less of what a question is about than other words do. */
const isVerb = ({ text }: WordScores): boolean => verbStem(text.toLowerCase()) !== null;

/** A name, told by its capital, is what a question is about: `hvor mange mennesker bor der på Lyngbo`. The first word may have one for being first. */
const isName = (word: WordScores, words: readonly WordScores[]): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word.text) && word !== words[0];

/**
 * Of a question's words, as many as some items have together, names before others, the rarest before the common and verbs last:
 * `hvad betyder LULS` asks for LULS. Null where no item has more than another question would find.
 */
export function tellingWords(words: readonly WordScores[]): { texts: string[]; scores: Scores } | null {
  const rarest = words.toSorted(
    (one, other) =>
      Number(isName(other, words)) - Number(isName(one, words)) ||
      Number(isVerb(one)) - Number(isVerb(other)) ||
      one.scores.size - other.scores.size,
  );
  let scores: Scores | null = null;
  const kept = new Set<WordScores>();
  for (const word of rarest) {
    const own: Scores = scores ? both(scores, word.scores) : word.scores;
    if (own.size === 0) continue;
    scores = own;
    kept.add(word);
  }
  return scores && { texts: words.filter((word) => kept.has(word)).map(({ text }) => text), scores };
}
