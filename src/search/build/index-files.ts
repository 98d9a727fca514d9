import { KIND } from '../format/cbor.ts';
import { tokenKind } from '../format/search-token.ts';
import { Bytes, Reader } from './bytes.ts';
import { byBytes, type TermGroup } from './terms.ts';
import { skipWord, type WordWriter } from './word-writer.ts';

/** A file of the index: the words that it goes from and to, what it is called, and the size of its first word. */
export interface IndexFile {
  readonly first: string;
  readonly last: string;
  readonly file: string;
  readonly firstSize: number;
}

/** A file that has been made, or one of before that stands as it was. */
export type MadeFile =
  | { readonly kind: 'kept'; readonly file: IndexFile }
  | { readonly kind: 'made'; readonly file: Omit<IndexFile, 'file'>; readonly bytes: Buffer };

/** One word in so many begins a new file whatever its size, so that a word more moves the ends of a few files at most. */
const WORDS_A_STRETCH = 2048;

/** The most words that a file can have. */
const MOST_WORDS = 0xffff;

/** Whether a word always begins a file; a matter of its letters alone (FNV-1a with MurmurHash3's end). */
function beginsStretch(word: string): boolean {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0 < 2 ** 32 / WORDS_A_STRETCH;
}

/** Fills files with words in their order. */
class Files {
  private readonly words = new Bytes(1 << 16);
  private count = 0;
  private first = '';
  private last = '';
  private firstSize = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Whether a word of this size begins a new file. */
  isFull(word: string, size: number): boolean {
    const { words, most, count, last } = this;
    const isOtherKind = tokenKind(word) !== tokenKind(last);
    return (
      count > 0 && (words.length + size > most || count === MOST_WORDS || isOtherKind || beginsStretch(word))
    );
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(word: string, from: Uint8Array, start: number, end: number): void {
    if (this.count === 0) {
      this.first = word;
      this.firstSize = end - start;
    }
    this.words.copy(from, start, end);
    this.last = word;
    this.count += 1;
  }

  take(): MadeFile {
    const { first, last, firstSize, words } = this;
    const head = new Bytes(8);
    head.head(KIND.list, 1);
    head.head(KIND.list, this.count);
    const bytes = Buffer.concat([head.view(), words.view()]);
    this.count = 0;
    words.length = 0;
    return { kind: 'made', file: { first, last, firstSize }, bytes };
  }
}

/** Where the files of an index come from, and what becomes of their words. */
interface IndexChanges {
  readonly old: readonly IndexFile[];
  /** What a file holds. */
  readonly read: (file: IndexFile) => Buffer;
  /** The words that change, in their order. */
  readonly groups: readonly TermGroup[];
  readonly writer: WordWriter;
  /** Whether rows have other numbers than before, so that every word is written anew. */
  readonly isMoved: boolean;
  /** About how much a file holds, in bytes. */
  readonly most: number;
}

/** The files of an index after a change, in order. The same words and rows give the same files, whatever was there before. */
export function* indexFiles(changes: IndexChanges): Generator<MadeFile> {
  const { old, read, groups, writer, isMoved, most } = changes;
  const files = new Files(most);
  let at = 0;
  function* put(word: string, from: Uint8Array, start: number, end: number): Generator<MadeFile> {
    if (files.isFull(word, end - start)) yield files.take();
    files.add(word, from, start, end);
  }
  function* write(word: string, before: Reader | null, group: TermGroup | null): Generator<MadeFile> {
    if (writer.write(word, before, group)) yield* put(word, writer.out.room, 0, writer.out.length);
  }
  function* newBefore(word: string | null): Generator<MadeFile> {
    for (let group = groups[at]; group; group = groups[at]) {
      if (word !== null && byBytes(group.base, word) >= 0) return;
      at += 1;
      yield* write(group.base, null, group);
    }
  }
  for (const [place, file] of old.entries()) {
    const following = old[place + 1];
    yield* newBefore(file.first);
    const next = groups[at]?.base;
    // The file ends where it does because of the word that follows.
    const isTouched = next !== undefined && (!following || byBytes(next, following.first) <= 0);
    if (!isTouched && !isMoved && (files.isEmpty || files.isFull(file.first, file.firstSize))) {
      if (!files.isEmpty) yield files.take();
      yield { kind: 'kept', file };
      continue;
    }
    const reader = new Reader(read(file));
    reader.head(KIND.list);
    for (let left = reader.head(KIND.list); left > 0; left -= 1) {
      const start = reader.at;
      reader.head(KIND.list);
      const word = reader.text();
      yield* newBefore(word);
      const group = groups[at]?.base === word ? groups[at] : null;
      if (group) at += 1;
      if (group || isMoved) yield* write(word, reader, group ?? null);
      else {
        skipWord(reader);
        yield* put(word, reader.bytes, start, reader.at);
      }
    }
  }
  yield* newBefore(null);
  if (!files.isEmpty) yield files.take();
}
