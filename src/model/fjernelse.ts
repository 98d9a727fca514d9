import type { IsoDate } from './brand.ts';
import type { Place } from './parsed.ts';

/** What can be taken down. */
export const REMOVAL_KINDS = ['moede', 'punkt', 'bilag'] as const;
/** What was taken down. */
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** What stands where a link to a file stood that was taken down, with its words. */
export const REMOVED_BILAG = 'Fjernet bilag';

/** When something was taken down, and why, in words for the public. */
export interface Removed {
  readonly dato: IsoDate;
  readonly grund: string;
}

/** An item that was taken down; its number stays in its meeting. */
export interface RemovedPunkt extends Removed {
  readonly nummer: number;
}

/** What stands at an address whose content was taken down; `/chefforum/2019-10-10/` or `…/#punkt-3` or a file's address. */
export interface Tombstone extends Removed {
  readonly url: string;
  readonly art: RemovalKind;
}

/** What a text is known again by; it holds none of its words. */
export interface TextMark {
  /** How many words it has. */
  readonly ord: number;
  /** A fingerprint of its words in their order. */
  readonly tekst: string;
  /** Fingerprints of some stretches of its words, chosen by chance but always the same; empty for a short text. */
  readonly proeve: readonly number[];
}

/** What a file is known again by. */
export interface FileMark {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** One take-down, as `fjernet.yaml` keeps it. */
export interface Fjernelse extends Removed {
  readonly adresse: string;
  readonly art: RemovalKind;
  /** Of an item its text; of a meeting all its items together. Null for a file, and for what has no text. */
  readonly aftryk: TextMark | null;
  /** Of a meeting those items that are like no other. */
  readonly punkter: readonly TextMark[];
  readonly fil: FileMark | null;
  /** Whether its text is like too many others to be known again anywhere but at a meeting of its forum on its day. */
  readonly kunHer: boolean;
  /** The addresses of texts or files that are like this one, but are not held back. */
  readonly undtagen: readonly string[];
}

/** All that was taken down, and where files lie that are among it. */
export interface Removals {
  readonly list: readonly Fjernelse[];
  /** Below the content folder, each with the take-down that it is known by. */
  readonly files: Readonly<Record<string, Fjernelse>>;
  /** Changes with all of this; empty when there is nothing. */
  readonly mark: string;
}

/** Nothing was taken down. */
export const NO_REMOVALS: Removals = { list: [], files: {}, mark: '' };

/** Something in the content that is held back because of a take-down. */
export interface HeldBack extends Removed {
  readonly art: RemovalKind;
  /** Where it would stand. */
  readonly url: string;
  /** The address that was taken down. */
  readonly adresse: string;
  /** Whether it is the text that was taken down, at its address (`rest`) or another (`igen`), or another text at its address. */
  readonly hvordan: 'rest' | 'igen' | 'andet';
  /** The file that is linked to, below the content folder; null for a text. */
  readonly fil: string | null;
  readonly place: Place;
}
