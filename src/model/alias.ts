/** An address that something had before, and its own; `path` is the file that says so, null where the settings do. */
export interface Alias {
  readonly from: string;
  readonly to: string;
  readonly path: string | null;
}
