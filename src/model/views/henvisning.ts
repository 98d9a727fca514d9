/** What a reference to an item is made of: forum, day, number, title and case number in words, and its address. */
export interface Henvisning {
  readonly tekst: string;
  readonly url: string;
  /** The version of the minutes that is referred to, where it is known. */
  readonly version: string | null;
}
