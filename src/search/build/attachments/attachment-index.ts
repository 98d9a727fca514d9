// The files of what the search knows of attachments' texts, made of what is kept of each.
import { wordKey } from '../../../danish/word-key.ts';
import {
  ATTACHMENT_FOLDER,
  ATTACHMENTS_A_FILE,
  type AttachmentFile,
  type AttachmentRows,
  type AttachmentWordFile,
  type AttachmentWordStarts,
  PAGES_A_FILE,
} from '../../format/attachment-files.ts';
import { packBytes } from '../bundle-format.ts';
import type { DataFile } from '../tables/data-file.ts';
import type { Divide } from '../words/compounds.ts';
import { type AttachmentWords, hasPages } from './attachment-words.ts';

/** An attachment that open items link to. */
export interface SearchedAttachment {
  /** Its path in the content folder. */
  readonly from: string;
  /** Its address without the base. */
  readonly url: string;
  /** The rows of those items, rising, and what each calls it. */
  readonly rows: readonly number[];
  readonly titles: readonly string[];
}

/** A file of words ends with the key that reaches so many letters and numbers: 5 to 10 kB when it is packed. */
const MOST_NUMBERS = 15_000;
/** Of files that nobody waits for the last hundredths are not worth their time. */
const LESS_HARD = 6;

const file = (name: string, data: unknown): DataFile => {
  const source = JSON.stringify(data);
  return { path: `${ATTACHMENT_FOLDER}/${name}.pak`, source, pack: () => packBytes(source, LESS_HARD) };
};

/** The files of a document's texts. */
export function* textFiles(name: string, texts: readonly string[]): Generator<DataFile> {
  for (let at = 0; at * PAGES_A_FILE < texts.length; at += 1)
    yield file(`tekst/${name}-${at}`, texts.slice(at * PAGES_A_FILE, (at + 1) * PAGES_A_FILE));
}

/** Gathers the words of documents, each by its number, and gives the files of them. */
export class AttachmentIndex {
  private readonly places = new Map<string, number[]>();
  private readonly last = new Map<string, number>();
  /** The keys of the words that were taken in: to divide them is most of the work. */
  readonly keys = new Map<string, readonly string[]>();
  private readonly divide: Divide;
  private readonly known: ReadonlyMap<string, readonly string[]>;

  /** `known` are the keys of words as an index before has found them, by the same division. */
  constructor(divide: Divide, known: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.divide = divide;
    this.known = known;
  }

  /** Takes in a document; they come in the order of their numbers. */
  add(number: number, { words, keys }: AttachmentWords): void {
    const own = new Map<string, Set<number>>();
    const put = (key: string, pages: readonly number[]): void => {
      const before = own.get(key);
      if (before) for (const page of pages) before.add(page);
      else own.set(key, new Set(pages));
    };
    for (const [word, ...pages] of words) for (const key of this.keysOf(word)) put(key, pages);
    for (const [key, ...pages] of keys) put(key, pages);
    for (const [key, pages] of own)
      this.write(
        key,
        number,
        [...pages].sort((one, other) => one - other),
      );
  }

  private write(key: string, number: number, pages: readonly number[]): void {
    const places = this.places.get(key) ?? [];
    places.push(number - (this.last.get(key) ?? 0), pages.length);
    let last = 0;
    for (const page of pages) {
      places.push(page - last);
      last = page;
    }
    this.places.set(key, places);
    this.last.set(key, number);
  }

  /** The keys of a word: its own, and those of its parts where it is a compound. */
  private keysOf(word: string): readonly string[] {
    const before = this.keys.get(word);
    if (before) return before;
    const keys = this.known.get(word) ?? this.findKeys(word);
    this.keys.set(word, keys);
    return keys;
  }

  private readonly findKeys = (word: string): string[] =>
    [...new Set([word, ...this.divide(word)].map(wordKey))].filter((key) => key !== '');

  /** The files of words in order, and the one that tells where each begins. */
  *wordFiles(): Generator<DataFile> {
    const sorted = [...this.places].sort(([one], [other]) => (one < other ? -1 : 1));
    const starts: string[] = [];
    let before = '';
    for (let at = 0; at < sorted.length; ) {
      const own: [string, number[]][] = [];
      for (let size = 0; size < MOST_NUMBERS && at < sorted.length; at += 1) {
        const [key, places] = sorted[at] ?? ['', []];
        own.push([key, places]);
        size += key.length + places.length;
      }
      const keys = own.map(([key]) => key);
      const words = { ord: keys, steder: own.map(([, places]) => places) };
      yield file(`ord/${starts.length}`, words satisfies AttachmentWordFile);
      starts.push(startBetween(before, keys[0] ?? ''));
      before = keys.at(-1) ?? '';
    }
    yield file('ord', starts satisfies AttachmentWordStarts);
  }
}

/** The shortest beginning of a key that the one before it does not reach. */
function startBetween(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** The file of the items that link to each attachment. */
export const rowsFile = (attachments: readonly SearchedAttachment[]): DataFile =>
  file('punkter', attachments.map(({ rows }) => rows) satisfies AttachmentRows);

/** The files of what is shown of attachments, each with what its texts are named by. */
export function* shownFiles(
  attachments: readonly SearchedAttachment[],
  texts: readonly string[],
): Generator<DataFile> {
  const shown = attachments.map(
    ({ from, url, titles }, at): AttachmentFile => ({
      ...{ titler: titles, url, tekst: texts[at] ?? '', harSider: hasPages(from) },
    }),
  );
  for (let at = 0; at * ATTACHMENTS_A_FILE < shown.length; at += 1)
    yield file(`filer/${at}`, shown.slice(at * ATTACHMENTS_A_FILE, (at + 1) * ATTACHMENTS_A_FILE));
}
