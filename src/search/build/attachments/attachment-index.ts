// The files of what the search knows of attachments' texts, made of what is kept of each.
import { wordKey } from '../../../danish/word-key.ts';
import {
  ATTACHMENT_FOLDER,
  ATTACHMENTS_A_FILE,
  type AttachmentFile,
  type AttachmentRegister,
  nameOf,
  PAGES_A_FILE,
} from '../../format/attachment-files.ts';
import { type DataFile, dataFile } from '../tables/data-file.ts';
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

/** A file of words is divided from so many numbers on; packed they take about two bytes each. */
const MOST_NUMBERS = 8000;
const path = (name: string): string => `${ATTACHMENT_FOLDER}/${name}.pak`;

/** The files of a document's texts. */
export function* textFiles(name: string, texts: readonly string[]): Generator<DataFile> {
  for (let at = 0; at * PAGES_A_FILE < texts.length; at += 1)
    yield dataFile(path(`tekst/${name}-${at}`), texts.slice(at * PAGES_A_FILE, (at + 1) * PAGES_A_FILE));
}

/** Gathers the words of documents, each by its number, and gives the files of them. */
export class AttachmentIndex {
  private readonly places = new Map<string, number[]>();
  private readonly last = new Map<string, number>();
  private readonly keys = new Map<string, readonly string[]>();
  private readonly divide: Divide;

  constructor(divide: Divide) {
    this.divide = divide;
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
    const keys = [...new Set([word, ...this.divide(word)].map(wordKey))].filter((key) => key !== '');
    this.keys.set(word, keys);
    return keys;
  }

  /** The files of words by their names. */
  *wordFiles(): Generator<readonly [name: string, file: DataFile]> {
    const sorted = [...this.places].sort(([one], [other]) => (one < other ? -1 : 1));
    const named = sorted.map(([key, places]) => ({ name: nameOf(key), key, places }));
    for (const [name, own] of [...divided(named, 0)].sort(([one], [other]) => (one < other ? -1 : 1)))
      yield [
        name,
        dataFile(path(`ord/${name}-`), {
          ord: own.map(({ key }) => key),
          steder: own.map(({ places }) => places),
        }),
      ];
  }
}

interface NamedKey {
  readonly name: string;
  readonly key: string;
  readonly places: readonly number[];
}

/** Keys by the letters that they begin with, as many of these as make the files small enough. */
function* divided(keys: readonly NamedKey[], length: number): Generator<[string, readonly NamedKey[]]> {
  const groups = new Map<string, NamedKey[]>();
  for (const one of keys) {
    const name = one.name.slice(0, length);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  for (const [name, group] of groups) {
    const size = group.reduce((sum, { key, places }) => sum + key.length + places.length, 0);
    const isWhole = group.every((one) => one.name.length <= length);
    if (size <= MOST_NUMBERS || isWhole) yield [name, group];
    else yield* divided(group, length + 1);
  }
}

/** The file that tells which files of words there are, and whose the attachments are. */
export const registerFile = (ord: readonly string[], attachments: readonly SearchedAttachment[]): DataFile =>
  dataFile(path('register'), {
    ord,
    raekker: attachments.map(({ rows }) => rows),
  } satisfies AttachmentRegister);

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
    yield dataFile(path(`filer/${at}`), shown.slice(at * ATTACHMENTS_A_FILE, (at + 1) * ATTACHMENTS_A_FILE));
}
