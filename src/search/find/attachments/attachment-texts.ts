// The text of attachments, as its files tell it; each is fetched when it is first asked for.
import {
  ATTACHMENTS_A_FILE,
  type AttachmentFile,
  type AttachmentPages,
  type AttachmentRows,
  type AttachmentWordFile,
  type AttachmentWordStarts,
  type PagesOf,
  pagePlace,
  readPlaces,
  wordFileOf,
} from '../../format/attachment-files.ts';

/** Files of words that a beginning is looked up in at most. */
const MOST_FILES = 8;

/** What is asked of attachments' texts. */
export interface AttachmentTexts {
  /** The attachments and pages that have a word of this key. */
  pagesOf(key: string): Promise<PagesOf>;
  /** Those that have a word whose key begins so. */
  beginning(start: string): Promise<PagesOf>;
  /** For each attachment the rows of the items that link to it. */
  rows(): Promise<AttachmentRows>;
  /** What is shown of an attachment. */
  shown(attachment: number): Promise<AttachmentFile>;
  /** The text of a page. */
  text(attachment: number, page: number): Promise<string>;
}

/** Reads attachments' texts; `fetch` gives a file below their folder, and keeps what it gave. */
export function attachmentTexts(fetch: <T>(name: string) => Promise<T>): AttachmentTexts {
  const wordStarts = (): Promise<AttachmentWordStarts> => fetch('ord');
  const wordsIn = (file: number): Promise<AttachmentWordFile> => fetch(`ord/${file}`);
  const shown = async (attachment: number): Promise<AttachmentFile> => {
    const file = await fetch<readonly AttachmentFile[]>(
      `filer/${Math.floor(attachment / ATTACHMENTS_A_FILE)}`,
    );
    const own = file[attachment % ATTACHMENTS_A_FILE];
    if (!own) throw new Error(`no attachment ${attachment}`);
    return own;
  };
  return {
    pagesOf: async (key) => {
      const file = wordFileOf(key, await wordStarts());
      if (file < 0 || key === '') return new Map();
      const { ord, steder } = await wordsIn(file);
      const at = ord.indexOf(key);
      return at < 0 ? new Map() : readPlaces(steder[at] ?? []);
    },
    beginning: async (start) => {
      const starts = await wordStarts();
      const first = Math.max(0, wordFileOf(start, starts));
      const wanted = starts.map((_, file) => file).slice(first, first + MOST_FILES);
      const own = wanted.filter((file) => file === first || starts[file]?.startsWith(start));
      const files = await Promise.all(own.map(wordsIn));
      return files
        .flatMap(({ ord, steder }) =>
          ord.flatMap((key, at) => (key.startsWith(start) ? [readPlaces(steder[at] ?? [])] : [])),
        )
        .reduce<PagesOf>(eitherPage, new Map());
    },
    rows: () => fetch('punkter'),
    shown,
    text: async (attachment, page) => {
      const { tekst } = await shown(attachment);
      const { file, at } = pagePlace(page);
      return (await fetch<AttachmentPages>(`tekst/${tekst}-${file}`))[at] ?? '';
    },
  };
}

/** The pages of one or the other. */
export function eitherPage(one: PagesOf, other: PagesOf): PagesOf {
  const pages = new Map(one);
  for (const [attachment, own] of other) {
    const all = new Set([...(one.get(attachment) ?? []), ...own]);
    pages.set(
      attachment,
      [...all].sort((a, b) => a - b),
    );
  }
  return pages;
}

/** The pages that are in both. */
export function samePage(one: PagesOf, other: PagesOf): PagesOf {
  const pages = new Map<number, readonly number[]>();
  for (const [attachment, own] of one) {
    const others = new Set(other.get(attachment));
    const same = own.filter((page) => others.has(page));
    if (same.length > 0) pages.set(attachment, same);
  }
  return pages;
}
