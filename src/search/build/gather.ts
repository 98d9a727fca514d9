import { once } from '../../model/once.ts';
import { Reader } from './bytes.ts';
import { countOwn, countShared, type HeldItem, holdItem, numbersOf } from './held-item.ts';
import { type ItemTokens, itemTokens } from './item-tokens.ts';
import { Postings } from './postings.ts';
import type { SearchItem } from './search-item.ts';
import type { SearchState } from './state.ts';
import { Terms } from './terms.ts';
import { dividerOf } from './words/compounds.ts';
import type { Lexicon } from './words/lexicon.ts';
import { Names } from './words/names.ts';
import { WordTable } from './words/word-table.ts';

/** Where the places of a word are, among those that are kept. */
type Place = readonly [start: number, end: number];

/** An item of before and one of now that are held for a row; one is null where the row is new or gone. */
interface HeldRow {
  readonly row: number;
  readonly old: HeldItem | null;
  readonly now: HeldItem | null;
}

/** Gathers what changes in the words of an index, item by item in the order of rows; the tokens come last, for all names have a say in them. */
export class Gatherer {
  readonly terms = new Terms();
  readonly postings = new Postings();
  readonly table: WordTable;
  readonly names: Names;
  readonly lexicon: () => Lexicon;
  private readonly held: HeldRow[] = [];
  private readonly taken = new Set<number>();

  constructor(lexicon: () => Lexicon, kept?: SearchState) {
    this.lexicon = lexicon;
    this.names = new Names(lexicon, kept?.capitalised);
    this.table = new WordTable(
      once(() => dividerOf(lexicon(), this.names.all())),
      kept?.words,
    );
  }

  /** Takes in what a row has instead of what it had; -1 for a row that has gone from the index by itself. */
  add(row: number, old: SearchItem | null, now: SearchItem | null): void {
    const before = new Map<number, Place>();
    const heldBefore = old && this.take(old, -1, (term, start, end) => before.set(term, [start, end]));
    const held =
      now &&
      this.take(now, 1, (term, start, end) => {
        const was = before.get(term);
        before.delete(term);
        if (!was || !this.isSame(was, [start, end])) this.postings.put(term, row, start, end);
      });
    if (row >= 0) for (const term of before.keys()) this.postings.remove(term, row);
    this.held.push({ row, old: heldBefore, now: held });
    this.taken.add(row);
  }

  /** Whether a row's item has been taken in. */
  has(row: number): boolean {
    return this.taken.has(row);
  }

  /** The words that are divided otherwise than before, now that all names are known. */
  dividedOtherwise(): readonly number[] {
    return this.table.divideAgain(this.names.changed());
  }

  /** Takes in rows whose items are what they were, and have words that are divided otherwise. */
  divideAgain(rows: readonly (readonly [row: number, item: SearchItem])[]): void {
    for (const [row, item] of rows) {
      const held = this.hold(item);
      this.held.push({ row, old: held, now: held });
    }
    this.held.sort((one, other) => one.row - other.row);
  }

  /** Works out all tokens, and gives how many each row has that was taken in. */
  finish(): ReadonlyMap<number, number> {
    const { table, terms, postings } = this;
    const now = (number: number): readonly number[] => table.partsOf(number);
    const before = (number: number): readonly number[] => table.partsBefore(number);
    const tokensNow = itemTokens(table, terms, now);
    const tokensBefore = itemTokens(table, terms, before);
    const none: ItemTokens = new Map();
    const counts = new Map<number, number>();
    for (const { row, old, now: item } of this.held) {
      if (old) countShared(old, table, before, -1);
      if (item) countShared(item, table, now, 1);
      const was = old ? tokensBefore(old) : none;
      const is = item ? tokensNow(item) : none;
      for (const [term, weight] of is)
        if (was.get(term) !== weight) postings.put(term, row, ...postings.keepWeight(weight));
      if (row < 0) continue;
      for (const term of was.keys()) if (!is.has(term)) postings.remove(term, row);
      if (item) counts.set(row, is.size);
    }
    this.held.length = 0;
    return counts;
  }

  private hold(item: SearchItem): HeldItem {
    const words = item.words.split(' ');
    return holdItem(item, words, numbersOf(words, this.table));
  }

  private take(
    item: SearchItem,
    by: 1 | -1,
    put: (term: number, start: number, end: number) => void,
  ): HeldItem {
    const words = item.words.split(' ');
    const numberAt = numbersOf(words, this.table);
    countOwn(item, numberAt, this.table, by);
    for (const at of item.capitalised) this.names.count(words[at] ?? '', by);
    const bytes = Buffer.from(item.places, 'base64');
    const reader = new Reader(bytes);
    const first = this.postings.keep(bytes);
    for (const at of item.forms) {
      const start = reader.at;
      reader.skipNumbers();
      // The words that it writes have a number in the table, by which they are found faster.
      const term =
        at < item.ownWords
          ? this.terms.wordTerm(numberAt(at), this.table)
          : this.terms.termOf(words[at] ?? '');
      put(term, first + start, first + reader.at);
    }
    return holdItem(item, words, numberAt);
  }

  private isSame([start, end]: Place, [from, to]: Place): boolean {
    const { room } = this.postings.places;
    return room.compare(room, from, to, start, end) === 0;
  }
}
