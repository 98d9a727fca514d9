import type { Afstemning, Udtalelse } from './afstemning.ts';
import type { ClockTime, ForumSlug, IsoDate, MeetingId, SafeHtml, Sagsnummer } from './brand.ts';
import type { RemovedPunkt } from './fjernelse.ts';

/** A range in a content file; lines and columns count from 1, the end is exclusive. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The first place of a file, for what concerns the whole of it. */
export const FILE_START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Whether the file holds the minutes of a meeting or the agenda of one to come. */
export type MeetingKind = (typeof MEETING_KINDS)[number];
/** The kinds of meeting file. */
export const MEETING_KINDS = ['referat', 'dagsorden'] as const;
/** How far minutes have come. */
export type MeetingState = (typeof MEETING_STATES)[number];
/** The states of minutes. */
export const MEETING_STATES = ['udkast', 'godkendt', 'aflyst'] as const;
/** What a decision did with its item. */
export type Udfald = (typeof UDFALD)[number];
/** What a decision can do with its item. */
export const UDFALD = [
  'godkendt',
  'delvist-godkendt',
  'taget-til-efterretning',
  'droeftet',
  'udsat',
  'tilbagesendt',
  'sendt-videre',
  'bortfaldet',
  'afvist',
  'andet',
] as const;
/** The known kinds of section; any other heading is `andet`. */
export type AfsnitKind =
  | 'indledning'
  | 'anledning'
  | 'baggrund'
  | 'resume'
  | 'sagsfremstilling'
  | 'supplerende-sagsfremstilling'
  | 'lovgrundlag'
  | 'oekonomi'
  | 'hoering'
  | 'indstilling'
  | 'beslutning'
  | 'protokollering'
  | 'videre-proces'
  | 'bilag'
  | 'andet';

/** A forum as a text names it; `slug` is the archive's own where it knows the forum. */
export interface ForumName {
  readonly slug: ForumSlug;
  readonly navn: string;
}

/** A mention in running text of a meeting, an item of the same meeting or a case. */
export interface Reference {
  readonly type: 'reference';
  readonly tekst: string;
  readonly kind: 'meeting' | 'punkt' | 'sag';
  /** `chefforum/2019-10-10`, `#punkt-2` or a case number. */
  readonly target: string;
  /** The forum named, for a meeting; it need not be one of the archive's. */
  readonly forum: ForumName | null;
  readonly place: Place | null;
  /** An abbreviation among its words that the item has not used before, and the forum it stands for. */
  readonly forkortelse?: { readonly kort: string; readonly navn: string };
}

/** A link to a file beside the meeting; `path` is as written, relative to the meeting's file. */
export interface FileLink {
  readonly type: 'file';
  readonly tekst: string;
  readonly path: string;
  /** A picture that is to be shown; `tekst` is what it shows, in words. */
  readonly billede?: true;
}

/** A section's text in order: finished HTML, and what can only be finished when the whole archive is known. */
export type BodyPart = SafeHtml | Reference | FileLink;

/** One section of an item. `forum` and `date` tell whose decision it is, when its heading says so. */
export interface ParsedAfsnit {
  readonly kind: AfsnitKind;
  readonly overskrift: string | null;
  readonly forum: ForumName | null;
  readonly date: IsoDate | null;
  readonly headingReference: Reference | null;
  readonly body: readonly BodyPart[];
  readonly text: string;
}

/** An attachment; `href` is null when it exists but is not published. */
export interface ParsedBilag {
  readonly titel: string;
  readonly href: string | null;
}

/** A time slot within the meeting. */
export interface Tidsrum {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** One agenda item, as its own file tells it. A closed item holds nothing but what is published of it. */
export interface ParsedPunkt {
  readonly nummer: number;
  readonly titel: string;
  readonly kortTitel: string;
  readonly oplaegsholder: string | null;
  readonly tidsrum: Tidsrum | null;
  readonly sagsnumre: readonly Sagsnummer[];
  readonly lukket: boolean;
  /** Why it is closed, where it says so: a reference to a law, and never more. */
  readonly grundlag: string | null;
  readonly indstiller: string | null;
  readonly udfald: Udfald | null;
  /** The ballots that its decision tells of. */
  readonly afstemninger: readonly Afstemning[];
  /** What some had put on record about it. */
  readonly udtalelser: readonly Udtalelse[];
  readonly afsnit: readonly ParsedAfsnit[];
  readonly bilag: readonly ParsedBilag[];
}

/** A correction of minutes that were public already: on which day, and what was corrected. */
export interface Rettelse {
  readonly dato: IsoDate;
  readonly tekst: string;
}

/** One meeting, as its own file tells it; plain JSON. */
export interface ParsedMeeting {
  readonly id: MeetingId;
  readonly path: string;
  readonly forum: ForumSlug;
  readonly date: IsoDate;
  /** 1, or 2 and up for further meetings of the forum on that day. */
  readonly sequence: number;
  readonly kind: MeetingKind;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly place: string | null;
  readonly status: MeetingState | null;
  readonly deltagere: readonly string[];
  readonly afbud: readonly string[];
  readonly kilde: string | null;
  /** Addresses that the meeting had before, as its head writes them. */
  readonly aliaser: readonly string[];
  /** Oldest first. */
  readonly rettelser: readonly Rettelse[];
  readonly punkter: readonly ParsedPunkt[];
  /** The items that were taken down, by number; they are none of the items. */
  readonly fjernede: readonly RemovedPunkt[];
}
