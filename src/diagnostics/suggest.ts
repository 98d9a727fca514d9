import { distance } from 'fastest-levenshtein';

/** The candidate at most `limit` letters from the word, the nearest first; null when there is none. */
export function nearest(word: string, candidates: readonly string[], limit: number): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, letters: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ letters }) => letters <= limit)
    .sort((a, b) => a.letters - b.letters);
  return ranked[0]?.candidate ?? null;
}

/** «Mente du `forum`?», or the given advice when nothing is near. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const found = nearest(word, candidates, Math.max(1, Math.floor(word.length / 3)));
  return found ? `Mente du \`${found}\`?` : otherwise;
}
