import type { ClockTime, IsoDate } from '../model/brand.ts';
import type { MeetingKind } from '../model/parsed.ts';

/** One line of a source: its number from 1, its text without outer space, and how far it is indented. */
export interface Line {
  readonly nr: number;
  readonly text: string;
  readonly indent: number;
}

/** Adjacent lines with a blank line, a page break or the end on either side; never empty. */
export type RawBlock = readonly Line[];

/**
 * How grave a report is: a routine reading, a real doubt, or words left out that may belong to the public
 * (then the run ends as a failure, though the file is written).
 */
export type Grade = 'routine' | 'doubt' | 'loss';

/** Something that was guessed or could not be placed, and where in the source. */
export interface Uncertainty {
  readonly line: number;
  readonly text: string;
  readonly grade: Grade;
}

/** Takes down an uncertainty, a doubt when nothing else is said; every stage is handed one. */
export type Report = (line: number, text: string, grade?: Grade) => void;

/** What is true of the whole source and decides how its lines are read. */
export interface SourceKind {
  /** Headings are marked with `#`, and inline Markdown is kept. */
  readonly markdown: boolean;
  /** Section headings stand in capitals. */
  readonly capitals: boolean;
  /** Items repeat their title before the text. */
  readonly repeatsTitles: boolean;
}

/** A list entry; `number` and `delimiter` are null for a bullet. */
export interface ListEntry {
  readonly text: string;
  readonly number: string | null;
  readonly delimiter: string | null;
  readonly depth: number;
  /** The sign or delimiter in the source, and how far it was indented. */
  readonly mark: string;
  readonly indent: number;
  readonly line: number;
}

/** A piece of a section as it will be written. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string; readonly line: number; readonly lines: number }
  | { readonly type: 'list'; readonly entries: readonly ListEntry[]; readonly line: number }
  | { readonly type: 'subheading'; readonly text: string; readonly line: number }
  | { readonly type: 'note'; readonly label: string; readonly text: string; readonly line: number }
  | { readonly type: 'rows'; readonly text: string; readonly rows: readonly string[]; readonly line: number }
  | { readonly type: 'raw'; readonly text: string; readonly line: number };

/** A section of an item; the heading is null for what stands before the first one. */
export interface ImportedAfsnit {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/** An item, ready to be written. */
export interface ImportedPunkt {
  readonly nummer: number;
  readonly titel: string;
  /** The paragraph of case numbers as it will stand, or null. */
  readonly sagLine: string | null;
  readonly lukket: boolean;
  readonly afsnit: readonly ImportedAfsnit[];
  /** The words that must be found again, in order. */
  readonly words: readonly string[];
}

/** What stands before the items. */
export interface SourceHeader {
  readonly forum: string;
  readonly date: IsoDate;
  readonly kind: MeetingKind;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly place: string | null;
  readonly deltagere: readonly string[];
  readonly afbud: readonly string[];
}

/** A source that cannot be used; the message is a Danish sentence. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
}

/** Refuses a source. */
export const refuse = (message: string): Refusal => ({ ok: false, message });
