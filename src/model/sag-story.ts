// What is told of a case before its timeline.
import type { Bilag, PunktRef } from './archive.ts';
import type { Sagsnummer } from './brand.ts';
import type { PunktRettelse } from './history.ts';
import type { DecisionSummary } from './summary.ts';

/** A case that another speaks of; `titel` is null where none of its items may tell it. */
export interface RelatedSag {
  readonly nummer: Sagsnummer;
  readonly url: string;
  readonly titel: string | null;
}

/** An attachment of a case, with the item that it belongs to. */
export interface SagBilag extends Bilag {
  readonly punkt: PunktRef;
}

/** A correction of an item of a case. */
export interface SagRettelse extends PunktRettelse {
  readonly punkt: PunktRef;
}

/** What is told of a case before its timeline. */
export interface SagStory {
  /** What it is about, in the first sentences of its latest item that says so. */
  readonly gist: string | null;
  /** The latest decision of a held meeting; `url` leads to it. */
  readonly decision: (DecisionSummary & { readonly punkt: PunktRef; readonly url: string }) | null;
  /** What the latest treatment at a held meeting sets as the next step. */
  readonly nextStep: { readonly tekst: string; readonly url: string } | null;
  /** The attachments of all its items, the latest first. */
  readonly bilag: readonly SagBilag[];
  /** The cases that it is a part of, those that are parts of it, and others that one speaks of in the other. */
  readonly partOf: readonly RelatedSag[];
  readonly parts: readonly RelatedSag[];
  readonly seeAlso: readonly RelatedSag[];
}
