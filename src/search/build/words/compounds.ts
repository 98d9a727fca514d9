import { verbStem } from '../../../danish/verbs.ts';
import { partTests } from './compound-parts.ts';
import { NEVER_DIVIDED, NO_LAST } from './compound-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Shortest word that is tried. */
const SHORTEST_WORD = 5;

/** Divides compounds: `sygefraværsindsatsen` into `sygefravær`, `syge`, `fravær` and `indsatsen`; an empty list for other words. */
export type Divide = (word: string) => readonly string[];

/** A way to divide a word; the fewer of its parts are compounds themselves, the likelier. */
interface Cut {
  readonly parts: readonly [string, string];
  readonly compounds: number;
  readonly shorter: number;
  /** Whether a letter stands between them. */
  readonly isLinked: boolean;
}

/** Divides compounds by one set of names, and remembers what it has divided. */
export interface Divider {
  readonly divide: Divide;
  /** The words that were looked at to divide one, where they are not in it: `fader` for `fædre`. */
  readonly besides: (word: string) => readonly string[];
}

/** Makes the function that divides compounds out of Danish words, and of names that only begin them. */
export const compoundDivider = (lexicon: Lexicon, names: ReadonlySet<string> = new Set()): Divide =>
  dividerOf(lexicon, names).divide;

/** The same, with what its answers depend on. */
export function dividerOf(lexicon: Lexicon, names: ReadonlySet<string>): Divider {
  const { plainFirst, forms, isLast, isLink } = partTests(lexicon, names);
  const { bases, keyOf } = lexicon;
  const known = new Map<string, readonly string[]>();
  const others = new Map<string, readonly string[]>();
  let seen = new Set<string>();

  const isCompoundLast = (part: string): boolean => {
    const [first = ''] = divide(part);
    return first !== '' && !NO_LAST.has(first);
  };
  const cutAt = (word: string, at: number): Cut | undefined => {
    const [start, last] = [word.slice(0, at), word.slice(at)];
    const isPlainLast = isLast(last);
    if ((!isPlainLast && !isCompoundLast(last)) || isLink(word, at)) return;
    const plain = plainFirst(start);
    const first = plain ?? forms(start).find((form) => divide(form).length > 0);
    if (first === undefined) return;
    const compounds = (isPlainLast ? 0 : 1) + (plain === undefined ? 1 : 0);
    const shorter = Math.min(at, word.length - at);
    return { parts: [first, last], compounds, shorter, isLinked: first !== start };
  };

  /** The parts of a word over where it is divided: `trafiksikkerhed` of `trafik|sikkerhedspuljen`, which has its own parts. */
  const across = (word: string, { parts: [first, last] }: Cut): string[] => {
    const [start] = divide(last).filter((part) => last.startsWith(part) && part.length < last.length);
    const [end] = divide(first).filter((part) => first.endsWith(part) && part.length < first.length);
    const at = word.length - last.length;
    return [
      ...(start === undefined ? [] : [word.slice(0, at + start.length)]),
      ...(end === undefined ? [] : [word.slice(word.indexOf(end, first.length - end.length))]),
    ];
  };

  const partsOf = (word: string): readonly string[] => {
    if (!canBeCompound(word, keyOf)) return [];
    // A form of a word that is no compound is none either: `borgeren` is no `borge|ren`.
    const base = bases.get(keyOf(word)) ?? word;
    if (base.length < word.length) {
      seen.add(base);
      if (divide(base).length === 0) return [];
    }
    const cut = best(word, cutAt);
    return cut ? [...cut.parts.flatMap((part) => [part, ...divide(part)]), ...across(word, cut)] : [];
  };
  const divide: Divide = (word) => {
    const before = known.get(word);
    const outer = seen;
    if (!before) {
      seen = new Set();
      known.set(word, partsOf(word));
      // Names are looked for in beginnings only, and the last two letters begin nothing.
      const own = [...seen].filter((other) => !word.includes(other.slice(0, -2)));
      if (own.length > 0) others.set(word, own);
      seen = outer;
    }
    for (const other of others.get(word) ?? []) outer.add(other);
    return known.get(word) ?? [];
  };
  const besides = (word: string): readonly string[] => others.get(word) ?? [];
  return { divide, besides };
}

/** A first look without the lexicon, which takes a while to read. */
export const isLikeCompound = (word: string): boolean =>
  word.length >= SHORTEST_WORD && /^\p{L}+$/u.test(word);

const canBeCompound = (word: string, keyOf: (word: string) => string): boolean =>
  isLikeCompound(word) && !NEVER_DIVIDED.has(keyOf(word)) && verbStem(word) === null;

function best(word: string, cutAt: (word: string, at: number) => Cut | undefined): Cut | undefined {
  let found: Cut | undefined;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const cut = cutAt(word, at);
    if (cut && (!found || isBetter(cut, found))) found = cut;
  }
  return found;
}

function isBetter(cut: Cut, other: Cut): boolean {
  if (cut.compounds !== other.compounds) return cut.compounds < other.compounds;
  if (cut.shorter !== other.shorter) return cut.shorter > other.shorter;
  return other.isLinked || !cut.isLinked;
}
