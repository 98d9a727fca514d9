import { markPlaces } from '../../danish/marks.ts';
import type { PagefindRecord } from '../format/bundle.ts';
import { keyToken, type TokenField } from '../format/search-token.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordFiles } from './word-files.ts';

/** Rows with how well each fits. */
export type Scores = ReadonlyMap<number, number>;

/** What was found of a word, and how it was read to find it. */
export interface WordFound {
  readonly scores: Scores;
  /** Keys and starts to mark. */
  readonly keys: readonly string[];
  readonly starts: readonly string[];
  /** What was searched for in its stead, when the archive lacks it: `budget`, `skole fravær`. */
  readonly instead: string | null;
  /** Words that may have been meant; none where the word is right. */
  readonly meant: readonly string[];
}

/** Nothing found. */
export const NO_WORD: WordFound = { scores: new Map(), keys: [], starts: [], instead: null, meant: [] };

/** Where words are looked up. */
export interface WordSources {
  readonly index: SearchIndex;
  /** How many items there are. */
  readonly count: number;
  readonly words: WordFiles;
  /** Whether a word is Danish, whatever the archive has. */
  readonly isDanish: (word: string) => Promise<boolean>;
  /** The keys of the name of whose archive it is, which tells nothing of an item; left out where nobody's is known. */
  readonly owner?: ReadonlySet<string>;
  /** See `SearchTable.tvillinger`. */
  readonly twins: ReadonlyMap<string, string>;
  /** The words that are related to what has a key, see `relatedKey`, of those that the archive has. */
  readonly related: (key: string) => Promise<readonly string[]>;
  /** Whether the lists of related words have this key, though nothing that the archive has may be related to it. */
  readonly isNamed?: (key: string) => Promise<boolean>;
  /** Whether a word may be wrong in its first letter too; not where many are asked for, each of which may be wrong. */
  readonly isFar?: boolean;
  /** The items of an outcome; left out where outcomes are not searched. */
  readonly decided?: (udfald: string) => readonly number[];
  /** Whether the text of an attachment has a word of this key; left out where attachments are not searched. */
  readonly inAttachments?: (key: string) => Promise<boolean>;
}

/** Finds the items that have one of some keys. */
export async function findKeys(
  keys: readonly string[],
  field: TokenField,
  index: SearchIndex,
): Promise<WordFound> {
  const scores = new Map<number, number>();
  const found: string[] = [];
  for (const key of keys) {
    const marks = { keys: [key], starts: [], phrases: [] };
    const isHeld = ({ content }: PagefindRecord): boolean => markPlaces(content, marks).length > 0;
    const rows = await index.holding(keyToken(field, key), isHeld);
    if (rows.size > 0) found.push(key);
    for (const [row, score] of rows) scores.set(row, Math.max(score, scores.get(row) ?? 0));
  }
  return { ...NO_WORD, scores, keys: found };
}

/** The rows of one or the other, with what they score together. */
export function either(one: Scores, other: Scores): Scores {
  const scores = new Map(one);
  for (const [row, score] of other) scores.set(row, score + (one.get(row) ?? 0));
  return scores;
}

/** The rows of both, with what they score together. */
export function both(one: Scores, other: Scores): Scores {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return new Map(
    [...few].flatMap(([row, score]) => {
      const more = many.get(row);
      return more === undefined ? [] : [[row, score + more] as const];
    }),
  );
}

/** The same rows, each for a share of what it scored. */
export const times = (scores: Scores, share: number): Scores =>
  new Map([...scores].map(([row, score]) => [row, score * share]));
