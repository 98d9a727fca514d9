import { specialKeysOf } from '../../danish/special-words.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { sagsnummerDele } from '../../model/sagsnummer.ts';
import { sagToken } from '../format/search-token.ts';
import { contentName } from './bundle-format.ts';
import { FIELDS, type Field, piecesOf, rolesOf } from './item-fields.ts';
import { itemText, type SearchedPunkt } from './item-text.ts';
import { WEIGHTS, weightOf } from './weights.ts';
import { readUnwritten, type SharedLast, type Unwritten } from './words/unwritten-words.ts';
import { type KnownWord, type PlainWord, WordReader, type WrittenWord } from './words/word-reader.ts';

/** What a part of an item has for its tokens; words are told by their numbers in the item's list. */
export interface FieldWords extends Unwritten {
  /** The words but for the small ones, and how often each is there: a word, its count, and so on. */
  readonly counts: readonly number[];
  /** Keys that are more than a word's letters: of `MED`, of `§ 25`. */
  readonly keys: readonly string[];
}

/** All that the search keeps of an open item. It depends on the item alone: how its words are divided, the whole archive has a say in. */
export interface SearchItem {
  /** Its record as browsers read it, in JSON. */
  readonly record: string;
  /** How many words its text has. */
  readonly length: number;
  readonly hasSag: boolean;
  /** Its distinct words with a space between, of which the first `ownWords` are those that it writes. */
  readonly words: string;
  readonly ownWords: number;
  /** The words of the index among them, and their places as the index writes them, in base64. */
  readonly forms: readonly number[];
  readonly places: string;
  /** What its tokens are made of, in the order of `FIELDS`. */
  readonly fields: readonly FieldWords[];
  /** The tokens of its case numbers, with their weights. */
  readonly sager: readonly (readonly [token: string, weight: number])[];
  /** Words written with a capital, which may be names. */
  readonly capitalised: readonly number[];
  readonly unwritten: Unwritten;
}

/** What is gathered of a part of an item; how often it has each word, the word knows. */
interface Gathered {
  readonly counted: KnownWord[];
  readonly keys: Set<string>;
  readonly words: Set<string>;
  readonly shared: SharedLast[];
}

const nothing = (): Gathered => ({ counted: [], keys: new Set(), words: new Set(), shared: [] });

/** The distinct words of an item, numbered as they come. */
class ItemWords {
  readonly list: string[] = [];

  number(own: KnownWord): number {
    if (own.number < 0) own.number = this.list.push(own.word) - 1;
    return own.number;
  }
}

/** Gathers what each part of an item has. */
class ItemParts {
  readonly fields = Object.fromEntries(FIELDS.map((field) => [field, nothing()])) as Record<Field, Gathered>;
  private readonly item: number;

  constructor(item: number) {
    this.item = item;
  }

  /** Counts the words of a piece by the parts that have them, and tells whoever wants to know of each word. */
  count(written: readonly WrittenWord[], field: Field | null, seen?: (own: PlainWord) => void): void {
    const roles = field && rolesOf(field, written);
    const add = field && this.adder(field);
    let place = 0;
    for (const { words } of written)
      for (const word of words) {
        seen?.(word);
        const role = roles?.get(place);
        if (word.plain !== null) (role ? this.adder(role) : add)?.(word.plain);
        place += 1;
      }
  }

  private adder(field: Field): (word: KnownWord) => void {
    const at = FIELDS.indexOf(field);
    const { counted } = this.fields[field];
    return (word) => {
      const { counts } = word.in(this.item);
      const before = counts[at] ?? 0;
      if (before === 0) counted.push(word);
      counts[at] = before + 1;
    };
  }
}

/** Gathers what a text means without writing it as one word. */
function gather(text: string, into: readonly Gathered[], own: Gathered | null): void {
  const unwritten = readUnwritten(text);
  for (const gathered of into) {
    for (const word of unwritten.words) gathered.words.add(word);
    gathered.shared.push(...unwritten.shared);
  }
  if (own) for (const key of specialKeysOf(text)) own.keys.add(key);
}

/** What the search keeps of an item; a reader that knows the words of others is faster. */
export function searchItem(punkt: SearchedPunkt, reader = new WordReader()): SearchItem {
  const item = reader.nextItem();
  const texts = new Map<string, readonly WrittenWord[]>();
  const read = (text: string): readonly WrittenWord[] => {
    const words = texts.get(text) ?? reader.read(text);
    texts.set(text, words);
    return words;
  };
  const words = new ItemWords();
  const parts = new ItemParts(item);
  const { fields } = parts;
  const whole = nothing();
  const capitalised = new Set<number>();
  for (const [text, field] of piecesOf(punkt)) {
    const own = field && fields[field];
    parts.count(read(text), field, ({ lower, isName }) => {
      const number = words.number(lower.in(item));
      if (isName) capitalised.add(number);
    });
    gather(text, own ? [whole, own] : [whole], own);
  }
  const ownWords = words.list.length;
  // Who was there is found by itself: it is none of the item's words, and no name that divides compounds.
  if (punkt.moede) {
    parts.count(read(punkt.moede), 'moede');
    gather(punkt.moede, [fields.moede], fields.moede);
  }
  const { record, length, forms, places } = itemText(punkt, read, (text) => reader.lineEnds(text), item);
  const isWritten = (word: string): boolean => {
    const { number } = reader.word(word).in(item);
    return number >= 0 && number < ownWords;
  };
  const isCounted = (word: string, at: number): boolean => Boolean(reader.word(word).in(item).counts[at]);
  return {
    record,
    length,
    hasSag: punkt.sagsnumre.length > 0,
    forms: forms.map((form) => words.number(form)),
    places: places.toString('base64'),
    fields: FIELDS.map((field, at) => ({
      counts: countsOf(fields[field].counted, at, words),
      keys: [...fields[field].keys],
      words: [...fields[field].words],
      // Items whose words are divided otherwise are found by the words that they have.
      shared: fields[field].shared.filter(([word]) => isCounted(word, at)),
    })),
    sager: sagTokens(punkt),
    capitalised: [...capitalised],
    unwritten: {
      words: [...whole.words].filter((word) => !isWritten(word)),
      shared: whole.shared.filter(([word]) => FIELDS.some((_, at) => isCounted(word, at))),
    },
    ownWords,
    words: words.list.join(' '),
  };
}

/** The numbers of some words, each with how often a part of the item has it. */
function countsOf(counted: readonly KnownWord[], at: number, words: ItemWords): number[] {
  const numbers: number[] = [];
  for (const word of counted) numbers.push(words.number(word), word.counts[at] ?? 0);
  return numbers;
}

/** Case numbers with what they belong to, so that a subject finds its cases' items; a case that is only spoken of weighs less. */
function sagTokens({ sagsnumre, referencer }: SearchedPunkt): (readonly [string, number])[] {
  const own = sagsnumre.flatMap((nummer) => {
    const dele = sagsnummerDele(nummer);
    return dele.form === 'kle' ? [nummer, dele.emne, dele.gruppe] : [nummer];
  });
  const named = referencer.flatMap(({ kind, target }) => (kind === 'sag' ? [target as Sagsnummer] : []));
  const weights = new Map(named.map((nummer) => [sagToken(nummer), weightOf(WEIGHTS.text)]));
  for (const number of own) weights.set(sagToken(number), weightOf(WEIGHTS.title));
  return [...weights];
}

/** A name that tells all that an item holds; `json` is the item as it is kept. */
export const itemKey = (json: string): string => contentName(json);
