import type { Place } from '../model/parsed.ts';
import type { Source } from './source.ts';

const HYPHENATED = /(?<![\d/.-])(\d{2})(\d{2})\d{2}\s?[-–]\s?\d{4}(?![\d/-])/g;
const IN_CONTEXT =
  /\b(?:cpr|personnummer)\p{L}*[\s.:-]*(?:nr\.?|nummer)?[\s.:]*(?<![\d])(\d{2})(\d{2})\d{2}[\s-]?\d{4}(?!\d)/giu;

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Where CPR numbers stand; told by a possible birthday and their shape, since a valid number may fail the old checksum. */
export function cprPlaces(source: Source): Place[] {
  const places = new Map<number, Place>();
  for (const pattern of [HYPHENATED, IN_CONTEXT]) {
    for (const match of source.text.matchAll(pattern)) {
      if (!isDay(Number(match[1]), Number(match[2]))) continue;
      const end = match.index + match[0].length;
      if (!places.has(end)) places.set(end, source.place(match.index, end));
    }
  }
  return [...places.values()];
}
