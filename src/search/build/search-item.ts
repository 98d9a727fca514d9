import { isToken, sagToken } from '../../danish/search-token.ts';
import { SMALL_WORDS } from '../../danish/small-words.ts';
import { specialKeysOf } from '../../danish/special-words.ts';
import { withoutGenitive } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import type { Punkt } from '../../model/archive.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { sagsnummerDele } from '../../model/sagsnummer.ts';
import { contentName } from '../bundle-format.ts';
import { textOf } from '../punkt-text.ts';
import { readUnwritten, type Unwritten } from '../unwritten-words.ts';
import { itemText } from './item-text.ts';
import { WEIGHTS, weightOf } from './weights.ts';

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
export const FIELDS = ['title', 'beslutning', 'bilag', 'text'] as const;

/** How long names are that compounds begin with. */
const NAME_LENGTHS = { least: 4, most: 14 } as const;

/** What the search keeps of an item. */
export function searchItem(punkt: Punkt): SearchItem {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const before = numbers.get(word);
    if (before !== undefined) return before;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const whole = textOf(punkt);
  const capitalised = new Set<number>();
  for (const word of wordsOf(whole)) {
    const own = numberOf(word.toLowerCase());
    if (isNameLike(word)) capitalised.add(own);
  }
  const ownWords = numbers.size;
  const { record, length, places } = itemText(punkt);
  // A word that only looks like a token must not be taken for one.
  const forms = [...places].filter(([form]) => !isToken(form));
  const texts = textsOf(punkt);
  const fields = FIELDS.map((field) => fieldWords(texts[field], numberOf));
  const inFields = new Set(fields.flatMap(({ counts }) => counts.filter((_, at) => at % 2 === 0)));
  const { words: joined, shared } = readUnwritten(whole);
  return {
    record,
    length,
    hasSag: punkt.sagsnumre.length > 0,
    forms: forms.map(([form]) => numberOf(form)),
    places: Buffer.concat(forms.map(([, bytes]) => bytes)).toString('base64'),
    fields,
    sager: sagTokens(punkt),
    capitalised: [...capitalised],
    unwritten: {
      words: joined.filter((word) => (numbers.get(word) ?? ownWords) >= ownWords),
      shared: shared.filter(([word]) => inFields.has(numbers.get(word) ?? -1)),
    },
    ownWords,
    words: [...numbers.keys()].join(' '),
  };
}

const isNameLike = (word: string): boolean =>
  word.length >= NAME_LENGTHS.least && word.length <= NAME_LENGTHS.most && /^\p{Lu}\p{Ll}+$/u.test(word);

function textsOf({
  kortTitel,
  afsnit,
  oplaegsholder,
  bilag,
}: Punkt): Readonly<Record<(typeof FIELDS)[number], string>> {
  const joined = (isWanted: (kind: string) => boolean): string =>
    afsnit
      .filter(({ kind }) => isWanted(kind))
      // A decision's heading names its forum, and says nothing of the item.
      .map(({ kind, overskrift, text }) => (kind === 'beslutning' ? text : `${overskrift ?? ''}\n${text}`))
      .join('\n');
  const other = joined((kind) => kind !== 'beslutning' && kind !== 'bilag');
  return {
    title: kortTitel,
    beslutning: joined((kind) => kind === 'beslutning'),
    bilag: bilag.map(({ titel }) => titel).join('\n'),
    text: `${oplaegsholder ?? ''}\n${other}`,
  };
}

function fieldWords(text: string, numberOf: (word: string) => number): FieldWords {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text).map(plainForm))
    if (!SMALL_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const { words, shared } = readUnwritten(text);
  return {
    counts: [...counts].flatMap(([word, count]) => [numberOf(word), count]),
    keys: [...specialKeysOf(text)],
    words,
    // Items whose words are divided otherwise are found by the words that they have.
    shared: shared.filter(([word]) => counts.has(word)),
  };
}

/** A word in lower case, an abbreviation without its genitive's s. */
const plainForm = (word: string): string => withoutGenitive(word).toLowerCase();

/** Case numbers with what they belong to, so that a subject finds its cases' items; a case that is only spoken of weighs less. */
function sagTokens({ sagsnumre, referencer }: Punkt): (readonly [string, number])[] {
  const own = sagsnumre.flatMap((nummer) => {
    const dele = sagsnummerDele(nummer);
    return dele.form === 'kle' ? [nummer, dele.emne, dele.gruppe] : [nummer];
  });
  const named = referencer.flatMap(({ kind, target }) => (kind === 'sag' ? [target as Sagsnummer] : []));
  const weights = new Map(named.map((nummer) => [sagToken(nummer), weightOf(WEIGHTS.text)]));
  for (const number of own) weights.set(sagToken(number), weightOf(WEIGHTS.title));
  return [...weights];
}

/** A name that tells all that an item holds. */
export const itemKey = (item: SearchItem): string => contentName(JSON.stringify(item));
