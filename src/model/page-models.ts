import type { Bilag, MeetingRef, MeetingStatus, SagContext } from './archive.ts';
import type { ClockTime, ForumSlug, IsoDate, MeetingId, SafeHtml, Sagsnummer } from './brand.ts';
import type { ArkivConfig } from './config.ts';
import type { AfsnitKind, ForumName, MeetingKind, Tidsrum, Udfald } from './parsed.ts';
import type { SagsnummerDele } from './sagsnummer.ts';

/** A link with its words; addresses begin in a slash and know nothing of the base path. */
export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** What every page shows of its site. */
export interface SiteInfo {
  readonly titel: string;
  readonly organisation: string;
  /** The path before every address, without a closing slash: `/referater`, or nothing. */
  readonly base: string;
  readonly baseUrl: string;
  readonly synlighed: ArkivConfig['synlighed'];
  readonly kontakt: string | null;
  readonly was: string | null;
  readonly forums: readonly (PageLink & { readonly slug: ForumSlug })[];
}

/** What every page has: its address, and what its head says. */
export interface PageBase {
  readonly url: string;
  /** The h1, and the first half of the window's title. */
  readonly title: string;
  readonly description: string;
  /** The way from the front page, which is left out, to the page itself, whose `url` is its own. */
  readonly breadcrumb: readonly PageLink[];
  /** The page's own feed, besides the site's. */
  readonly feed: string | null;
  /** The address that stands for this page, when another page shows the same; null when none should. */
  readonly canonical: string | null;
  readonly indexed: boolean;
}

/** A meeting in a list. */
export interface MeetingLine {
  readonly url: string;
  readonly date: IsoDate;
  readonly sequence: number;
  readonly forum: ForumName;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** How many items it has. */
  readonly count: number;
}

/** A meeting in the list of the latest, with a taste of what it dealt with. */
export interface LatestMeeting extends MeetingLine {
  readonly telling: readonly PageLink[];
  /** How many open, telling items are not shown. */
  readonly more: number;
}

/** Things under a heading of their own. */
export interface Group<Thing> {
  readonly heading: string;
  readonly id: string;
  readonly things: readonly Thing[];
}

/** Something that a list names with a number beside it. */
export interface CountedLink extends PageLink {
  readonly count: number;
}

/** `/` */
export interface FrontPageModel extends PageBase {
  readonly latest: readonly LatestMeeting[];
  readonly forums: readonly (CountedLink & { readonly last: IsoDate | null })[];
  readonly years: readonly CountedLink[];
  readonly emner: readonly (CountedLink & { readonly hovedgruppe: string })[];
  readonly covers: Coverage;
}

/** How much the archive holds; the dates are null when it is empty. */
export interface Coverage {
  readonly meetings: number;
  readonly punkter: number;
  readonly sager: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/** `/<forum>/` */
export interface ForumPageModel extends PageBase {
  readonly beskrivelse: string | null;
  readonly forkortelser: readonly string[];
  /** By year, newest first. */
  readonly years: readonly Group<MeetingLine>[];
}

/** `/<forum>/<date>/` */
export interface MeetingPageModel extends PageBase {
  readonly id: MeetingId;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: IsoDate;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly place: string | null;
  readonly deltagere: readonly string[];
  readonly afbud: readonly string[];
  readonly kilde: FileRef | null;
  readonly punkter: readonly PunktView[];
  readonly previous: MeetingRef | null;
  readonly next: MeetingRef | null;
  readonly dataUrl: string;
}

/** A file with its type as people know it (`PDF`), when its name tells. */
export interface FileRef {
  readonly url: string;
  readonly type: string | null;
}

/** An item as its meeting's page shows it. */
export interface PunktView {
  readonly anchor: string;
  readonly nummer: number;
  readonly titel: string;
  /** The title as the agenda has it, when it says more than the one shown. */
  readonly officielTitel: string | null;
  readonly lukket: boolean;
  readonly oplaegsholder: string | null;
  readonly tidsrum: Tidsrum | null;
  readonly udfald: Udfald | null;
  readonly approves: readonly MeetingRef[];
  readonly afsnit: readonly AfsnitView[];
  readonly sager: readonly SagView[];
}

/** A case as one of its items shows it; `count` is 0 where the whole case is nothing to offer. */
export interface SagView {
  readonly nummer: Sagsnummer;
  readonly url: string;
  readonly earlier: PunktLine | null;
  readonly later: PunktLine | null;
  readonly count: SagContext['count'];
}

/** A section as shown: its text, or its list of attachments. */
export interface AfsnitView {
  readonly anchor: string;
  readonly kind: AfsnitKind;
  readonly overskrift: string | null;
  readonly meetingUrl: string | null;
  readonly html: SafeHtml | null;
  readonly bilag: readonly (Bilag & Pick<FileRef, 'type'>)[];
}

/** An item told in one line elsewhere; a closed one by its public title alone. */
export interface PunktLine {
  readonly url: string;
  readonly nummer: number;
  readonly titel: string;
  readonly lukket: boolean;
  readonly udfald: Udfald | null;
  readonly forum: ForumName;
  readonly date: IsoDate;
}

/** `/aar/<year>/`, by month, newest first. */
export interface YearPageModel extends PageBase {
  readonly months: readonly Group<MeetingLine>[];
  readonly count: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** One line of a case's timeline; `forum` and `date` are the decision's own for one that an item carries along. */
export interface SagEventView {
  readonly type: 'behandling' | 'omtale' | 'beslutning';
  readonly date: IsoDate;
  readonly forum: ForumName;
  readonly url: string;
  readonly punkt: PunktLine;
  readonly uddrag: string | null;
}

/** Events with the number of older ones that were left out. */
export interface Timeline {
  readonly events: readonly SagEventView[];
  readonly leftOut: number;
}

/** `/sag/<number>/` */
export interface SagPageModel extends PageBase {
  readonly nummer: Sagsnummer;
  /** Null when every item of the case is closed: then the number is all that is told of it. */
  readonly dele: SagsnummerDele | null;
  readonly emne: PageLink | null;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly count: number;
  readonly telling: Timeline;
  readonly standing: Timeline;
}

/** A case in a list. */
export interface SagLine extends PageLink {
  readonly nummer: Sagsnummer;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly count: number;
}

/** `/emne/<KLE main group>/`, and `/emne/<group>/<year>/` for a group too large for one page. */
export interface EmnePageModel extends PageBase {
  readonly hovedgruppe: string;
  readonly count: number;
  readonly sager: readonly SagLine[];
  /** The years the cases were opened in, when each has a page of its own. */
  readonly years: readonly CountedLink[];
}

/** One line of the register of decisions. */
export interface BeslutningLine {
  readonly punkt: PunktLine;
  readonly url: string;
  readonly tekst: string;
}

/** `/beslutninger/` and `/beslutninger/<year>/` */
export interface BeslutningerPageModel extends PageBase {
  readonly year: number | null;
  readonly lines: readonly BeslutningLine[];
  readonly years: readonly CountedLink[];
}

/** `/om/` */
export interface OmPageModel extends PageBase {
  readonly covers: Coverage;
  readonly example: { readonly meeting: PageLink; readonly punkt: PageLink | null } | null;
  readonly feeds: readonly PageLink[];
}

/** `/soeg/` */
export interface SoegPageModel extends PageBase {
  /** Newest first. */
  readonly years: readonly PageLink[];
  readonly emner: readonly PageLink[];
}

/** `/404.html` */
export interface NotFoundPageModel extends PageBase {
  readonly years: readonly PageLink[];
}

/** Which model a kind of page is made of. */
export interface PageModels {
  readonly forside: FrontPageModel;
  readonly forum: ForumPageModel;
  readonly moede: MeetingPageModel;
  readonly aar: YearPageModel;
  readonly sag: SagPageModel;
  readonly emne: EmnePageModel;
  readonly beslutninger: BeslutningerPageModel;
  readonly om: OmPageModel;
  readonly soeg: SoegPageModel;
  readonly ikkeFundet: NotFoundPageModel;
}

/** The kinds of page. */
export type PageKind = keyof PageModels;

/** Every page of a site. */
export interface SitePages {
  readonly forside: FrontPageModel;
  readonly forummer: readonly ForumPageModel[];
  readonly moeder: readonly MeetingPageModel[];
  readonly aar: readonly YearPageModel[];
  readonly sager: readonly SagPageModel[];
  readonly emner: readonly EmnePageModel[];
  readonly beslutninger: readonly BeslutningerPageModel[];
  readonly om: OmPageModel;
  readonly soeg: SoegPageModel;
  readonly ikkeFundet: NotFoundPageModel;
}
