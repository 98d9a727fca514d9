import type { Marks } from '../../model/search/search-answer.ts';

/** What the rest of the site is told of searches, and tells the search page. */
export interface Hooks {
  /** Results are shown: what was asked, what to mark, the addresses they lead to, and what was searched for instead, if it was. */
  shown(q: string, marks: Marks, urls: readonly string[], applied: string | undefined): void;
  /** A query was finished, rather than passed by while typing. */
  committed(q: string): void;
  /** The queries that were finished last, the latest first. */
  recents(): readonly string[];
}
