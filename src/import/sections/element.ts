// The pieces of a section as they will be written, and what an item is when it is read.

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
  /** The address that the entry leads to. */
  readonly href?: string;
}

/** A piece of a section as it will be written. */
export type Element =
  | { readonly type: 'paragraph'; readonly text: string; readonly line: number; readonly lines: number }
  | { readonly type: 'list'; readonly entries: readonly ListEntry[]; readonly line: number }
  | { readonly type: 'subheading'; readonly text: string; readonly line: number }
  | { readonly type: 'note'; readonly label: string; readonly text: string; readonly line: number }
  | { readonly type: 'rows'; readonly text: string; readonly rows: readonly string[]; readonly line: number }
  | {
      readonly type: 'table';
      readonly text: string;
      readonly rows: readonly (readonly string[])[];
      readonly line: number;
    }
  | { readonly type: 'raw'; readonly text: string; readonly line: number };

/** A section of an item; the heading is null for what stands before the first one. */
export interface ImportedAfsnit {
  readonly heading: string | null;
  readonly elements: readonly Element[];
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

/** What is true of the whole source and decides how its blocks are read. */
export interface SourceTraits {
  /** Inline Markdown is kept. */
  readonly markdown: boolean;
  /** Section headings stand in capitals. */
  readonly capitals: boolean;
  /** Items repeat their title before the text. */
  readonly repeatsTitles: boolean;
  /** How the headings of known sections are dressed, as `dressOf` tells. */
  readonly dresses: ReadonlySet<string>;
  /** Lines that stand over text in item after item, in words that sections have. */
  readonly labels: ReadonlySet<string>;
  /** Known headings stand right over their text, without a blank line: so do those that no list knows. */
  readonly isStacked: boolean;
}
