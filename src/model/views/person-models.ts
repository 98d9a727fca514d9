import type { Side, StatementKind } from '../afstemning.ts';
import type { PageBase } from './page-models.ts';
import type { CountedLink, PageLink, PunktLine } from './page-parts.ts';

/** How one or a list voted on an item, or what they had put on record about it. */
export interface PersonLine {
  readonly punkt: PunktLine;
  /** What was voted on, where it is not the item itself. */
  readonly emne: string | null;
  /** Null for a statement. */
  readonly side: Side | null;
  readonly udtalelse: StatementKind | null;
  /** How many of a list, where it is told. */
  readonly antal: number | null;
}

/** How often a person was at a forum's meetings. */
export interface AttendanceLine {
  readonly forum: string;
  readonly hele: number;
  readonly del: number;
  readonly ikke: number;
}

/** `/personer/<name>/`, and `/personer/<name>/<year>/` for the years before the newest one. */
export interface PersonPageModel extends PageBase {
  readonly art: 'liste' | 'person';
  readonly navn: string;
  readonly year: string | null;
  readonly years: readonly CountedLink[];
  /** Newest first. */
  readonly lines: readonly PersonLine[];
  /** None for a list, nor on the pages of older years. */
  readonly fremmoede: readonly AttendanceLine[];
}

/** `/personer/` */
export interface PersonerPageModel extends PageBase {
  readonly lister: readonly PageLink[];
  readonly personer: readonly PageLink[];
}
