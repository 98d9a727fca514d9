import type { IsoDate, Sagsnummer } from './brand.ts';
import type { FileLink, ForumName, ParsedMeeting, ParsedPunkt, Reference } from './parsed.ts';

/** A section without its text: what in it leads elsewhere. */
export interface AfsnitSummary {
  readonly headingReference: Reference | null;
  /** The references and files of its text, in their order. */
  readonly loose: readonly (Reference | FileLink)[];
}

/** A decision of another meeting that an item carries along, told by its first sentences. */
export interface CarriedDecision {
  readonly anchor: string;
  readonly date: IsoDate;
  readonly forum: ForumName;
  readonly uddrag: string | null;
}

/** Which minutes an item says that it approves: those of meetings on certain days, or of the meeting before. */
export interface ApprovalClaim {
  readonly dates: readonly IsoDate[];
  readonly latest: boolean;
}

/** A decision told in a sentence, with its anchor. */
export interface DecisionSummary {
  readonly anchor: string;
  readonly tekst: string;
  /** The points of the recommendation, the last ones cut, where it alone tells what was decided. */
  readonly indstilling: readonly string[];
}

/** An item without its texts: all that other pages than its meeting's own tell of it. */
export interface PunktSummary extends Omit<ParsedPunkt, 'afsnit'> {
  // Statements are told by their first sentence; their whole text is the meeting's own.
  readonly afsnit: readonly AfsnitSummary[];
  /** Approval of minutes, «Evt.» and the like, which tell nothing of their case. */
  readonly standing: boolean;
  /** Whether the meeting decided on it. */
  readonly isDecided: boolean;
  /** The first sentences of what the meeting decided; null when it decided nothing. */
  readonly uddrag: string | null;
  /** The decision that registers and figures count; null when there is none. */
  readonly beslutning: DecisionSummary | null;
  /** What its case is about, in the first sentences of the item; null where it has no case or tells nothing of it. */
  readonly gist: string | null;
  /** The sentence that says when or where the matter comes up next. */
  readonly nextStep: string | null;
  /** The cases that it says it is a part of. */
  readonly partOf: readonly Sagsnummer[];
  readonly carried: readonly CarriedDecision[];
  readonly approval: ApprovalClaim | null;
}

/** A meeting without its texts, as its own file tells it; plain JSON. All meetings of an archive fit in memory so. */
export interface MeetingSummary extends Omit<ParsedMeeting, 'punkter'> {
  readonly punkter: readonly PunktSummary[];
  /** The numbers of up to three items that tell most of what it dealt with. */
  readonly telling: readonly number[];
}
