/** A PDF file on the site with pages that are pictures, so that nobody can search in them. */
export interface PicturedFile {
  /** Its address without the base. */
  readonly url: string;
  /** From 1; null for all of them. */
  readonly pages: readonly number[] | null;
}
