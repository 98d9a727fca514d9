import { specialKeysOf } from '../../danish/special-words.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import type { AfsnitKind } from '../../model/parsed.ts';
import { sagsnummerDele } from '../../model/sagsnummer.ts';
import { sagToken } from '../format/search-token.ts';
import { contentName } from './bundle-format.ts';
import { itemText, type SearchedPunkt } from './item-text.ts';
import { WEIGHTS, weightOf } from './weights.ts';
import { readUnwritten, type SharedLast, type Unwritten } from './words/unwritten-words.ts';
import { type KnownWord, WordReader, type WrittenWord } from './words/word-reader.ts';

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

/** The parts of an item that tokens tell apart. */
const FIELDS = ['title', 'beslutning', 'bilag', 'text'] as const;
type Field = (typeof FIELDS)[number];

/** A stretch of an item, and the part of it that has its words; null for none, though the archive has them. */
type Piece = readonly [text: string, field: Field | null];

/** What a section's words count as; a recommendation is a part of the decision that only says that it was followed. */
function fieldOf(kind: AfsnitKind, restsOnIndstilling = false): Field | null {
  if (kind === 'bilag') return null;
  return kind === 'indstilling' && restsOnIndstilling ? 'beslutning' : 'text';
}

/** A decision's heading names its forum and says nothing of the item, and a list of attachments repeats their names. */
function piecesOf({ kortTitel, oplaegsholder, afsnit, bilag, restsOnIndstilling }: SearchedPunkt): Piece[] {
  const sections = afsnit.flatMap(({ kind, overskrift, text }): Piece[] => {
    if (kind === 'beslutning')
      return [
        [overskrift ?? '', null],
        [text, 'beslutning'],
      ];
    const field = fieldOf(kind, restsOnIndstilling);
    return [
      [overskrift ?? '', field],
      [text, field],
    ];
  });
  const names = bilag.map(({ titel }): Piece => [titel, 'bilag']);
  // So does the title, of which a decision without an object is one.
  const decided: Piece[] = restsOnIndstilling ? [[kortTitel, 'beslutning']] : [];
  const pieces: Piece[] = [
    ...[[kortTitel, 'title'] as const, ...decided, [oplaegsholder ?? '', 'text'] as const],
    ...[...sections, ...names],
  ];
  return pieces.filter(([text]) => text !== '');
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
  const fields = { title: nothing(), beslutning: nothing(), bilag: nothing(), text: nothing() };
  const whole = nothing();
  const capitalised = new Set<number>();
  for (const [text, field] of piecesOf(punkt)) {
    const own = field && fields[field];
    const at = field ? FIELDS.indexOf(field) : 0;
    for (const written of read(text))
      for (const { lower, plain, isName } of written.words) {
        const number = words.number(lower.in(item));
        if (isName) capitalised.add(number);
        if (!own || plain === null) continue;
        const { counts } = plain.in(item);
        const before = counts[at] ?? 0;
        if (before === 0) own.counted.push(plain);
        counts[at] = before + 1;
      }
    const unwritten = readUnwritten(text);
    for (const gathered of own ? [whole, own] : [whole]) {
      for (const word of unwritten.words) gathered.words.add(word);
      gathered.shared.push(...unwritten.shared);
    }
    if (own) for (const key of specialKeysOf(text)) own.keys.add(key);
  }
  const ownWords = words.list.length;
  const { record, length, forms, places } = itemText(punkt, read, item);
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
