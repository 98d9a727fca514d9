/** The version of the engine that the files are written for and read by; another may read them otherwise. */
export const ENGINE_VERSION = '1.6.0';

/** What every file of a bundle begins with. */
export const SIGNATURE = 'pagefind_dcd';

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
