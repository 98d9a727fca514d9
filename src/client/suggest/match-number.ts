import type { Sagsnummer } from '../../model/brand.ts';
import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import type { TextPart } from '../../model/search/search-answer.ts';
import type { SuggestedSag } from '../../search/format/suggest.ts';
import { isNumberLike, numberKey, numberParts, numberStarts } from '../../search/format/suggest-number.ts';
import { type PageSuggestion, unmarked } from './suggestion.ts';

const NAME = /^\s*(?:sags?(?:nr|nummer)?\.?|nr\.?)\s+(?=\S*\d)/iu;

/** What is typed as the start or the tail of a case number, in parts; null when it is none. */
export function typedNumber(query: string): string | null {
  const parts = numberParts(query.replace(NAME, ''));
  return numberKey(parts).length > 1 && isNumberLike(parts) ? parts : null;
}

/** Whether a number may be known by what is typed, with its hyphens and points or without them. */
function isKnownBy(number: string, typed: string): boolean {
  const starts = numberStarts(number);
  if (typed.includes('-')) return starts.some((start) => start.startsWith(typed));
  return starts.some((start) => numberKey(start).startsWith(typed));
}

/** The cases whose numbers are known by what is typed; those that are it whole to the end of a part come first. */
export function matchNumbers(sager: readonly SuggestedSag[], typed: string): PageSuggestion[] {
  const isWhole = (nummer: string): boolean => `${numberParts(nummer)}-`.includes(`${typed}-`);
  const found = sager.filter(([, nummer]) => isKnownBy(numberParts(nummer), typed));
  return [
    ...found.filter(([, nummer]) => isWhole(nummer)),
    ...found.filter(([, nummer]) => !isWhole(nummer)),
  ].map(([titel, nummer]) => sagSuggestion(nummer, unmarked(titel), markNumber(nummer, typed)));
}

/** A number with what is typed of it marked. */
function markNumber(nummer: string, typed: string): TextPart[] {
  const key = numberKey(typed);
  const keyOf = (from: number, to?: number): string => numberKey(numberParts(nummer.slice(from, to)));
  const starts = numberStarts(numberParts(nummer)).map(numberKey);
  const places = [...nummer.matchAll(/[\p{L}\d]/gu)].map(({ index }) => index);
  const start = places.find((at) => starts.includes(keyOf(at)) && keyOf(at).startsWith(key));
  if (start === undefined) return unmarked(nummer);
  const end = places.find((at) => at >= start && keyOf(start, at + 1).length >= key.length) ?? nummer.length;
  return [
    ...unmarked(nummer.slice(0, start)),
    { text: nummer.slice(start, end + 1), marked: true },
    ...unmarked(nummer.slice(end + 1)),
  ];
}

/** A case as a suggestion; one without a title to show goes by its number. */
export function sagSuggestion(
  nummer: string,
  titel: readonly TextPart[],
  number: readonly TextPart[],
): PageSuggestion {
  const url = `/sag/${sagsnummerSlug(nummer as Sagsnummer)}/`;
  return titel.length === 0
    ? { kind: 'sag', url, text: number, note: [] }
    : { kind: 'sag', url, text: titel, note: number };
}
