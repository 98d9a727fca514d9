import type { IsoDate } from '../../model/brand.ts';
import type { Udfald } from '../../model/parsed.ts';

/** A forum as the search knows it. */
export interface TableForum {
  readonly slug: string;
  readonly navn: string;
  readonly forkortelser: readonly string[];
}

/**
 * What the search knows of every item without its text: `soegning/tabel.pak`. A row is an open item; rows are in the
 * order of their meetings' dates, forums and item numbers, oldest first, and the index numbers them so.
 */
export interface SearchTable {
  /** Whose archive it is: `Fjordby Kommune`. */
  readonly organisation: string;
  readonly forummer: readonly TableForum[];
  /** KLE main groups, in order, with their titles where the archive has them. */
  readonly emner: readonly { readonly nummer: string; readonly titel: string | null }[];
  readonly udfald: readonly Udfald[];
  /** What files of words are named by, `soegning/ord/<name>.pak`: the first letter of their words, the first two where those are many, or `2` and the second. */
  readonly bogstaver: readonly string[];
  /**
   * Words without their å, æ and ø that have the key of quite another word, each with itself: `mode` for `møde`, which
   * would be taken for a form of `mod`.
   */
  readonly tvillinger: readonly (readonly [typed: string, ord: string])[];
  /** What files of related words are named by, see `RelatedFile`. */
  readonly beslaegtede: readonly string[];
  readonly moeder: {
    /** Index into `forummer`. */
    readonly forum: readonly number[];
    /** Days since the meeting before, the first since 1 January 1970. */
    readonly dage: readonly number[];
    /** 1 but for a forum's further meetings of a day. */
    readonly raekke: readonly number[];
    /** How many rows each meeting has. */
    readonly antal: readonly number[];
    /** The numbers of its closed items, which have an anchor but no row. */
    readonly lukkede: readonly (readonly number[])[];
  };
  readonly punkter: {
    /** The number, less the one before it in its meeting. */
    readonly spring: readonly number[];
    /** Index into `udfald`, -1 for none. */
    readonly udfald: readonly number[];
    /** Index into `emnesaet`. */
    readonly emner: readonly number[];
    /** How many rows back the same case came up before, 0 where it did not; a standing item belongs to none. */
    readonly forrige: readonly number[];
    /** Rows of standing items, which tell little: each less the one before. */
    readonly staaende: readonly number[];
  };
  /** The sets of main groups that occur, as indexes into `emner`. */
  readonly emnesaet: readonly (readonly number[])[];
}

/** The cases: `soegning/sager.pak`, which is fetched for questions of numbers alone. */
export interface SagTable {
  /** Case numbers in canonical spelling, sorted by code unit. */
  readonly numre: readonly string[];
  /** For each row the indexes of the cases it carries: one alone for the most common case, -1 for none. */
  readonly punkter: readonly (number | readonly number[])[];
}

/** A meeting that the search can lead to. */
export interface TableMeeting {
  readonly forum: TableForum;
  readonly date: IsoDate;
  /** Without the base: `/chefforum/2019-10-10/`. */
  readonly url: `/${string}`;
  /** The numbers of all its items, the closed ones too. */
  readonly numre: readonly number[];
  /** Its first row, and how many it has. */
  readonly first: number;
  readonly count: number;
}

/** The words of an archive that begin alike, sorted, and in how many items each is. */
export interface WordFile {
  readonly ord: readonly string[];
  readonly antal: readonly number[];
}

/** How many titles a file of case titles holds: `soegning/titler/<n>.pak`. */
export const TITLES_A_FILE = 200;

/** What is known without full text, and what direct answers are found in. */
export interface Directory {
  readonly forummer: readonly TableForum[];
  readonly emner: SearchTable['emner'];
  /** Oldest first. */
  readonly moeder: readonly TableMeeting[];
  /** Every case number, sorted; fetched when first asked for. */
  sagsnumre(): Promise<readonly string[]>;
  /** The titles of some cases, in their order; null for one that has none. */
  sagTitler(numre: readonly string[]): Promise<readonly (string | null)[]>;
}
