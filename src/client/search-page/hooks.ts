import type { Marks } from '../../model/search-answer.ts';

/** What the rest of the site is told of searches, and tells the search page. */
export interface Hooks {
  /** Results are shown: what was searched for, what to mark, and the addresses they lead to. */
  shown(q: string, marks: Marks, urls: readonly string[]): void;
  /** A query was finished, rather than passed by while typing. */
  committed(q: string): void;
  /** The queries that were finished last, the latest first. */
  recents(): readonly string[];
}
