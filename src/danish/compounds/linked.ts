// Compounds that are spelled with a linking letter and without: `loftplade` and `loftsplade`.

/** A part has so many letters at least. */
const SHORTEST_PART = 3;

/** Whether two keys are one compound but for the letter that links its parts. */
export function isLinkedOtherwise(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const isAmid = at >= SHORTEST_PART && short.length - at >= SHORTEST_PART;
  return isAmid && /[se]/.test(long[at] ?? '') && short.slice(at) === long.slice(at + 1);
}
