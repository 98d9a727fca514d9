import type { Bilag, MeetingRef, MeetingStatus, SagContext } from '../archive.ts';
import type { IsoDate, SafeHtml, Sagsnummer } from '../brand.ts';
import type { AfsnitKind, ForumName, MeetingKind, Tidsrum, Udfald } from '../parsed.ts';
import type { BallotView, StatementView } from './ballot-view.ts';
import type { Henvisning } from './henvisning.ts';

/** A link with its words; addresses begin in a slash and know nothing of the base path. */
export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** Something that a list names with a number beside it. */
export interface CountedLink extends PageLink {
  readonly count: number;
}

/** Things under a heading of their own. */
export interface Group<Thing> {
  readonly heading: string;
  readonly id: string;
  readonly things: readonly Thing[];
}

/** How much the archive holds of held meetings; the dates are null when there are none. */
export interface Coverage {
  readonly meetings: number;
  /** How many agendas there are of meetings to come. */
  readonly planned: number;
  readonly punkter: number;
  readonly sager: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** Whether there is no meeting of any kind. */
  readonly isEmpty: boolean;
}

/** A file with its type as people know it (`PDF`), when its name tells. */
export interface FileRef {
  readonly url: string;
  readonly type: string | null;
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
  readonly telling: readonly (PageLink & Pick<PunktLine, 'udfald'>)[];
  /** How many open, telling items are not shown. */
  readonly more: number;
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

/** A case in a list, with where it was last dealt with and what came of it. */
export interface SagStand extends PageLink {
  readonly date: IsoDate;
  readonly forum: ForumName;
  readonly udfald: Udfald | null;
}

/** A case in a list. */
export interface SagLine extends PageLink, Pick<SagStand, 'udfald'> {
  readonly nummer: Sagsnummer;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly count: number;
}

/** One line of the register of decisions. */
export interface BeslutningLine extends BeslutningText {
  readonly punkt: PunktLine;
  readonly url: string;
  readonly sager: readonly PageLink[];
}

/** All decisions as a script can narrow them down: what there is to choose among, in the order of the archive's own lists. */
export interface WholeRegister {
  readonly forums: readonly ForumName[];
  readonly udfald: readonly Udfald[];
  /** The KLE main groups of their cases. */
  readonly emner: readonly { readonly hovedgruppe: string; readonly titel: string }[];
  /** The times of the files that hold them, newest first, each with how many there are. */
  readonly dele: readonly (readonly [time: string, count: number])[];
}

/** How often a case has been treated, and from when to when; the dates are null when it has not been yet. */
export interface Treatments {
  readonly count: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/** One line of a case's timeline; `forum` and `date` are the decision's own for one that an item carries along. */
export interface SagEventView {
  readonly type: 'behandling' | 'omtale' | 'beslutning';
  readonly date: IsoDate;
  readonly forum: ForumName;
  readonly url: string;
  readonly punkt: PunktLine;
  /** The further items of the same meeting that mention the case. */
  readonly more: readonly PunktLine[];
  readonly uddrag: string | null;
  /** Why the meeting has not dealt with it; null when it was held. */
  readonly notHeld: 'dagsorden' | 'aflyst' | null;
}

/** A decision in a list or at the top of its case: a sentence, and what was recommended where the sentence only says that it was followed. */
export interface BeslutningText {
  readonly tekst: string;
  readonly indstilling: readonly string[];
}

/** What a case's page tells before the timeline. */
export interface SagStoryView {
  readonly gist: string | null;
  /** Its latest treatment at a held meeting. */
  readonly latest: PunktLine | null;
  readonly decision: (BeslutningText & { readonly punkt: PunktLine; readonly url: string }) | null;
  readonly nextStep: { readonly tekst: string; readonly url: string } | null;
  /** The meetings to come that have it on their agendas. */
  readonly planned: readonly PunktLine[];
  /** The attachments of its items, the latest item first. */
  readonly bilag: readonly { readonly punkt: PunktLine; readonly bilag: AfsnitView['bilag'] }[];
  readonly partOf: readonly PageLink[];
  readonly parts: readonly PageLink[];
  readonly seeAlso: readonly PageLink[];
}

/** Events with the number of older ones that were left out. */
export interface Timeline {
  readonly events: readonly SagEventView[];
  readonly leftOut: number;
}

/** A section as shown: its text, or its list of attachments. */
export interface AfsnitView {
  readonly anchor: string;
  readonly kind: AfsnitKind;
  readonly overskrift: string | null;
  readonly meetingUrl: string | null;
  /** False for a decision of another meeting that the item carries along. */
  readonly isOwnDecision: boolean;
  readonly html: SafeHtml | null;
  readonly bilag: readonly (Bilag & Pick<FileRef, 'type'>)[];
  /** The ballots of the item, with its own decision. */
  readonly afstemninger: readonly BallotView[];
}

/** A case as one of its items shows it; `count` is 0 where the whole case is nothing to offer. */
export interface SagView {
  readonly nummer: Sagsnummer;
  readonly url: string;
  readonly earlier: PunktLine | null;
  readonly later: PunktLine | null;
  readonly count: SagContext['count'];
  readonly held: SagContext['held'];
}

/** An item as its meeting's page shows it. */
export interface PunktView {
  readonly anchor: string;
  readonly nummer: number;
  readonly titel: string;
  /** The title as the agenda has it, when it says more than the one shown. */
  readonly officielTitel: string | null;
  readonly lukket: boolean;
  /** Why it is closed, where it says so. */
  readonly grundlag: string | null;
  readonly oplaegsholder: string | null;
  readonly tidsrum: Tidsrum | null;
  readonly udfald: Udfald | null;
  readonly approves: readonly MeetingRef[];
  readonly udtalelser: readonly StatementView[];
  readonly afsnit: readonly AfsnitView[];
  readonly sager: readonly SagView[];
  /** How one refers to it in writing, but for whose it is and its whole address. */
  readonly henvisning: Henvisning;
  /** What is like it: the main groups of its cases, and a query; null where its title tells nothing. */
  readonly more: { readonly emner: readonly string[]; readonly lignende: string | null };
}
