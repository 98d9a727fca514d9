/** What the search page uses of the search bundle's JavaScript interface. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: SearchOptions): Promise<{ results: readonly SearchHit[] }>;
}

/** Filters and order of a search. */
export interface SearchOptions {
  readonly filters: Readonly<Record<string, string | { any: readonly string[] }>>;
  readonly sort?: { readonly dato: 'asc' | 'desc' };
}

/** A hit whose text has not been fetched yet. */
export interface SearchHit {
  readonly id: string;
  data(): Promise<SearchRecord>;
}

/** A hit's text; `excerpt` is HTML in which nothing but `<mark>` is markup. */
export interface SearchRecord {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
