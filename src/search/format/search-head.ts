// What the engine is told of the archive's files before it is asked.

/** The head of a search, in `soegning/hoved.pak`: as little as the engine's own head can be made of again. */
export interface SearchHead {
  /** For each row about how long its item is: how many times `SHORTEST` is doubled, a digit of base 36. */
  readonly laengder: string;
  /** How many rows share a file of texts. */
  readonly deler: number;
  /** The names of the files of texts, one after the other. */
  readonly tekster: string;
  /** The names of the files of words, one after the other. */
  readonly ordfiler: string;
  /** For each of these where it begins and ends, separated by spaces. */
  readonly graenser: string;
  /** What is told of a record beside its text. */
  readonly felter: readonly string[];
}

/** How many signs the name of a file has. */
export const NAME_LENGTH = 8;

/** The shortest length of an item that is told, in words; longer ones are told as twice that, four times that and so on. */
export const SHORTEST = 100;

/** A length as it is told. */
export const toldLength = (words: number): string =>
  Math.min(35, Math.max(0, Math.round(Math.log2(words / SHORTEST)))).toString(36);

/** The name in a place of some names that stand one after the other. */
export const nameAt = (names: string, at: number): string =>
  names.slice(at * NAME_LENGTH, (at + 1) * NAME_LENGTH);
