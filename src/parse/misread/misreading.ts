import type { Place } from '../../model/parsed.ts';

/** What a stretch of text was read as, though it was surely or most likely meant as something else. */
export type MisreadKind =
  /** A link that Markdown takes for text. */
  | 'link'
  /** A path to a file that stands as text. */
  | 'sti'
  /** A place on somebody's own computer or on a shared drive. */
  | 'lokal'
  /** An address that only those can open who work there. */
  | 'intern'
  /** A decision under no heading of its own, in an item that has no other. */
  | 'beslutning'
  /** Any other section under no heading of its own. */
  | 'afsnit'
  /** An item that is read as part of the item before. */
  | 'punkt'
  /** A code block that nothing ends. */
  | 'kodeblok'
  /** Words that stand within raw HTML, and are left out with it. */
  | 'html'
  /** Text that stands so far in that Markdown takes it for code. */
  | 'indryk'
  /** Lines with signs that make no list. */
  | 'liste'
  /** A sum's sign that made a list. */
  | 'regnetegn'
  /** Lines that were to be a table. */
  | 'tabel'
  /** Marks of other kinds of Markdown, which stand as they are. */
  | 'pandoc'
  /** A table's cell beyond those of its head. */
  | 'celle'
  /** A link, picture or footnote in a heading. */
  | 'overskrift'
  /** A picture without words for those who cannot see it. */
  | 'billede'
  /** A decision's heading with nothing under it. */
  | 'tom';

declare module 'mdast' {
  interface Data {
    /** What the node was surely or most likely meant as otherwise. */
    misread?: MisreadKind;
  }
}

/** Something that is read otherwise than it was meant; `text` is of open items alone, and cut short. */
export interface Misreading {
  readonly kind: MisreadKind;
  readonly place: Place;
  readonly text: string;
  /** The item that it stands in. */
  readonly nummer: number;
}

const LONGEST_QUOTE = 60;

/** A text as a message quotes it: on one line, and no longer than one takes in. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', '').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()} …` : line;
}
