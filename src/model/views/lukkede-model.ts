import type { PageBase } from './page-models.ts';
import type { CountedLink, Group, PageLink, PunktLine } from './page-parts.ts';

/** A closed item: its public title, why it is closed where it says so, and what was published of its decision. */
export interface LukketLine {
  readonly punkt: PunktLine;
  readonly grundlag: string | null;
  /** The published decision's first sentence, with its address. */
  readonly beslutning: PageLink | null;
}

/** A ground with how many items are closed on it; null for those that name none. */
export interface GrundlagCount {
  readonly grundlag: string | null;
  readonly count: number;
}

/** `/lukkede/`, and `/lukkede/<year>/`: the closed items of a year's held meetings, by forum. */
export interface LukkedePageModel extends PageBase {
  /** Null where nothing was ever closed. */
  readonly year: string | null;
  readonly years: readonly CountedLink[];
  readonly count: number;
  readonly grounds: readonly GrundlagCount[];
  readonly forums: readonly Group<LukketLine>[];
}
