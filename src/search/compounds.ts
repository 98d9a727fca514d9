import { verbStem } from '../danish/verbs.ts';
import { partTests } from './compound-parts.ts';
import { NEVER_DIVIDED, NO_LAST } from './compound-words.ts';
import { keyOf } from './known-keys.ts';

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

/** Makes the function that divides compounds out of a list of Danish words in lower case, and of names that only begin them; it remembers what it has divided. */
export function compoundDivider(
  lexicon: ReadonlySet<string>,
  names: ReadonlySet<string> = new Set(),
): Divide {
  const { plainFirst, forms, isLast, isLink } = partTests(lexicon, names);
  const bases = basesOf(lexicon);
  const known = new Map<string, readonly string[]>();

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

  const divide: Divide = (word) => {
    const before = known.get(word);
    if (before) return before;
    known.set(word, []);
    if (!canBeCompound(word)) return [];
    // A form of a word that is no compound is none either: `borgeren` is no `borge|ren`.
    const base = bases.get(keyOf(word)) ?? word;
    if (base.length < word.length && divide(base).length === 0) return [];
    const cut = best(word, cutAt);
    const parts = cut ? [...cut.parts.flatMap((part) => [part, ...divide(part)]), ...across(word, cut)] : [];
    known.set(word, parts);
    return parts;
  };
  return divide;
}

const canBeCompound = (word: string): boolean =>
  word.length >= SHORTEST_WORD &&
  /^\p{L}+$/u.test(word) &&
  !NEVER_DIVIDED.has(keyOf(word)) &&
  verbStem(word) === null;

/** The shortest word of each key. */
function basesOf(lexicon: ReadonlySet<string>): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const word of lexicon) {
    const key = keyOf(word);
    const before = bases.get(key);
    if (before === undefined || word.length < before.length) bases.set(key, word);
  }
  return bases;
}

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
