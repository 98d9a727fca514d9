import type { Marks } from '../model/search-answer.ts';
import { plainKey, wordKey } from './word-key.ts';
import { wordPlaces } from './words.ts';

/** Shorter keys are looked for as whole words only: `vej` is in `vejledning`, and no road. */
const SHORTEST_PART = 4;

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a word's key is one of those searched for, or holds one as its first or last part. */
function isMarked(key: string, { keys, starts }: Marks): boolean {
  if (starts.some((start) => key.startsWith(start))) return true;
  const plain = plainKey(key);
  return keys.some(
    (wanted) =>
      key === wanted ||
      plain === wanted ||
      (wanted.length >= SHORTEST_PART && key.length > wanted.length && key.includes(wanted)),
  );
}

/** Where in a text the words and phrases stand, in its order and without overlap: every form of a word, and compounds that hold it. */
export const markPlaces = (text: string, marks: Marks): Place[] => placeFinder(marks, [text])(text);

/** The same for several texts that belong together, such as the paragraphs of a page. */
export function placeFinder(marks: Marks, _texts: readonly string[]): (text: string) => Place[] {
  return (text) => {
    const places = wordPlaces(text);
    const own = places.filter(({ word }) => isMarked(wordKey(word), marks));
    const phrases = marks.phrases.flatMap((phrase) => phrasePlaces(places, phrase));
    return merged([...own, ...phrases].map(({ start, end }) => ({ start, end })));
  };
}

/** Every run of words that is the phrase, letter for letter but for case. */
function phrasePlaces(places: readonly (Place & { word: string })[], phrase: string): Place[] {
  const wanted = wordPlaces(phrase).map(({ word }) => word.toLowerCase());
  if (wanted.length === 0) return [];
  return places.flatMap(({ start }, at) => {
    const isHere = wanted.every((word, offset) => places[at + offset]?.word.toLowerCase() === word);
    return isHere ? [{ start, end: places[at + wanted.length - 1]?.end ?? start }] : [];
  });
}

function merged(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = result.at(-1);
    if (!last || place.start >= last.end) result.push(place);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return result;
}
