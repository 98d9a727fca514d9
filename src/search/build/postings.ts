import { Bytes } from './bytes.ts';
import { tokenPlaces } from './item-text.ts';

/** How many numbers a block has, as a power of two. */
const BLOCK = 16;
const WITHIN = (1 << BLOCK) - 1;

/** Numbers in a row that grows, in blocks: one piece would have to be copied to grow. */
class Numbers {
  length = 0;
  private blocks: Int32Array[] = [];

  push(number: number): void {
    if ((this.length & WITHIN) === 0) this.blocks.push(new Int32Array(1 << BLOCK));
    (this.blocks[this.length >> BLOCK] as Int32Array)[this.length & WITHIN] = number;
    this.length += 1;
  }

  at(place: number): number {
    return (this.blocks[place >> BLOCK] as Int32Array)[place & WITHIN] as number;
  }

  /** Lets all go. */
  clear(): void {
    this.blocks = [];
    this.length = 0;
  }
}

/** Where the places of a word are that is in a row no more. */
export const GONE = -1;

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

  /** Keeps the places of words, and says where they begin. */
  keep(bytes: Uint8Array): number {
    const start = this.places.length;
    this.places.copy(bytes, 0, bytes.length);
    return start;
  }

  /** The place of a token of some weight, kept once for all. */
  keepWeight(weight: number): readonly [start: number, end: number] {
    const known = this.weights.get(weight);
    if (known) return known;
    const bytes = tokenPlaces(weight);
    const start = this.keep(bytes);
    const kept = [start, start + bytes.length] as const;
    this.weights.set(weight, kept);
    return kept;
  }

  /** Puts a word into a row, with its places from where to where among those that are kept; `GONE` for none. */
  put(term: number, row: number, start: number, end: number): void {
    this.terms.push(term);
    this.rows.push(row);
    this.starts.push(start);
    this.ends.push(end);
  }

  remove(term: number, row: number): void {
    this.put(term, row, GONE, GONE);
  }

  /** Puts all in the order of terms; what was put for one term must have come in the order of rows. Gives the terms that have any. */
  sort(termCount: number): number[] {
    const { terms } = this;
    const { length } = terms;
    const firsts = new Int32Array(termCount + 1);
    for (let at = 0; at < length; at += 1) {
      const after = terms.at(at) + 1;
      firsts[after] = (firsts[after] as number) + 1;
    }
    const found: number[] = [];
    for (let term = 0; term < termCount; term += 1) {
      if ((firsts[term + 1] as number) > 0) found.push(term);
      firsts[term + 1] = (firsts[term + 1] as number) + (firsts[term] as number);
    }
    const next = firsts.slice(0, termCount);
    this.order = new Int32Array(length);
    for (let at = 0; at < length; at += 1) {
      const term = terms.at(at);
      const place = next[term] as number;
      this.order[place] = at;
      next[term] = place + 1;
    }
    this.firsts = firsts;
    terms.clear();
    return found;
  }

  /** The changes of a term, from row to row, one after the other. */
  changesOf(term: number | null): Changes {
    const none = term === null;
    const from = none ? 0 : (this.firsts[term] ?? 0);
    const to = none ? 0 : (this.firsts[term + 1] ?? 0);
    return new Changes(this.order.subarray(from, to), this.rows, this.starts, this.ends);
  }
}

/** The changes of one form of a word, of which one at a time is looked at. */
class Changes {
  row = Number.POSITIVE_INFINITY;
  start = GONE;
  end = GONE;
  private at = -1;
  private readonly order: Int32Array;
  private readonly rows: Numbers;
  private readonly starts: Numbers;
  private readonly ends: Numbers;

  constructor(order: Int32Array, rows: Numbers, starts: Numbers, ends: Numbers) {
    this.order = order;
    this.rows = rows;
    this.starts = starts;
    this.ends = ends;
    this.next();
  }

  next(): void {
    this.at += 1;
    const place = this.order[this.at];
    if (place === undefined) {
      this.row = Number.POSITIVE_INFINITY;
      return;
    }
    this.row = this.rows.at(place);
    this.start = this.starts.at(place);
    this.end = this.ends.at(place);
  }
}
