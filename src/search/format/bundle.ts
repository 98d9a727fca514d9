/** What the engine uses of the search bundle's JavaScript interface, Pagefind 1.6.0. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    noWorker: boolean;
    exactDiacritics: boolean;
    ranking: { readonly pageLength: number; readonly termSaturation: number };
  }): PagefindInstance;
}

/** One bundle that has been opened. */
export interface PagefindInstance {
  init(): Promise<void>;
  /** Fetches the files in which the words of a query would stand. */
  preload(query: string): Promise<void>;
  /** Null gives every record, in the order in which they were written. */
  search(query: string | null): Promise<{ results: readonly PagefindHit[] }>;
}

/** A hit whose text has not been fetched yet. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** Where in the record the words stand that were found. */
  readonly words: readonly number[];
  data(): Promise<PagefindRecord>;
}

/** A record's text: `content` is plain, and an anchor's `location` counts its words. */
export interface PagefindRecord {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
  /** What is told of its meeting, of the first item of one: a line each for place, attendance and absence. */
  readonly moede?: string;
}

/** A heading of a record; `id` is its section's: `punkt-3-beslutning`. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}
