import { distance } from 'fastest-levenshtein';

/** The candidate at most `limit` letters from the word, the nearest first; null when there is none. */
export function nearest(word: string, candidates: readonly string[], limit: number): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, letters: lettersApart(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ letters }) => letters <= limit)
    .sort((a, b) => a.letters - b.letters);
  return ranked[0]?.candidate ?? null;
}

/** How many letters two words are apart; two that have changed places are one slip: «Beslutnign». */
function lettersApart(word: string, other: string): number {
  const apart = distance(word, other);
  if (apart !== 2 || word.length !== other.length) return apart;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return swapped === other ? 1 : apart;
}

/** «Mente du `forum`?», by the candidate that is near or that begins so, or the given advice when nothing is near. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const begun = candidates.filter((candidate) => word.length > 3 && candidate.startsWith(word.toLowerCase()));
  const near = nearest(word, candidates, Math.max(1, Math.floor(word.length / 3)));
  const found = near ?? (begun.length === 1 ? begun[0] : undefined);
  return found ? `Mente du \`${found}\`?` : otherwise;
}
