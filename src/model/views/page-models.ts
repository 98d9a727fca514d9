import type { MeetingRef, MeetingStatus } from '../archive.ts';
import type { ClockTime, ForumSlug, IsoDate, MeetingId, Sagsnummer } from '../brand.ts';
import type { ArkivConfig } from '../config.ts';
import type { RemovedPunkt } from '../fjernelse.ts';
import type { MeetingKind, Rettelse } from '../parsed.ts';
import type { Rhythm } from '../rhythm.ts';
import type { SagsnummerDele } from '../sagsnummer.ts';
import type { TalPageModel } from './figure.ts';
import type { HistoryView } from './history-view.ts';
import type { GrundlagCount, LukkedePageModel } from './lukkede-model.ts';
import type {
  BeslutningLine,
  CountedLink,
  Coverage,
  FileRef,
  Group,
  LatestMeeting,
  MeetingLine,
  PageLink,
  PunktView,
  SagLine,
  SagStand,
  SagStoryView,
  Timeline,
  Treatments,
  WholeRegister,
} from './page-parts.ts';
import type { PersonerPageModel, PersonPageModel } from './person-models.ts';
import type { ServicePageModels } from './service-models.ts';

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
  /** The address of the owner's logo. */
  readonly logo: string | null;
  readonly forums: readonly (PageLink & { readonly slug: ForumSlug })[];
  /** Whether there are years to choose among: none in an empty archive. */
  readonly hasYears: boolean;
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
  /** What the page tells search engines as data (JSON-LD); put on when all pages are there. */
  readonly jsonLd?: object | null;
}

/** `/` */
export interface FrontPageModel extends PageBase {
  /** Meetings still to come, soonest first. */
  readonly planned: readonly MeetingLine[];
  readonly latest: readonly LatestMeeting[];
  readonly forums: readonly (CountedLink & { readonly last: IsoDate | null })[];
  readonly years: readonly CountedLink[];
  readonly emner: readonly (CountedLink & { readonly hovedgruppe: string })[];
  readonly covers: Coverage;
}

/** `/<forum>/`, and `/<forum>/<year>/` for a forum of very many meetings. */
export interface ForumPageModel extends PageBase {
  readonly beskrivelse: string | null;
  readonly forkortelser: readonly string[];
  /** The year, on a page of one year. */
  readonly year: string | null;
  readonly rhythm: Rhythm | null;
  readonly ongoing: readonly SagStand[];
  /** The ways to all its years, on this page or on their own. */
  readonly links: readonly CountedLink[];
  /** The meetings by year, newest first. */
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
  readonly rettelser: readonly Rettelse[];
  /** Why items are closed; none where none is. */
  readonly grounds: readonly GrundlagCount[];
  readonly punkter: readonly PunktView[];
  /** The items that were taken down; they are none of the others. */
  readonly fjernede: readonly (RemovedPunkt & { readonly anchor: string })[];
  readonly previous: MeetingRef | null;
  readonly next: MeetingRef | null;
  readonly dataUrl: string;
  /** When it came into the archive, and what was corrected since; null where there is no history. */
  readonly history: HistoryView | null;
}

/** `/aar/<year>/`, by month, newest first. */
export interface YearPageModel extends PageBase {
  readonly months: readonly Group<MeetingLine>[];
  readonly count: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** `/sag/<number>/` */
export interface SagPageModel extends PageBase {
  readonly nummer: Sagsnummer;
  /** Whether every item of the case is closed. */
  readonly lukket: boolean;
  /** Null when every item of the case is closed: then what its number says is not told. */
  readonly dele: SagsnummerDele | null;
  readonly emne: PageLink | null;
  /** How often it was treated at meetings that were held, and from when to when. */
  readonly treated: Treatments;
  readonly story: SagStoryView;
  readonly telling: Timeline;
  readonly standing: Timeline;
}

/** `/emne/<KLE main group>/`, and `/emne/<group>/<year>/` for a group too large for one page. */
export interface EmnePageModel extends PageBase {
  readonly hovedgruppe: string;
  readonly count: number;
  readonly sager: readonly SagLine[];
  /** The years the cases were opened in, when each has a page of its own. */
  readonly years: readonly CountedLink[];
}

/** `/beslutninger/`, `/beslutninger/<year>/`, and `/beslutninger/<year>/<month>/` where a year is too large for one page. */
export interface BeslutningerPageModel extends PageBase {
  readonly year: number | null;
  readonly years: readonly CountedLink[];
  /** The months, or days, that the page or the one above it is parted into; none where a year fits a page. */
  readonly parts: readonly CountedLink[];
  /** How many decisions there are in the time that the page is about. */
  readonly count: number;
  /** Newest first; none on a page that is parted, and at the plain address only the newest. */
  readonly lines: readonly BeslutningLine[];
  /** The first and last day of the time that the page is about; null at the plain address. */
  readonly span: { readonly fra: IsoDate; readonly til: IsoDate } | null;
  /** What a script lets readers narrow all decisions down by, at the plain address. */
  readonly whole: WholeRegister | null;
}

/** Which model a kind of page is made of. */
export interface PageModels extends ServicePageModels {
  readonly forside: FrontPageModel;
  readonly forum: ForumPageModel;
  readonly moede: MeetingPageModel;
  readonly aar: YearPageModel;
  readonly sag: SagPageModel;
  readonly emne: EmnePageModel;
  readonly beslutninger: BeslutningerPageModel;
  readonly tal: TalPageModel;
  readonly lukkede: LukkedePageModel;
  readonly personer: PersonerPageModel;
  readonly person: PersonPageModel;
}

/** The kinds of page. */
export type PageKind = keyof PageModels;
