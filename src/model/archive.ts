import type { Alias } from './alias.ts';
import type { AttachmentCopy } from './attachment-copy.ts';
import type { IsoDate, MeetingId, SafeHtml, Sagsnummer } from './brand.ts';
import type { ArkivConfig, Forum } from './config.ts';
import type { Tombstone } from './fjernelse.ts';
import type { MeetingHistory } from './history.ts';
import type { AfsnitKind, ForumName, MeetingState, ParsedMeeting, Reference, Udfald } from './parsed.ts';
import type { SagStory } from './sag-story.ts';
import type { SagsnummerDele } from './sagsnummer.ts';
import type { MeetingSummary, PunktSummary } from './summary.ts';
import type { PictureSize } from './views/picture-size.ts';
import type { PicturedFile } from './views/pictured-file.ts';

/** A reference whose target has been looked up; `url` is null when the archive lacks it. */
export interface LinkedReference extends Omit<Reference, 'place' | 'type' | 'forkortelse'> {
  readonly url: string | null;
}

/** An attachment; `url` is null when it is not published, `bytes` when its size is not known. */
export interface Bilag {
  readonly titel: string;
  readonly url: string | null;
  readonly bytes: number | null;
}

/** One section, ready to be shown. */
export interface Afsnit {
  /** The anchor within the page: `punkt-3-beslutning`. */
  readonly anchor: string;
  readonly kind: AfsnitKind;
  /** As written; null for an item's lead. */
  readonly overskrift: string | null;
  readonly forum: ForumName | null;
  readonly date: IsoDate | null;
  /** Where the decision's own meeting is, when it is another one that the archive holds. */
  readonly meetingUrl: string | null;
  readonly html: SafeHtml;
  readonly text: string;
}

/** A meeting told in one line: what lists, feeds and neighbours need. */
export interface MeetingRef {
  readonly id: MeetingId;
  readonly url: string;
  readonly date: IsoDate;
  readonly sequence: number;
  readonly kind: ParsedMeeting['kind'];
  readonly forum: ForumName;
  readonly state: MeetingState | null;
}

/** An item told in one line. */
export interface PunktRef {
  readonly url: string;
  readonly meeting: MeetingRef;
  readonly nummer: number;
  readonly kortTitel: string;
  readonly lukket: boolean;
  readonly udfald: Udfald | null;
}

/** A case as seen from one of its items: the nearest treatments before and after, and how many there are in all. */
export interface SagContext {
  readonly nummer: Sagsnummer;
  readonly url: string;
  readonly earlier: PunktRef | null;
  readonly later: PunktRef | null;
  readonly count: number;
  /** How many of them were at meetings that have been held. */
  readonly held: number;
}

/** Where a section's heading leads, and each of the references and files in its text, in their order; null for what leads nowhere. */
export interface AfsnitLinks {
  readonly heading: string | null;
  readonly loose: readonly (string | null)[];
  /** For each of them the size of the picture that it is shown as, or null; left out where none is a picture. */
  readonly billeder?: readonly (PictureSize | null)[];
}

/** One agenda item with its place in the archive, without its texts. */
export interface Punkt extends Omit<PunktSummary, 'afsnit' | 'bilag' | 'approval'> {
  /** `chefforum/2019-10-10#punkt-3` */
  readonly id: string;
  /** `/chefforum/2019-10-10/#punkt-3` */
  readonly url: string;
  readonly anchor: string;
  readonly meeting: MeetingRef;
  /** Where its sections lead, in their order. */
  readonly links: readonly AfsnitLinks[];
  readonly bilag: readonly Bilag[];
  readonly referencer: readonly LinkedReference[];
  readonly sager: readonly SagContext[];
  /** The meetings whose minutes this item approves. */
  readonly approves: readonly MeetingRef[];
}

/** Whether minutes are approved, and what says so. */
export interface MeetingStatus {
  readonly state: MeetingState | null;
  /** True when the state was read out of other minutes rather than stated. */
  readonly derived: boolean;
  readonly by: { readonly url: string; readonly date: IsoDate } | null;
}

/** One meeting with its place in the archive, without its items' texts. */
export interface Meeting extends Omit<MeetingSummary, 'punkter' | 'forum' | 'status' | 'kilde'> {
  readonly url: string;
  readonly forum: ForumName;
  readonly status: MeetingStatus;
  readonly punkter: readonly Punkt[];
  readonly previous: MeetingRef | null;
  readonly next: MeetingRef | null;
  readonly kilde: string | null;
  /** What git knows of it; null where there is no history. */
  readonly history: MeetingHistory | null;
}

/** An item with its texts. */
export interface WholePunkt extends Punkt {
  readonly afsnit: readonly Afsnit[];
}

/** A meeting with the texts of its items: what its own page and data are made of. */
export interface WholeMeeting extends Omit<Meeting, 'punkter'> {
  /** What tells this version of the minutes from others, where somebody knows. */
  readonly version?: string;
  readonly punkter: readonly WholePunkt[];
}

/** One thing that happened in a case, oldest first in its history. */
export type SagEvent =
  | {
      readonly type: 'behandling';
      readonly date: IsoDate;
      readonly punkt: PunktRef;
      readonly uddrag: string | null;
      readonly standing: boolean;
    }
  | { readonly type: 'omtale'; readonly date: IsoDate; readonly punkt: PunktRef }
  | {
      readonly type: 'beslutning';
      readonly date: IsoDate;
      readonly forum: ForumName;
      readonly punkt: PunktRef;
      readonly anchorUrl: string;
      readonly uddrag: string | null;
    };

/** A case: every item that carries its number, mentions it, or tells an earlier decision of it. */
export interface Sag {
  readonly nummer: Sagsnummer;
  readonly slug: string;
  readonly url: string;
  readonly dele: SagsnummerDele;
  /** The title of its latest item that is not a standing one, of a held meeting where there is one. */
  readonly titel: string;
  readonly events: readonly SagEvent[];
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** How many items carry the number. */
  readonly count: number;
  readonly story: SagStory;
}

/** A reference to a meeting that the archive lacks. */
export interface MissingMeeting {
  readonly target: string;
  readonly forum: ForumName;
  readonly date: IsoDate;
  readonly from: { readonly path: string; readonly punkt: number; readonly reference: Reference };
}

/** A forum with its meetings, newest first. */
export interface ForumMeetings {
  readonly forum: Forum;
  readonly url: string;
  readonly meetings: readonly Meeting[];
}

/** The whole archive, linked, without its texts; those are read a meeting at a time. */
export interface Archive {
  readonly config: ArkivConfig;
  /** Oldest first; meetings of one day by forum and sequence. */
  readonly meetings: readonly Meeting[];
  readonly forums: readonly ForumMeetings[];
  /** By number. */
  readonly sager: readonly Sag[];
  readonly missing: readonly MissingMeeting[];
  readonly attachments: readonly AttachmentCopy[];
  /** By address. */
  readonly pictured: readonly PicturedFile[];
  /** By address. */
  readonly tombstones: readonly Tombstone[];
  /** Addresses of before that lead to what is there now, in order. */
  readonly aliases: readonly Alias[];
}
