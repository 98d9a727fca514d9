import type { IsoDate, Sagsnummer } from '../brand.ts';
import type { Udfald } from '../parsed.ts';
import type { PunktRow } from '../register/punkt-row.ts';
import type { Del, Query } from './search-query.ts';

/** A page that is what the reader asked for by number, date or name. `url` holds the base path. */
export interface DirectAnswer {
  readonly kind: 'sag' | 'moede' | 'punkt' | 'forum' | 'emne' | 'aar';
  readonly url: string;
  /** «Chefforum 10. oktober 2019», «Sag 13/16074». */
  readonly text: string;
  /** What tells it from others: a case's title, how many meetings; null when there is nothing to add. */
  readonly note: string | null;
}

/** What the query says beside the full text: pages to go straight to, and what was asked for but is not there. */
export interface DirectPanel {
  readonly answers: readonly DirectAnswer[];
  /** «Arkivet har ingen sag med nummeret 13/16075.»; null when nothing is missing. */
  readonly missing: string | null;
  /** «Det passer på 14 sager; her er 8 af dem.»; null when the answers are all. */
  readonly more: string | null;
  /** The nearest pages that there are, when something is missing. */
  readonly nearest: readonly DirectAnswer[];
}

/** A stretch of an excerpt or title; `marked` when it is one of the words that were searched for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The attachment that an item was found by. */
export interface HitAttachment {
  /** What the item calls it. */
  readonly navn: string;
  /** Its address with the base path, which opens it at the page where that can be told. */
  readonly url: string;
  /** Null for a file without pages. */
  readonly side: number | null;
  readonly uddrag: readonly TextPart[];
}

/** One item that was found. */
export interface Hit {
  /** Its address with the base path: `/referater/chefforum/2019-10-10/#punkt-3`. */
  readonly url: string;
  readonly titel: readonly TextPart[];
  readonly forum: string;
  readonly date: IsoDate;
  /** 0 where the hit is a meeting and no item of it. */
  readonly nummer: number;
  readonly udfald: Udfald | null;
  readonly sagsnumre: readonly Sagsnummer[];
  /** The first sentence of its own decision; null where it has none. */
  readonly beslutning: readonly TextPart[] | null;
  /** The heading of the section that the excerpt is from; null for an item's lead or its title. */
  readonly afsnit: string | null;
  /** Empty where the decision's sentence tells why it was found. */
  readonly uddrag: readonly TextPart[];
  /** Whether the excerpt is what others said: an earlier body's decision, a recommendation or a statement on record. */
  readonly isOthers: boolean;
  /** The related words that it was found by, where it lacks one that was asked for. */
  readonly related: readonly string[];
  /** Where it was found by the text of an attachment. */
  readonly bilag?: HitAttachment;
}

/** A hit that is folded away; its text is asked for when it is unfolded. */
export interface FoldedHit {
  readonly row: number;
  readonly url: string;
  readonly nummer: number;
  readonly forum: string;
  readonly date: IsoDate;
  readonly udfald: Udfald | null;
}

/** A hit that is shown, and those that are folded away under it. */
export interface HitGroup {
  readonly hit: Hit;
  /** Of the same meeting. */
  readonly folded: readonly FoldedHit[];
  /** Other treatments of the same case, newest first. */
  readonly sag: readonly FoldedHit[];
}

/** A value to narrow the search by, and how many of the results have it. */
export interface FacetValue {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/** Values to narrow by. Each list counts the results that all other filters leave. Values without results are left out. */
export interface Facets {
  readonly forum: readonly FacetValue[];
  /** Newest first. */
  readonly aar: readonly FacetValue[];
  readonly udfald: readonly FacetValue[];
  readonly emne: readonly FacetValue[];
  /** The cases with most results; null until they have been counted. */
  readonly sag: readonly FacetValue[] | null;
  /** Null until they have been counted. */
  readonly del: readonly FacetValue[] | null;
}

/** A query to try instead. */
export interface Suggestion {
  readonly q: string;
  /** What the link says: «sygefravær», «Søg uden «xyzzy»». */
  readonly text: string;
}

/** Results that lack something of what was asked for, which stand apart from those that do not. */
export interface AnswerSection {
  /** What was done: «Uden «mennesker»». */
  readonly heading: string;
  /** The query that finds them all, and the part of the items that it searches where that is another than was asked for. */
  readonly q: string;
  readonly del?: Del;
  readonly total: number;
  /** The first of them. */
  readonly groups: readonly HitGroup[];
}

/** The answer to a query. */
export interface SearchAnswer {
  readonly direct: DirectPanel;
  /** How many items were found. */
  readonly total: number;
  readonly groups: readonly HitGroup[];
  /** How many groups there are in all; when these are not the last, more can be asked for. */
  readonly groupCount: number;
  /** Words that no item has, as they were typed. */
  readonly lacking: readonly string[];
  /** The related words that some items were found by, and how many of `total` those are; they come last. */
  readonly related: { readonly words: readonly string[]; readonly count: number };
  /** How many of `total` were found by the text of attachments alone. */
  readonly attached: number;
  /** What comes next where nothing has all words; of the first page alone. */
  readonly sections: readonly AnswerSection[];
  /** What was searched for instead, already applied; null when the query was taken as it stands. */
  readonly applied: Suggestion | null;
  readonly suggestions: readonly Suggestion[];
  /** Small words that were not asked for in every item: `og`, `på`. */
  readonly skipped: readonly string[];
  readonly facets: Facets;
  /** The words, as keys, and phrases that were found, for marking them on the page that a hit leads to. */
  readonly marks: Marks;
}

/** What to mark in a text: see `markPlaces`. */
export interface Marks {
  /** Keys of words (`wordKey`), also as parts of compounds. */
  readonly keys: readonly string[];
  /** Starts of keys: what was typed of a longer word. */
  readonly starts: readonly string[];
  /** Phrases, as typed. */
  readonly phrases: readonly string[];
  /** The part of the items that was searched, where not all of them was. */
  readonly del?: Del;
}

/**
 * What the page asks the engine: to search, `from` being how many groups are shown already; for hits that were folded
 * away; which rows a query finds, in their order; the days of
 * the meetings that hold them; or for some rows as lines of a spreadsheet.
 */
export type SearchRequest =
  | { readonly id: number; readonly query: Query; readonly from: number }
  | { readonly id: number; readonly rows: readonly number[]; readonly marks: Marks }
  | { readonly id: number; readonly all: Query }
  | { readonly id: number; readonly daysOf: Query }
  | { readonly id: number; readonly lines: readonly number[] };

/** What the engine says: the answer; later, when they are counted, the facets that take longer; what else was asked for; or that the index cannot be read. */
export type SearchReply =
  | { readonly id: number; readonly type: 'answer'; readonly answer: SearchAnswer }
  | { readonly id: number; readonly type: 'facets'; readonly facets: Facets }
  | { readonly id: number; readonly type: 'hits'; readonly hits: readonly Hit[] }
  | { readonly id: number; readonly type: 'rows'; readonly rows: readonly number[] }
  | { readonly id: number; readonly type: 'days'; readonly days: readonly IsoDate[] }
  | { readonly id: number; readonly type: 'lines'; readonly lines: readonly PunktRow[] }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };
