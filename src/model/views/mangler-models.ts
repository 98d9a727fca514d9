import type { IsoDate } from '../brand.ts';
import type { ForumName } from '../parsed.ts';
import type { PageBase } from './page-models.ts';
import type { CountedLink, Group, MeetingLine, PageLink, PunktLine } from './page-parts.ts';

/** A meeting that open items speak of, but that the archive lacks. */
export interface MissingLine {
  readonly date: IsoDate;
  readonly forum: ForumName;
  /** Whether the archive holds other meetings of the forum. */
  readonly hasForum: boolean;
  /** The items that speak of it, those of the newest meeting first, and of one meeting in its order. */
  readonly from: readonly PunktLine[];
  /** How many further items do. */
  readonly more: number;
}

/** One meeting's attachments that lack something, by the open item that has them. */
export interface BilagLine<Shown> {
  readonly meeting: MeetingLine;
  readonly count: number;
  readonly punkter: readonly { readonly punkt: PunktLine; readonly bilag: readonly Shown[] }[];
}

/** Attachments that are named but not published, by their names. */
export type UnpublishedLine = BilagLine<string>;

/** Attachments with pages that are pictures. */
export type PicturedLine = BilagLine<PicturedBilag>;

/** An attachment with the pages that are pictures, from 1; null for all of them. */
export interface PicturedBilag {
  readonly titel: string;
  readonly url: string;
  readonly pages: readonly number[] | null;
}

/** An unusually long time between two meetings of a forum; the lengths are in days. */
export interface GapLine {
  readonly forum: ForumName;
  readonly from: Pick<MeetingLine, 'url' | 'date'>;
  readonly to: Pick<MeetingLine, 'url' | 'date'>;
  readonly days: number;
  readonly usual: number;
}

/** How many forums have meetings enough to tell what is unusual, and the names of the others. */
export interface Rhythms {
  readonly judged: number;
  readonly unjudged: readonly string[];
}

/** What is told of each kind of thing that may be missing. */
export interface ManglerLines {
  readonly moeder: MissingLine;
  readonly godkendelser: MeetingLine;
  readonly bilag: UnpublishedLine;
  readonly billedbilag: PicturedLine;
  readonly mellemrum: GapLine;
}

/** The kinds of thing that may be missing. */
export type ManglerKind = keyof ManglerLines;

/** One kind of missing thing: all of them, or the links to the pages that they are parted into. */
export type ManglerSection = {
  readonly [Kind in ManglerKind]: {
    readonly kind: Kind;
    readonly count: number;
    readonly groups: readonly Group<ManglerLines[Kind]>[];
    readonly parts: readonly CountedLink[];
  };
}[ManglerKind];

/** `/mangler/`, and `/mangler/bilag/2019/` for what is too long for it. */
export interface ManglerPageModel extends PageBase {
  readonly sections: readonly ManglerSection[];
  readonly rhythms: Rhythms;
  /** The nearest pages of the same kind of thing; null on the main page. */
  readonly neighbours: { readonly newer: PageLink | null; readonly older: PageLink | null } | null;
}
