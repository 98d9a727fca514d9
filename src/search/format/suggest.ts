import type { TableForum } from './search-table.ts';

/** Where the files of suggestions lie, under the site's base. */
export const SUGGEST_FOLDER = '/soegning/forslag';

/** What suggestions begin with: `grund.pak`. */
export interface SuggestGround {
  readonly forummer: readonly TableForum[];
  /** The starts of words in titles that have a file of their own, `titel-<start>.pak`; separated by spaces, sorted. */
  readonly titler: string;
  /** The starts of case numbers that have a file of their own, `nummer-<start>.pak`. */
  readonly numre: string;
}

/** The meetings that can be suggested, oldest first: `moeder.pak`. */
export interface SuggestMeetings {
  /** Index into the forums. */
  readonly forum: readonly number[];
  /** Days since the meeting before, the first since 1 January 1970. */
  readonly dage: readonly number[];
  /** Further meetings of a forum's day: which meeting, and its number of the day. */
  readonly raekke: readonly (readonly [index: number, raekke: number])[];
}

/** A case as a suggestion: its title, empty where it has none to show, and its number in canonical spelling. */
export type SuggestedSag = readonly [titel: string, nummer: string];

/** An item as a suggestion: its title, its forum's index, its meeting's date and number of the day, its own number. */
export type SuggestedPunkt = readonly [
  titel: string,
  forum: number,
  date: string,
  raekke: number,
  nummer: number,
];

/** A file of suggestions, each kind with the newest first. */
export interface SuggestShard {
  readonly sager: readonly SuggestedSag[];
  readonly punkter: readonly SuggestedPunkt[];
}

/** The file that holds everything that begins with a text: the longest start of it among those that have one; null where nothing does. */
export function shardFor(text: string, starts: ReadonlySet<string>): string | null {
  for (let length = text.length; length > 0; length -= 1) {
    const start = text.slice(0, length);
    if (!starts.has(start)) continue;
    // Where a start has been divided further, what goes on in another way than its parts is nowhere.
    const isDivided =
      length < text.length && [...starts].some((other) => other.length > length && other.startsWith(start));
    return isDivided ? null : start;
  }
  return null;
}
