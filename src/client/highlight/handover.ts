import type { Marks } from '../../model/search/search-answer.ts';

/** One search of this tab, as the pages that its results lead to need it. */
export interface PastSearch {
  /** What the address of the search page held. */
  readonly q: string;
  /** What was searched for, as the page names it. */
  readonly text: string;
  readonly marks: Marks;
  /** The pages among the results: `/referater/chefforum/2019-10-10/`. */
  readonly paths: readonly string[];
  /** True when the reader wants nothing of it marked. */
  readonly isHidden: boolean;
}

/** How many searches are remembered, and how many pages of each; a tab's memory is small. */
const MOST_SEARCHES = 10;
const MOST_PATHS = 300;

/** The folder of the site, with a stroke at its end; scripts lie in a folder of it. */
export const siteRoot = (): URL => new URL('..', import.meta.url);

/** Under which name a site remembers its searches; several may lie on one host. */
export const storageName = (root: string): string => `fremhaev:${root}`;

/**
 * Hands what was searched for over to the pages that were found, so that they mark it. The search page calls it
 * whenever it shows results; `text` is what was searched for instead of `q`, if it was.
 */
export function handOver(q: string, marks: Marks, paths: readonly string[], text: string = q): void {
  if (q === '') return;
  const pages = paths.map((path) => new URL(path, location.href).pathname);
  change((searches) => withSearch(searches, { q, text, marks, paths: pages, isHidden: false }));
}

/** Has a search mark nothing more in this tab, until another one is made. */
export const hide = (search: PastSearch): void => change((searches) => withHidden(searches, search));

/** The searches of this tab, the newest first; none where the browser remembers nothing. */
export function recall(): readonly PastSearch[] {
  try {
    return readSearches(sessionStorage.getItem(storageName(siteRoot().pathname)));
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

function change(by: (searches: readonly PastSearch[]) => readonly PastSearch[]): void {
  try {
    const name = storageName(siteRoot().pathname);
    sessionStorage.setItem(name, JSON.stringify(by(readSearches(sessionStorage.getItem(name)))));
  } catch (error) {
    // A browser may be told to remember nothing, or its memory may be full: then the referrer has to do.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The searches with one more, or with more of the newest, which stays hidden if it was: to go back to it is no new search. */
export function withSearch(searches: readonly PastSearch[], search: PastSearch): readonly PastSearch[] {
  const [newest] = searches;
  const again = newest?.q === search.q ? newest : null;
  const paths = [...new Set([...search.paths, ...(again?.paths ?? [])])].slice(0, MOST_PATHS);
  const isHidden = search.isHidden || (again?.isHidden ?? false);
  const others = searches.filter(({ q }) => q !== search.q);
  return [{ ...search, paths, isHidden }, ...others].slice(0, MOST_SEARCHES);
}

/** The searches with one of them hidden; it is remembered for that when it was not. */
export function withHidden(searches: readonly PastSearch[], hidden: PastSearch): readonly PastSearch[] {
  const isKnown = searches.some(({ q }) => q === hidden.q);
  const all = isKnown ? searches : [hidden, ...searches].slice(0, MOST_SEARCHES);
  return all.map((search) => (search.q === hidden.q ? { ...search, isHidden: true } : search));
}

/** Reads searches as they were written down; none for anything else. */
export function readSearches(text: string | null): readonly PastSearch[] {
  try {
    const searches: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(searches) ? searches.filter(isSearch) : [];
  } catch {
    // What is not JSON was not written here.
    return [];
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isSearch(value: unknown): value is PastSearch {
  const { q, text, marks, paths, isHidden } = (value ?? {}) as Partial<Record<keyof PastSearch, unknown>>;
  const { keys, starts, phrases } = (marks ?? {}) as Partial<Record<keyof Marks, unknown>>;
  const isNamed = typeof q === 'string' && typeof text === 'string' && typeof isHidden === 'boolean';
  return isNamed && [paths, keys, starts, phrases].every(isTexts);
}
