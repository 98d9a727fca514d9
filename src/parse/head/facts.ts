import type { Place } from '../../model/parsed.ts';
import type { Tier } from '../../personal/cpr/number.ts';
import type { PrivateKind } from '../../personal/private/private.ts';
import type { ClosedBy } from '../markdown/outline.ts';
import type { LetterFact } from '../misread/lost-letters.ts';
import type { Misreading } from '../misread/misreading.ts';

/** One key of the front matter, with what YAML made of its value. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: unknown;
  readonly valuePlace: Place;
  /** Where the items of a list stand. */
  readonly itemPlaces: readonly Place[];
  /** The items of a list as written. */
  readonly itemSources: readonly string[];
  /** Where ` #` ends a value, and the rest of its line is no part of it. */
  readonly comments: readonly Place[];
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

/** A footnote or a link's address that is not shown; `other` is where the one stands that is shown in its place. */
export interface LostDefinitionFact extends FootnoteFact {
  readonly kind: 'fodnote' | 'link';
  readonly other: Place | null;
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
  /** A line of a closed item that names a ground and more than a reference. */
  readonly malformedGrundlag: Place | null;
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

/** A CPR number by its mark; never the number itself. */
export interface CprFact {
  readonly place: Place;
  readonly tier: Tier;
  readonly mark: string;
}

/** A mark of a number that is no CPR number, where an editor wrote it. */
export interface MarkFact {
  readonly mark: string;
  readonly place: Place;
}

/** A settings file of the archive, with the numbers in it and those that it says are none. */
export interface SettingsFacts {
  readonly path: string;
  readonly cpr: readonly CprFact[];
  readonly notCpr: readonly MarkFact[];
}

/** What may be a person's own, where it stands; of a mail address also its host. */
export interface PrivatePlace {
  readonly kind: PrivateKind;
  readonly host: string | null;
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
  /** Where what is published has a few words that may mean that it is closed. */
  readonly maybeClosed: readonly Place[];
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
  readonly lostDefinitions: readonly LostDefinitionFact[];
  /** Mentions of footnotes that are not there. */
  readonly missingFootnotes: readonly FootnoteFact[];
  readonly cprNumbers: readonly CprFact[];
  /** The numbers that the file's head says are none. */
  readonly notCpr: readonly MarkFact[];
  readonly privatePlaces: readonly PrivatePlace[];
  /** Where letters were lost or doubled because the file is not UTF-8, or was not once. */
  readonly sufferedLetters: readonly LetterFact[];
  /** Git's conflicts. */
  readonly conflicts: readonly Place[];
  /** What is read otherwise than it was meant, in open items alone. */
  readonly misread: readonly Misreading[];
  /** Why the text could not be read at all, in Danish; null for one that was. */
  readonly unreadable: FrontMatterProblem | null;
}
