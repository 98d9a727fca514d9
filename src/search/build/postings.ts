import { Bytes } from './bytes.ts';
import { tokenPlaces } from './item-text.ts';

/** A change is four numbers: its term, its row, and where its places begin and end. */
const PUT = 4;
/** The same without the term, once all changes of a term lie together. */
const SORTED = 3;

/** How many changes a block has: one piece for all of them would have to be copied to grow. */
const A_BLOCK = 1 << 14;

const NO_BLOCK = new Int32Array(0);

/** Where the places of a word are that is in a row no more. */
export const GONE = -1;

/** What changes in an index, by its words: millions of rows where all is new, so that none of them is an object. */
export class Postings {
  readonly places = new Bytes(1 << 16);
  private blocks: Int32Array[] = [];
  private length = 0;
  private readonly weights = new Map<number, readonly [start: number, end: number]>();
  private sorted = new Int32Array(0);
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
    const at = (this.length % A_BLOCK) * PUT;
    if (at === 0) this.blocks.push(new Int32Array(A_BLOCK * PUT));
    const block = this.blocks.at(-1) as Int32Array;
    block[at] = term;
    block[at + 1] = row;
    block[at + 2] = start;
    block[at + 3] = end;
    this.length += 1;
  }

  remove(term: number, row: number): void {
    this.put(term, row, GONE, GONE);
  }

  /** Puts all in the order of terms; what was put for one term must have come in the order of rows. Gives the terms that have any. */
  sort(termCount: number): number[] {
    const firsts = new Int32Array(termCount + 1);
    this.eachBlock((block, end) => {
      for (let at = 0; at < end; at += PUT) {
        const after = (block[at] as number) + 1;
        firsts[after] = (firsts[after] as number) + 1;
      }
    });
    const found: number[] = [];
    for (let term = 0; term < termCount; term += 1) {
      if ((firsts[term + 1] as number) > 0) found.push(term);
      firsts[term + 1] = (firsts[term + 1] as number) + (firsts[term] as number);
    }
    const next = firsts.slice(0, termCount);
    const sorted = new Int32Array(this.length * SORTED);
    this.eachBlock((block, end, number) => {
      // They are the most that a search holds, and each is let go of once it is taken over.
      this.blocks[number] = NO_BLOCK;
      for (let at = 0; at < end; at += PUT) {
        const term = block[at] as number;
        const place = next[term] as number;
        next[term] = place + 1;
        sorted[place * SORTED] = block[at + 1] as number;
        sorted[place * SORTED + 1] = block[at + 2] as number;
        sorted[place * SORTED + 2] = block[at + 3] as number;
      }
    });
    this.sorted = sorted;
    this.firsts = firsts;
    this.blocks = [];
    this.length = 0;
    return found;
  }

  /** The changes of a term, from row to row, one after the other. */
  changesOf(term: number | null): Changes {
    const from = term === null ? 0 : (this.firsts[term] ?? 0);
    const to = term === null ? 0 : (this.firsts[term + 1] ?? 0);
    return new Changes(this.sorted, from, to);
  }

  private eachBlock(take: (block: Int32Array, end: number, number: number) => void): void {
    for (const [at, block] of this.blocks.entries())
      take(block, Math.min(A_BLOCK, this.length - at * A_BLOCK) * PUT, at);
  }
}

/** The changes of one form of a word, of which one at a time is looked at. */
class Changes {
  row = Number.POSITIVE_INFINITY;
  start = GONE;
  end = GONE;
  private at: number;
  private readonly last: number;
  private readonly sorted: Int32Array;

  constructor(sorted: Int32Array, from: number, to: number) {
    this.sorted = sorted;
    this.at = from * SORTED;
    this.last = to * SORTED;
    this.next();
  }

  next(): void {
    const { sorted, at } = this;
    if (at === this.last) {
      this.row = Number.POSITIVE_INFINITY;
      return;
    }
    this.row = sorted[at] as number;
    this.start = sorted[at + 1] as number;
    this.end = sorted[at + 2] as number;
    this.at = at + SORTED;
  }
}
