import { Bytes, KIND, type Reader } from './bytes.ts';
import { tokenPlaces } from './item-text.ts';

/** Numbers in a row that grows. */
export class Numbers {
  room = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.room.length) {
      const wider = new Int32Array(this.room.length * 2);
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.length] = number;
    this.length += 1;
  }
}

/** What becomes of a word in a row. */
export interface Change {
  readonly row: number;
  /** Where its places are among the bytes of all; -1 where it is there no more. */
  readonly start: number;
  readonly end: number;
}

const GONE = -1;

/** What changes in an index, by its words: millions of rows where all is new, so that none of them is an object. */
export class Postings {
  readonly places = new Bytes(1 << 16);
  private readonly terms = new Numbers();
  private readonly rows = new Numbers();
  private readonly starts = new Numbers();
  private readonly ends = new Numbers();
  private readonly weights = new Map<number, readonly [start: number, end: number]>();
  private order = new Int32Array(0);
  private firsts = new Int32Array(1);

  /** Keeps the places of a word, and says where. */
  keep(bytes: Uint8Array, start: number, end: number): readonly [start: number, end: number] {
    const from = this.places.length;
    this.places.copy(bytes, start, end);
    return [from, this.places.length];
  }

  /** The place of a token of some weight, kept once for all. */
  keepWeight(weight: number): readonly [start: number, end: number] {
    const known = this.weights.get(weight);
    if (known) return known;
    const bytes = tokenPlaces(weight);
    const kept = this.keep(bytes, 0, bytes.length);
    this.weights.set(weight, kept);
    return kept;
  }

  put(term: number, row: number, [start, end]: readonly [start: number, end: number]): void {
    this.terms.push(term);
    this.rows.push(row);
    this.starts.push(start);
    this.ends.push(end);
  }

  remove(term: number, row: number): void {
    this.put(term, row, [GONE, GONE]);
  }

  /** Puts all in the order of terms; what was put for one term must have come in the order of rows. Gives the terms that have any. */
  sort(termCount: number): number[] {
    const { room: terms, length } = this.terms;
    const firsts = new Int32Array(termCount + 1);
    for (let at = 0; at < length; at += 1)
      firsts[(terms[at] ?? 0) + 1] = (firsts[(terms[at] ?? 0) + 1] ?? 0) + 1;
    const found: number[] = [];
    for (let term = 0; term < termCount; term += 1) {
      if ((firsts[term + 1] ?? 0) > 0) found.push(term);
      firsts[term + 1] = (firsts[term + 1] ?? 0) + (firsts[term] ?? 0);
    }
    const next = firsts.slice(0, termCount);
    this.order = new Int32Array(length);
    for (let at = 0; at < length; at += 1) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      this.order[place] = at;
      next[term] = place + 1;
    }
    this.firsts = firsts;
    return found;
  }

  /** How many changes a term has. */
  count(term: number): number {
    return (this.firsts[term + 1] ?? 0) - (this.firsts[term] ?? 0);
  }

  /** The changes of a term, from row to row. */
  change(term: number, at: number): Change {
    const place = this.order[(this.firsts[term] ?? 0) + at] ?? 0;
    return {
      row: this.rows.room[place] ?? 0,
      start: this.starts.room[place] ?? GONE,
      end: this.ends.room[place] ?? GONE,
    };
  }
}

/** The rows of one form of a word, written one after the other. */
export class FormWriter {
  private readonly bytes = new Bytes(1 << 12);
  private last = 0;
  count = 0;

  begin(): void {
    this.bytes.length = 0;
    this.last = 0;
    this.count = 0;
  }

  /** Adds a row with its places; rows come in their order. */
  row(row: number, from: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    bytes.head(KIND.list, 3);
    bytes.number(row - this.last);
    bytes.copy(from, start, end);
    // What stands in fields alone is no text that a phrase is found in.
    bytes.head(KIND.list, 0);
    this.last = row;
    this.count += 1;
  }

  /** Writes the list of all rows. */
  end(out: Bytes): void {
    out.head(KIND.list, this.count);
    out.copy(this.bytes.room, 0, this.bytes.length);
  }
}

/** For rows of before their rows now, -1 for one that is gone. */
export type RowMap = Int32Array;

/** Writes a form's rows: those of before, as they stand in a file, with what changes. Gives how many there are. */
export function writeRows(
  old: Reader | null,
  term: number | null,
  postings: Postings,
  moved: RowMap | null,
  writer: FormWriter,
): void {
  writer.begin();
  const changes = term === null ? 0 : postings.count(term);
  let at = 0;
  const next = (): Change | null => (term !== null && at < changes ? postings.change(term, at) : null);
  let change = next();
  const putBefore = (row: number): void => {
    while (change && change.row < row) {
      if (change.start >= 0) writer.row(change.row, postings.places.room, change.start, change.end);
      at += 1;
      change = next();
    }
  };
  if (old) {
    let before = 0;
    for (let left = old.head(KIND.list); left > 0; left -= 1) {
      old.head(KIND.list);
      before += old.head(KIND.number);
      const start = old.at;
      old.skipNumbers();
      const end = old.at;
      old.skipNumbers();
      const row = moved ? (moved[before] ?? -1) : before;
      if (row < 0) continue;
      putBefore(row);
      if (change?.row !== row) writer.row(row, old.bytes, start, end);
    }
  }
  putBefore(Number.POSITIVE_INFINITY);
}
