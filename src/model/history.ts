import type { IsoDate } from './brand.ts';

/** What a change to a meeting is about; `lukket` is an item that is closed before or after it, of which nothing more is told. */
export type ChangedPart =
  | 'afsnit'
  | 'titel'
  | 'sagsnumre'
  | 'bilag'
  | 'nyt'
  | 'taget-af'
  | 'lukket'
  | 'hoved';

/** One change in words of the reader: «Punkt 4: Beslutning». */
export interface Change {
  /** The item's number now, or for one that is gone its number then; null for the head. */
  readonly nummer: number | null;
  readonly part: ChangedPart;
  /** The heading of the section, or what of the head has changed; null where the part says all. */
  readonly overskrift: string | null;
}

/** What a version was to its readers: the agenda, the minutes, a correction, or the same file put back after it was gone. */
export type RevisionType = 'dagsorden' | 'referat' | 'rettelse' | 'genindsat';

/** A version of a meeting's file that readers saw, other than the one before it. */
export interface Revision {
  /** The first ten digits of the commit that published it. */
  readonly commit: string;
  /** The day in Copenhagen on which it was committed to the line that is published. */
  readonly date: IsoDate;
  readonly type: RevisionType;
  readonly changes: readonly Change[];
}

/** A stretch of words of a difference: the same on both sides, on one side alone, or so many words that are left out. */
export type DiffPiece = readonly [kind: 'ens' | 'anden' | 'udeladt', text: string];

/** A text before and after a change. */
export interface Difference {
  readonly before: readonly DiffPiece[];
  readonly after: readonly DiffPiece[];
}

/** The differences of a meeting's revisions, by revision and change; null where no old text may be shown. */
export type RevisionTexts = readonly (readonly (Difference | null)[])[];

/** The version that a page shows: a commit by its first ten digits, and its day. */
export interface ShownVersion {
  readonly commit: string;
  readonly date: IsoDate;
}

/** What git knows of a meeting. */
export interface MeetingHistory {
  /** Changes with all of it. */
  readonly key: string;
  /** Oldest first. Empty where only its latest version is known. */
  readonly revisions: readonly Revision[];
  /** Null where its file is not as it was committed, or nobody knows when it was. */
  readonly version: ShownVersion | null;
  readonly texts: RevisionTexts;
  /** Paths of its file before, below the content folder; it was moved from there. */
  readonly places: readonly string[];
}

/** How much of the history could be read: there is none, all of it, that since a shallow clone begins, or git refused. */
export type HistoryState = 'ingen' | 'hel' | 'afkortet' | 'ulaest';

/** How much of the history is shown. */
export type HistoryScope = (typeof HISTORY_SCOPES)[number];
/** What the settings can say of it: differences, only days and what was changed, or nothing. */
export const HISTORY_SCOPES = ['forskelle', 'datoer', 'nej'] as const;

/** A correction of one item: stated in the minutes' head, or seen by git. */
export interface PunktRettelse {
  readonly date: IsoDate;
  /** Where one reads of it: the item, or the meeting's page of corrections. */
  readonly url: string;
  /** What tells it apart from whatever else is told of the item: `-rettet-2024-05-02`. */
  readonly mark: string;
  /** What is stated; null where it was seen. */
  readonly tekst: string | null;
  readonly changes: readonly Change[];
}

/** The corrections among the revisions, oldest first. */
export const corrections = ({ revisions }: MeetingHistory): Revision[] =>
  revisions.filter(({ type }) => type === 'rettelse');
