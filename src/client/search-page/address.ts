import { type Query, queryTail, readQuery } from '../../model/search-query.ts';

/** What the browser remembers with an address of the search page. */
export interface Place {
  /** How many groups of results were shown. */
  readonly groups?: number;
  /** How far down the page was scrolled. */
  readonly top?: number;
  /** Whether the filters were folded out. */
  readonly filtre?: boolean;
}

/** An address with what is remembered with it; `before` is what a query that is still being typed took the place of. */
interface Entry extends Place {
  readonly before?: { readonly tail: string; readonly place: Place };
}

const entryNow = (): Entry => (history.state as Entry | null) ?? {};
const tailNow = (): string => queryTail(addressedQuery());
const urlOf = (tail: string): string => `${location.pathname}${tail}`;

/** The query in the page's address. */
export const addressedQuery = (): Query => readQuery(new URLSearchParams(location.search));

/** What is remembered with the page's address. */
export const placeNow = (): Place => entryNow();

/** Remembers something more with the page's address. */
export function rememberPlace(place: Place): void {
  history.replaceState({ ...entryNow(), ...place }, '');
}

/** Puts a query that is being typed into the address, in the stead of the one that stands there. */
export function draftAddress(query: Query): void {
  const { before, ...place } = entryNow();
  const kept = before ?? { tail: tailNow(), place };
  history.replaceState({ before: kept, ...folding(place) }, '', urlOf(queryTail(query)));
}

/** Puts a query into the address in the stead of the one that stands there, for good. */
export function replaceAddress(query: Query): void {
  history.replaceState(folding(entryNow()), '', urlOf(queryTail(query)));
}

/** Puts a finished query into the address, so that going back leads to the one that was finished before it. */
export function commitAddress(query: Query): void {
  const { before, ...place } = entryNow();
  const tail = queryTail(query);
  const isThere = tail === tailNow();
  if (isThere && !before) return;
  if (before?.tail === tail) {
    history.replaceState(place, '', urlOf(tail));
    return;
  }
  if (before) history.replaceState(before.place, '', urlOf(before.tail));
  history.pushState(isThere ? place : folding(place), '', urlOf(tail));
}

const folding = ({ filtre }: Place): Place => (filtre === undefined ? {} : { filtre });
