import { wordKey } from '../../../danish/word-key.ts';
import { type Divider, isLikeCompound } from './compounds.ts';

/** The words of an archive as they are kept between builds: columns, with a space between, and a line for each key. */
export interface KeptWords {
  readonly words: string;
  readonly keys: string;
  /** For each word its parts with a `|` between, `-` for none. */
  readonly parts: string;
  /** For each word that was divided by others beside it: its number, and those. */
  readonly besides: readonly (readonly [word: number, others: readonly string[]])[];
  readonly counts: readonly number[];
  /** The keys of words that the archive lacks and that were asked for all the same. */
  readonly others: readonly (readonly [word: string, key: string])[];
}

const NO_PARTS: readonly number[] = [];

/** All distinct words of an archive by numbers, each with its key, its parts, and in how many items it is: what is worked out once a word. */
export class WordTable {
  readonly words: string[] = [];
  readonly keys: string[] = [];
  /** In how many items a word is. */
  readonly counts: number[] = [];
  private readonly parts: (readonly number[] | undefined)[] = [];
  private readonly before = new Map<number, readonly number[]>();
  private readonly besides = new Map<number, readonly string[]>();
  private readonly numbers = new Map<string, number>();
  private readonly others = new Map<string, string>();
  private readonly divider: () => Divider;

  constructor(divider: () => Divider, kept?: KeptWords) {
    this.divider = divider;
    for (const [word, key] of kept?.others ?? []) this.others.set(word, key);
    if (!kept || kept.words === '') return;
    for (const word of kept.words.split(' ')) this.numberOf(word, '');
    const [keys, parts] = [kept.keys.split('\n'), kept.parts.split(' ')];
    for (const number of this.words.keys()) {
      this.keys[number] = keys[number] ?? '';
      this.counts[number] = kept.counts[number] ?? 0;
      this.parts[number] = readParts(parts[number], (part) => this.numberOf(part));
    }
    for (const [number, others] of kept.besides) this.besides.set(number, others);
  }

  /** The number of a word, which is new where it has none. */
  numberOf(word: string, key?: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    this.keys.push(key ?? wordKey(word));
    this.counts.push(0);
    return number;
  }

  /** The key of any word, whether the archive has it or not. */
  keyOf(word: string): string {
    const number = this.numbers.get(word);
    if (number !== undefined) return this.keys[number] ?? '';
    const known = this.others.get(word);
    if (known !== undefined) return known;
    const key = wordKey(word);
    this.others.set(word, key);
    return key;
  }

  partsOf(number: number): readonly number[] {
    const known = this.parts[number];
    if (known) return known;
    const word = this.words[number] ?? '';
    if (!isLikeCompound(word)) {
      this.parts[number] = NO_PARTS;
      return NO_PARTS;
    }
    const { divide, besides } = this.divider();
    const parts = divide(word).map((part) => this.numberOf(part));
    this.parts[number] = parts.length > 0 ? parts : NO_PARTS;
    const others = besides(word);
    if (others.length > 0) this.besides.set(number, others);
    return parts;
  }

  /** The parts of a word by the names of the build before. */
  partsBefore(number: number): readonly number[] {
    return this.before.get(number) ?? this.partsOf(number);
  }

  /** Divides anew the words that names which came or went can be in, and gives those that are now divided otherwise. */
  divideAgain(names: readonly string[]): number[] {
    if (names.length === 0) return [];
    const isTouched = holdsAny(names);
    const touched = [...this.parts.keys()].filter(
      (number) =>
        this.parts[number] !== undefined &&
        [this.words[number] ?? '', ...(this.besides.get(number) ?? [])].some(isTouched),
    );
    for (const number of touched) {
      this.before.set(number, this.partsOf(number));
      this.parts[number] = undefined;
      this.besides.delete(number);
    }
    return touched.filter((number) => this.partsOf(number).join() !== this.partsBefore(number).join());
  }

  kept(): KeptWords {
    const spelled = (number: number): string =>
      this.partsOf(number)
        .map((part) => this.words[part])
        .join('|') || '-';
    // A part that is new is a word with parts of its own.
    const parts: string[] = [];
    for (let number = 0; number < this.words.length; number += 1) parts.push(spelled(number));
    return {
      words: this.words.join(' '),
      keys: this.keys.join('\n'),
      parts: parts.join(' '),
      besides: [...this.besides],
      counts: this.counts,
      others: [...this.others],
    };
  }
}

function readParts(text: string | undefined, numberOf: (word: string) => number): readonly number[] {
  return text === undefined || text === '-' ? NO_PARTS : text.split('|').map(numberOf);
}

/** How many letters of a name are looked up before the whole of it. */
const START = 3;

/** Whether a word can begin, or have a compound within it that begins, with one of these names; an s that links may stand for a name's e. */
function holdsAny(names: readonly string[]): (word: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const name of names.flatMap((own) => (own.endsWith('e') ? [own, `${own.slice(0, -1)}s`] : [own]))) {
    const start = name.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  return (word) => {
    for (let at = 0; at + START < word.length; at += 1)
      if (byStart.get(word.slice(at, at + START))?.some((name) => word.startsWith(name, at))) return true;
    return false;
  };
}
