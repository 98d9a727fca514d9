// What `upgrade` makes of a file.

/** A file that is to be another, and how that is told. */
export interface Change {
  readonly file: string;
  /** What it becomes; null where it is only told of. */
  readonly after: string | null;
  readonly told: string;
  /** Whether its words stay: somebody may have edited them. */
  readonly isOnlyTold?: true;
}
