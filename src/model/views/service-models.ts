import type { ForumSlug, Sagsnummer } from '../brand.ts';
import type { RemovalKind, Removed } from '../fjernelse.ts';
import type { Change, Difference, Revision } from '../history.ts';
import type { SagsnummerDele } from '../sagsnummer.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { ManglerPageModel } from './mangler-models.ts';
import type { PageBase } from './page-models.ts';
import type { CountedLink, Coverage, PageLink, SagStand } from './page-parts.ts';

/** A forum as the reading help lists it. */
export interface ForumEntry extends PageLink {
  readonly slug: ForumSlug;
  readonly forkortelser: readonly string[];
}

/** A case number taken apart; `url` is its case's address, `emne` its main group's page, where the archive has them. */
export interface SagsnummerExample {
  readonly nummer: Sagsnummer;
  readonly dele: SagsnummerDele;
  readonly url: string | null;
  readonly emne: PageLink | null;
}

/** `/laesehjaelp/` */
export interface LaesehjaelpPageModel extends PageBase {
  readonly forums: readonly ForumEntry[];
  readonly example: SagsnummerExample;
}

/** `/was/`; `target` is the address of the accessibility statement, null when none is known. */
export interface WasPageModel extends PageBase {
  readonly target: string | null;
}

/** `/om/` */
export interface OmPageModel extends PageBase {
  readonly covers: Coverage;
  /** Addresses of one meeting, one of its items and its decision. */
  readonly example: { readonly meeting: string; readonly punkt: string; readonly beslutning: string } | null;
  /** Whether lists or council members have pages. */
  readonly hasPersonsider: boolean;
  readonly feeds: readonly PageLink[];
}

/** A query that shows a way of searching. */
export interface SearchExample {
  readonly way: 'frase' | 'uden' | 'eller' | 'start' | 'forum' | 'sag' | 'dato';
  readonly q: string;
}

/** `/soeg/` */
export interface SoegPageModel extends PageBase {
  /** True when there is no open item to find. */
  readonly isEmpty: boolean;
  /** Newest first. */
  readonly years: readonly PageLink[];
  readonly emner: readonly (PageLink & { readonly hovedgruppe: string })[];
  readonly examples: readonly SearchExample[];
}

/** `/404.html` */
export interface NotFoundPageModel extends PageBase {
  readonly years: readonly PageLink[];
}

/** What stands where a meeting or an attachment was taken down; `hvad` tells which meeting it was. */
export interface FjernetPageModel extends PageBase, Removed {
  readonly art: Exclude<RemovalKind, 'punkt'>;
  readonly hvad: string | null;
  readonly near: readonly PageLink[];
}

/** A program that fetches data, as the page about the data files shows it. */
export interface DataExample {
  readonly language: 'JavaScript' | 'Python' | 'curl';
  readonly code: string;
}

/** `/data/` */
export interface DataPageModel extends PageBase {
  readonly version: string;
  readonly files: readonly (Pick<CatalogueEntry, 'url' | 'holds' | 'mediaType'> & {
    /** Null for a pattern of addresses. */
    readonly to: string | null;
    readonly schema: string | null;
  })[];
  readonly examples: readonly DataExample[];
  /** The address of the entrance to OParl; null where the archive is not published so. */
  readonly oparl: string | null;
}

/** A change as a page of corrections shows it; `url` is the item's address, where it is still there. */
export interface ChangeView extends Change {
  readonly url: string | null;
  readonly difference: Difference | null;
}

/** A version as a page of corrections tells of it. */
export interface RevisionView extends Omit<Revision, 'changes'> {
  readonly anchor: string;
  /** Whether the minutes had been approved by then. */
  readonly isAfterApproval: boolean;
  readonly changes: readonly ChangeView[];
}

/** `/<forum>/<date>/rettelser/`, newest first. */
export interface RettelserPageModel extends PageBase {
  readonly meeting: PageLink;
  readonly revisions: readonly RevisionView[];
}

/** Links under a heading, or without one; `noun` is what is counted. */
export interface OverviewGroup {
  readonly heading: string | null;
  readonly links: readonly CountedLink[];
  readonly noun: 'moeder' | 'sager';
}

/** `/aar/`, `/emne/` and `/sag/`: the pages below an address, or the newest of them. */
export interface OversigtPageModel extends PageBase {
  readonly intro: string;
  /** The cases that were treated last; only on the page over cases. */
  readonly sager: readonly SagStand[];
  readonly groups: readonly OverviewGroup[];
  /** Whether there are more than are shown, which are found by searching. */
  readonly hasMore: boolean;
  /** The other pages of its kind. */
  readonly others: readonly PageLink[];
}

/** Which model each kind of page is made of that helps a reader to use, understand and trust the archive. */
export interface ServicePageModels {
  readonly om: OmPageModel;
  readonly laesehjaelp: LaesehjaelpPageModel;
  readonly mangler: ManglerPageModel;
  readonly was: WasPageModel;
  readonly soeg: SoegPageModel;
  readonly ikkeFundet: NotFoundPageModel;
  readonly fjernet: FjernetPageModel;
  readonly rettelser: RettelserPageModel;
  readonly data: DataPageModel;
  readonly oversigt: OversigtPageModel;
}
