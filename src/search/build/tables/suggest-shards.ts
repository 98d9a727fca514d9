/** A start of words or numbers, and what has it, the newest first. */
export interface Shard<Entry> {
  readonly start: string;
  readonly entries: readonly Entry[];
}

/** An entry under one of its words or numbers; `order` is less the newer it is. */
interface Posting<Entry> {
  readonly key: string;
  readonly entry: Entry;
  readonly order: number;
}

/** How much a file of suggestions holds, how many files there may be, and the shortest start that is asked for. */
export interface ShardLimits {
  readonly entries: number;
  readonly files: number;
  readonly shortest: number;
}

const NAMEABLE = /^[a-z0-9]+$/;

/**
 * Divides entries, the newest first, by the starts of their keys. A start with too many is divided further, the fullest
 * first, until there are as many files as there may be; it keeps its newest entries for those who have typed no more.
 */
export function shardsOf<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
  limits: ShardLimits,
): Shard<Entry>[] {
  const postings = entries.flatMap((entry, order) =>
    [...new Set(keysOf(entry))]
      .filter((key) => key.length >= limits.shortest && NAMEABLE.test(key))
      .map((key): Posting<Entry> => ({ key, entry, order })),
  );
  const open = dividedBy(postings, 1);
  const done = new Map<string, readonly Posting<Entry>[]>();
  while (open.size > 0) {
    const start = fullest(open);
    const own = open.get(start) ?? [];
    open.delete(start);
    const parts = dividedBy(own, start.length + 1);
    const isWhole = countEntries(own) <= limits.entries || parts.size === 0;
    const isRoomLeft = done.size + open.size + parts.size + 1 <= limits.files;
    if (isWhole || !isRoomLeft) done.set(start, own);
    else {
      // Nobody asks by a start that is too short, so that its parts are enough.
      if (start.length >= limits.shortest) done.set(start, own);
      for (const [longer, part] of parts) open.set(longer, part);
    }
  }
  return [...done]
    .map(([start, own]) => ({ start, entries: newest(own, limits.entries) }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Postings by the first letters of their keys; keys that are shorter are in none. */
function dividedBy<Entry>(
  postings: readonly Posting<Entry>[],
  length: number,
): Map<string, Posting<Entry>[]> {
  const parts = new Map<string, Posting<Entry>[]>();
  for (const posting of postings) {
    if (posting.key.length < length) continue;
    const start = posting.key.slice(0, length);
    const part = parts.get(start);
    if (part) part.push(posting);
    else parts.set(start, [posting]);
  }
  return parts;
}

const countEntries = <Entry>(postings: readonly Posting<Entry>[]): number =>
  new Set(postings.map(({ order }) => order)).size;

function fullest<Entry>(parts: ReadonlyMap<string, readonly Posting<Entry>[]>): string {
  let best = '';
  for (const [start, { length }] of parts) {
    const most = parts.get(best)?.length ?? -1;
    if (length > most || (length === most && start < best)) best = start;
  }
  return best;
}

/** One entry under two words of the same start stands once. */
function newest<Entry>(postings: readonly Posting<Entry>[], most: number): Entry[] {
  const byOrder = new Map(postings.map(({ order, entry }) => [order, entry]));
  return [...byOrder.keys()]
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((order) => byOrder.get(order) as Entry);
}
