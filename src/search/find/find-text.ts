import { wordKey } from '../../danish/word-key.ts';
import type { TokenField } from '../format/search-token.ts';
import { type Clause, readClauses } from '../read/clauses.ts';
import { asQuestion, isQuestion, withSpare } from '../read/interrogative.ts';
import { type ClausesFound, findClauses } from './find-clauses.ts';
import type { Scores, WordSources } from './find-keys.ts';
import { findRelated, NO_RELATED, placedWords, type RelatedFound } from './find-related.ts';

/** What of the archive fits a query's words; `scores` is null when there are no words to fit. */
export interface RowsFound extends ClausesFound {
  /** What an item must have, of what was typed. */
  readonly clauses: readonly Clause[];
  /** Whether they are put as a question. */
  readonly asks: boolean;
  readonly skipped: readonly string[];
  /** What numbers, dates and forums left for the words to be found among; null for all. */
  readonly within: Scores | null;
  /** What related words find beside. */
  readonly related: RelatedFound;
}

/** Nothing found. */
export const NO_ROWS: RowsFound = {
  clauses: [],
  scores: new Map(),
  excluded: new Set(),
  marks: { keys: [], starts: [], phrases: [] },
  lacking: [],
  words: [],
  within: null,
  related: NO_RELATED,
  instead: new Map(),
  meant: new Map(),
  skipped: [],
  asks: false,
};

/** Signs that ask for something only with words beside them; typed alone, the words are still to come. */
const OPEN_SIGNS = /[\s"“”„»«()*–−-]/g;

/** Finds the words of a text. */
export async function findText(q: string, field: TokenField, sources: WordSources): Promise<RowsFound> {
  const read = readClauses(q);
  const asks = isQuestion(q);
  const { clauses: told, skipped } = asks ? asQuestion(read) : read;
  // Whose archive it is, all that it holds is about: «skolemad i Fjordby Kommune».
  const clauses = withSpare(told, (word) => sources.owner?.has(wordKey(word)) === true);
  const own = await findClauses(clauses, field, sources);
  const related = await findRelated(own.words, placedWords(clauses), own.scores, field, sources);
  return {
    ...NO_ROWS,
    ...own,
    clauses: clauses.filter(({ not, isSpare }) => !not && !isSpare),
    // A letter that a hyphen joins to a word is none by itself: `p-pladser`.
    lacking: own.lacking.filter((word) => !q.includes(`${word}-`)),
    related,
    skipped,
    asks,
  };
}

/** Finds the words of a whole query; nothing of one that is made of signs alone, which no item is found by. */
export async function findQuery(q: string, field: TokenField, sources: WordSources): Promise<RowsFound> {
  const found = await findText(q, field, sources);
  const isSigns = found.scores === null && found.excluded.size === 0 && !/[\p{L}\p{N}]/u.test(q);
  return isSigns && q.replace(OPEN_SIGNS, '') !== '' ? { ...NO_ROWS, lacking: [q] } : found;
}
