import { type Query, queryTail, readQuery } from '../../model/search/search-query.ts';

/** What the browser remembers with an address of the search page. */
export interface Place {
  /** How many groups of results were shown. */
  readonly groups?: number;
  /** How far down the page was scrolled. */
  readonly top?: number;
  /** Whether the filters were folded out. */
  readonly filtre?: boolean;
}

/** An address with what is remembered with it; a draft is of a query that is still being typed. */
interface Entry extends Place {
  readonly draft?: true;
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

/** Puts a query that is being typed into the address, after the one that was finished, so that going back leads to that; what is typed on takes its place. */
export function draftAddress(query: Query): void {
  const { draft, ...place } = entryNow();
  const tail = queryTail(query);
  if (tail === tailNow()) return;
  const entry: Entry = { draft: true, ...folding(place) };
  if (draft) history.replaceState(entry, '', urlOf(tail));
  else history.pushState(entry, '', urlOf(tail));
}

/** Puts a query into the address instead of the one that stands there, for good. */
export function replaceAddress(query: Query): void {
  history.replaceState(folding(entryNow()), '', urlOf(queryTail(query)));
}

/** Puts a finished query into the address, so that going back leads to the one that was finished before it. */
export function commitAddress(query: Query): void {
  const { draft, ...place } = entryNow();
  const tail = queryTail(query);
  const isThere = tail === tailNow();
  if (draft) history.replaceState(isThere ? place : folding(place), '', urlOf(tail));
  else if (!isThere) history.pushState(folding(place), '', urlOf(tail));
}

const folding = ({ filtre }: Place): Place => (filtre === undefined ? {} : { filtre });
