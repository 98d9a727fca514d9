import type { Place } from '../model/parsed.ts';
import type { ClosedBy } from './outline.ts';

/** One key of the front matter, with what YAML made of its value. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: unknown;
  readonly valuePlace: Place;
  /** Where the items of a list stand. */
  readonly itemPlaces: readonly Place[];
  /** The keys and values below it, in their order, where they are such. */
  readonly pairs: readonly FrontMatterPair[];
  readonly quoted: boolean;
  /** The value as written. */
  readonly source: string;
}

/** A key below a key of the front matter, with its value as written. */
export interface FrontMatterPair {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/** Why a front matter, or a whole file, could not be read, in Danish. */
export interface FrontMatterProblem {
  readonly reason: string;
  readonly note: string;
  readonly place: Place;
}

/** A heading of the file's three first levels, as written. */
export interface HeadingFact {
  readonly depth: number;
  readonly text: string;
  readonly place: Place;
}

/** A heading that opens no item; `text` is null where it may be a closed item's own words. */
export interface UnexpectedHeadingFact extends Omit<HeadingFact, 'text'> {
  readonly text: string | null;
}

/** A footnote or a mention of one, by its label. */
export interface FootnoteFact {
  readonly label: string;
  readonly place: Place;
}

/** An agenda item as its file spells it. */
export interface PunktFact {
  readonly nummer: number;
  readonly titel: string;
  readonly closedBy: ClosedBy | null;
  readonly place: Place;
  readonly malformedSagsnumre: readonly { readonly text: string; readonly place: Place }[];
  /** Whether it has a decision of this meeting that may be shown. */
  readonly hasDecision: boolean;
  /** The outcomes that its own decision states, as written: in a paragraph, and then in the front matter. */
  readonly statedUdfald: readonly { readonly text: string; readonly place: Place }[];
  /** Where text stands that a closed item may not have; never the text itself. */
  readonly closedContent: readonly Place[];
}

/** A line that says closed: what it does, and the number of the item it stands in; `hoved` is one of the front matter. */
export interface ClosedLineFact {
  readonly kind: 'status' | 'punkt' | 'skillelinje' | 'hoved';
  readonly nummer: number | null;
  readonly place: Place;
}

/** A link or image, with its address as written; `file` for one without a scheme. */
export interface LinkFact {
  readonly url: string;
  readonly place: Place;
}

/** What the rules must know of a content file beyond its meeting; plain JSON, without the text of closed items. */
export interface SourceFacts {
  readonly path: string;
  readonly frontMatter: {
    readonly problem: FrontMatterProblem | null;
    readonly entries: readonly FrontMatterEntry[];
    readonly place: Place;
  };
  readonly unexpectedHeadings: readonly UnexpectedHeadingFact[];
  /** Lines that close without being an item's title; never their text. */
  readonly closedLines: readonly ClosedLineFact[];
  /** Where links and attachments of open items stand that say closed; they are left out. */
  readonly closedLinks: readonly Place[];
  /** Whether any item is closed, or any line closes. */
  readonly isPartlyClosed: boolean;
  /** Lines of text that were surely meant as headings: `##Punkt 3: Budget`. */
  readonly unmarkedHeadings: readonly { readonly text: string; readonly place: Place }[];
  readonly afsnitHeadings: readonly HeadingFact[];
  readonly punkter: readonly PunktFact[];
  readonly textBeforeFirstPunkt: Place | null;
  readonly links: readonly LinkFact[];
  readonly rawHtml: readonly Place[];
  readonly looseFootnotes: readonly FootnoteFact[];
  /** Mentions of footnotes that are not there. */
  readonly missingFootnotes: readonly FootnoteFact[];
  readonly cprNumbers: readonly Place[];
  /** Where a letter was lost because the file is not UTF-8; at most one place a line. */
  readonly lostLetters: readonly Place[];
  /** Why the text could not be read at all, in Danish; null for one that was. */
  readonly unreadable: FrontMatterProblem | null;
}
