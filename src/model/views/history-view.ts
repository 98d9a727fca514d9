import type { IsoDate } from '../brand.ts';
import type { Change, ShownVersion } from '../history.ts';

/** A correction told in a line, with where the whole of it stands. */
export interface CorrectionLine {
  readonly date: IsoDate;
  readonly url: string;
  readonly isAfterApproval: boolean;
  readonly changes: readonly Change[];
}

/** What a meeting's own page tells of its history. */
export interface HistoryView {
  /** When what it shows now, agenda or minutes, came into the archive; null where nobody knows. */
  readonly published: IsoDate | null;
  /** The latest few, newest first. */
  readonly corrections: readonly CorrectionLine[];
  /** How many there are in all, and where. */
  readonly count: number;
  readonly url: string;
  /** Null where the page is not as it was committed. */
  readonly version: ShownVersion | null;
}
