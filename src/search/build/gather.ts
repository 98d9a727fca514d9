import type { Divider } from '../compounds.ts';
import { dividerOf } from '../compounds.ts';
import { type Lexicon, readLexicon } from '../lexicon.ts';
import { Reader } from './bytes.ts';
import { countOwn, countShared, type HeldItem, holdItem, numbersOf } from './held-item.ts';
import { type ItemTokens, itemTokens } from './item-tokens.ts';
import { Names } from './names.ts';
import { Postings } from './postings.ts';
import type { SearchItem } from './search-item.ts';
import type { SearchState } from './state.ts';
import { Terms } from './terms.ts';
import { WordTable } from './word-table.ts';

type Places = ReadonlyMap<number, readonly [start: number, end: number]>;

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

  constructor(lexiconText: () => string, kept?: SearchState) {
    let lexicon: Lexicon | null = null;
    let divider: Divider | null = null;
    this.lexicon = () => (lexicon ??= readLexicon(lexiconText()));
    this.names = new Names(this.lexicon, kept?.capitalised);
    this.table = new WordTable(() => (divider ??= dividerOf(this.lexicon(), this.names.all())), kept?.words);
  }

  /** Takes in what a row has instead of what it had; -1 for a row that has gone from the index by itself. */
  add(row: number, old: SearchItem | null, now: SearchItem | null): void {
    const before = old ? this.take(old, -1) : null;
    const after = now ? this.take(now, 1) : null;
    for (const [term, place] of after?.places ?? []) {
      const was = before?.places.get(term);
      if (!was || !this.isSame(was, place)) this.postings.put(term, row, place);
    }
    for (const term of before?.places.keys() ?? [])
      if (row >= 0 && !after?.places.has(term)) this.postings.remove(term, row);
    this.held.push({ row, old: before?.held ?? null, now: after?.held ?? null });
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
        if (was.get(term) !== weight) postings.put(term, row, postings.keepWeight(weight));
      if (row < 0) continue;
      for (const term of was.keys()) if (!is.has(term)) postings.remove(term, row);
      if (item) counts.set(row, is.size);
    }
    return counts;
  }

  private hold(item: SearchItem): HeldItem {
    const words = item.words.split(' ');
    return holdItem(item, words, numbersOf(words, this.table));
  }

  private take(item: SearchItem, by: 1 | -1): { places: Places; held: HeldItem } {
    const words = item.words.split(' ');
    const numberAt = numbersOf(words, this.table);
    countOwn(item, numberAt, this.table, by);
    for (const at of item.capitalised) this.names.count(words[at] ?? '', by);
    const reader = new Reader(Buffer.from(item.places, 'base64'));
    const places = new Map(
      item.forms.map((at) => {
        const start = reader.at;
        reader.skipNumbers();
        const term = this.terms.termOf(words[at] ?? '');
        return [term, this.postings.keep(reader.bytes, start, reader.at)] as const;
      }),
    );
    return { places, held: holdItem(item, words, numberAt) };
  }

  private isSame([start, end]: readonly [number, number], [from, to]: readonly [number, number]): boolean {
    const { room } = this.postings.places;
    return room.compare(room, from, to, start, end) === 0;
  }
}
