/** What the rows of an index were before. */
export interface RowChanges {
  /** For each row the one that it was, -1 for a new one; it may have another content. */
  readonly before: Int32Array;
  /** For each row of before the one that it is, -1 for one that is gone. */
  readonly after: Int32Array;
  /** Whether any row has another number than before. */
  readonly isMoved: boolean;
}

/** Finds what became of rows, which are told by the keys of what they hold. Of a row that changed in its place it is told as the one that it was. */
export function rowChanges(old: readonly string[], rows: readonly string[]): RowChanges {
  const before = new Int32Array(rows.length).fill(-1);
  const after = new Int32Array(old.length).fill(-1);
  const join = (row: number, was: number): void => {
    before[row] = was;
    after[was] = row;
  };
  for (const [row, was] of longestRising(sameKeys(old, rows))) join(row, was);
  // Between rows that are as they were, the others are taken for each other in their order.
  for (let row = 0, was = 0; row < rows.length; row += 1) {
    const known = before[row] ?? -1;
    if (known >= 0) was = known + 1;
    else if (was < old.length && (after[was] ?? -1) < 0) {
      join(row, was);
      was += 1;
    }
  }
  return { before, after, isMoved: before.some((was, row) => was >= 0 && was !== row) };
}

/** Pairs of rows with one key, by their rows now. */
function sameKeys(old: readonly string[], rows: readonly string[]): (readonly [row: number, was: number])[] {
  const places = new Map(old.map((key, was) => [key, was]));
  return rows.flatMap((key, row) => {
    const was = places.get(key);
    if (was === undefined) return [];
    places.delete(key);
    return [[row, was] as const];
  });
}

/** The most pairs of which each follows the one before on both sides. */
function longestRising(
  pairs: readonly (readonly [row: number, was: number])[],
): (readonly [row: number, was: number])[] {
  const tails: number[] = [];
  const links = new Int32Array(pairs.length).fill(-1);
  for (const [at, [, was]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < was) low = middle + 1;
      else high = middle;
    }
    links[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = links[at] ?? -1) {
    const pair = pairs[at];
    if (pair) found.push(pair);
  }
  return found.reverse();
}
