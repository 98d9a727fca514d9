import type { Afstemning, Side, StatementKind } from '../afstemning.ts';

/** One side of a ballot as it is shown; `share` and `from` are parts of the whole from 0 to 1, null where it is not known. */
export interface BallotSideView {
  readonly side: Side;
  readonly antal: number | null;
  readonly navne: readonly string[];
  readonly share: number | null;
  readonly from: number;
}

/** A ballot as it is shown beside its decision. */
export interface BallotView extends Pick<Afstemning, 'emne' | 'enstemmig' | 'kilde'> {
  readonly sides: readonly BallotSideView[];
}

/** Who had something put on record. */
export interface StatementView {
  readonly art: StatementKind;
  readonly navne: readonly string[];
}
