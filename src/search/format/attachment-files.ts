// What the search knows of the text of attachments: files below `soegning/bilag/`, fetched when attachments are searched.

/** Where everything of them lies below the site. */
export const ATTACHMENT_FOLDER = 'soegning/bilag';

/** `punkter.pak`: for each attachment the rows of the items that link to it. */
export type AttachmentRows = readonly (readonly number[])[];

/** `ord.pak`: for each file of words where it begins: no key of it is before, and every key of the file before is. */
export type AttachmentWordStarts = readonly string[];

/** `ord/<n>.pak`: a stretch of all keys in order, and where each stands: an attachment, less the one before, how many pages, and each page, less the one before. */
export interface AttachmentWordFile {
  readonly ord: readonly string[];
  readonly steder: readonly (readonly number[])[];
}

/** `filer/<n>.pak`: what is shown of an attachment. */
export interface AttachmentFile {
  /** What each item that links to it calls it, in the order of its rows. */
  readonly titler: readonly string[];
  /** Its address without the base. */
  readonly url: string;
  /** What the files of its text are named by. */
  readonly tekst: string;
  /** Whether a reader can be led to a page of it. */
  readonly harSider: boolean;
}

/** `tekst/<name>-<n>.pak`: the texts of some pages; a file without pages is cut into stretches of about the same length. */
export type AttachmentPages = readonly string[];

/** How many pages a file of texts holds, and how many attachments a file of them tells of. */
export const PAGES_A_FILE = 4;
export const ATTACHMENTS_A_FILE = 50;

/** The file that has a page, and its place in it. */
export const pagePlace = (page: number): { file: number; at: number } => ({
  file: Math.floor((page - 1) / PAGES_A_FILE),
  at: (page - 1) % PAGES_A_FILE,
});

/** The file of words that a key would be in; -1 where it would be before all. */
export function wordFileOf(key: string, starts: AttachmentWordStarts): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const at = (from + to) >> 1;
    if ((starts[at] ?? '') <= key) from = at + 1;
    else to = at;
  }
  return from - 1;
}

/** An attachment and its pages that have a key. */
export type PagesOf = ReadonlyMap<number, readonly number[]>;

/** Reads where a key stands. */
export function readPlaces(numbers: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let attachment = 0;
  for (let at = 0; at < numbers.length; ) {
    attachment += numbers[at] ?? 0;
    const count = numbers[at + 1] ?? 0;
    let page = 0;
    const pages = numbers.slice(at + 2, at + 2 + count).map((step) => {
      page += step;
      return page;
    });
    places.set(attachment, pages);
    at += 2 + count;
  }
  return places;
}
