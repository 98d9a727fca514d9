// What the server and the page in the browser speak of.

/** A fault in the content as the page tells it. */
export interface ToldProblem {
  /** `chefforum/2019/2019-10-10.md:2:8`; empty where there is no such place. */
  readonly where: string;
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
}

/** How the archive stands. */
export interface LiveState {
  /** Changes with every page; a page that bears another is an old one. */
  readonly pages: string;
  /** Changes when the search has followed. */
  readonly search: string;
  readonly errors: readonly ToldProblem[];
  readonly warnings: readonly ToldProblem[];
}
