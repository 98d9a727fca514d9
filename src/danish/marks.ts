import { remembered } from '../model/remembered.ts';
import type { Marks } from '../model/search/search-answer.ts';
import { amountsIn } from '../model/text/amounts.ts';
import { amountOfKey } from './amounts.ts';
import { holdsPart, type WantedPart, wantedPart } from './compound-part.ts';
import { irregularForms } from './irregular.ts';
import { verbStem } from './verbs.ts';
import { asciiWord, plainKey, wordKey } from './word-key.ts';
import { wordPlaces } from './words.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word of a text as it is compared. */
interface ReadWord {
  readonly key: string;
  readonly ascii: string;
  /** Whether it can hold other words: `handlede` and `behandlede` end in no `led`, and verbs hold none. */
  readonly canHold: boolean;
}

/** Shortest key that plain letters may stand for in a text alone, and in one that others stand beside. */
const SHORTEST_PLAIN = { alone: 4, amongOthers: 3 } as const;

/** Where in a text the words and phrases stand, in its order and without overlap: every form of a word, and compounds that hold it. */
export const markPlaces = (text: string, marks: Marks): Place[] => placeFinder(marks, [text])(text);

/**
 * The same for several texts that belong together, such as the paragraphs of a page. Plain letters (`okonomi`) stand for
 * a Danish word only where none of the texts has the word that they spell, so that `far` is never `får` beside a `far`.
 */
export function placeFinder(marks: Marks, texts: readonly string[]): (text: string) => Place[] {
  const words = new Set(texts.flatMap((text) => wordPlaces(text).map(({ word }) => readWord(word))));
  const shortest = SHORTEST_PLAIN[texts.length > 1 ? 'amongOthers' : 'alone'];
  const tests = [
    ...marks.keys.map(wantedOf).map((wanted) => ({ key: wanted.key, fits: isFormOf(wanted) })),
    ...marks.starts.map((start) => ({ key: start, fits: beginsWith(start) })),
  ].map(({ key, fits }) => {
    const isSpelt = key.length < shortest || [...words].some(fits);
    return isSpelt ? fits : (word: ReadWord) => fits(plainWord(word));
  });
  const marked = new Set([...words].filter((word) => tests.some((fits) => fits(word))));
  const phrases = marks.phrases.map((phrase) => wordPlaces(phrase).map(({ word }) => asciiWord(word)));
  const sums = new Set(marks.keys.map(amountOfKey).filter((kroner) => kroner !== null));
  return (text) => {
    const amounts = sums.size === 0 ? [] : amountsIn(text).filter(({ kroner }) => sums.has(kroner));
    const places = wordPlaces(text).map((place) => ({ ...place, read: readWord(place.word) }));
    const own = places.filter((place) => marked.has(place.read));
    return merged([...own, ...amounts, ...phrases.flatMap((phrase) => phrasePlaces(places, phrase))]);
  };
}

/** Reads a word; the texts of results say the same words again and again. */
const readWord = remembered(
  (word: string): ReadWord => ({
    key: wordKey(word),
    ascii: asciiWord(word),
    canHold: !/edes?$/i.test(word) && verbStem(word.toLowerCase()) === null,
  }),
  { most: 20_000, longest: 60 },
);

const plainWord = ({ key, ascii, canHold }: ReadWord): ReadWord => ({
  key: plainKey(key),
  ascii: plainKey(ascii),
  canHold,
});

const wantedOf = (key: string): WantedPart => wantedPart(key, irregularForms(key).map(asciiWord));

const isFormOf =
  (wanted: WantedPart) =>
  (word: ReadWord): boolean =>
    word.key === wanted.key || word.ascii === wanted.key || (word.canHold && holdsPart(word.ascii, wanted));

const beginsWith =
  (start: string) =>
  ({ key, ascii }: ReadWord): boolean =>
    key.startsWith(start) || ascii.startsWith(start);

/** Every run of words that is the phrase, letter for letter but for case. */
function phrasePlaces(
  places: readonly (Place & { readonly read: ReadWord })[],
  phrase: readonly string[],
): Place[] {
  if (phrase.length === 0) return [];
  return places.flatMap(({ start }, at) => {
    const isHere = phrase.every((word, offset) => places[at + offset]?.read.ascii === word);
    return isHere ? [{ start, end: places[at + phrase.length - 1]?.end ?? start }] : [];
  });
}

function merged(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const { start, end } of places.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = result.at(-1);
    if (!last || start >= last.end) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}
