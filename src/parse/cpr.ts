import type { Place } from '../model/parsed.ts';
import type { Source } from './source.ts';

const HYPHENATED = /(?=\d)(?<![\d/.-])(\d{2})(\d{2})\d{2}\s?[-–‐‑−]\s?\d{4}(?![\d/-])/dg;
const IN_CONTEXT =
  /(?=[cp])\b(?:cpr|personnummer)\p{L}*[\s.:-]{0,20}(?:nr\.?|nummer)?[\s.:]{0,20}(?<![\d])(\d{2})(\d{2})\d{2}[\s‐‑–−-]?\d{4}(?!\d)/dgiu;

/** Numbers lent out before the real one is given have 60 added to the day. */
const isDay = (day: number, month: number): boolean => {
  const real = day > 60 ? day - 60 : day;
  return real >= 1 && real <= 31 && month >= 1 && month <= 12;
};

/** Where CPR numbers stand; told by a possible birthday and their shape, since a valid number may fail the old checksum. */
export function cprPlaces(source: Source): Place[] {
  const places = new Map<number, Place>();
  for (const pattern of [HYPHENATED, IN_CONTEXT]) {
    for (const match of source.text.matchAll(pattern)) {
      if (!isDay(Number(match[1]), Number(match[2]))) continue;
      const end = match.index + match[0].length;
      const start = match.indices?.[1]?.[0] ?? match.index;
      if (!places.has(end)) places.set(end, source.place(start, end));
    }
  }
  return [...places.values()];
}

/** The text without the ten digits of anything that could be a CPR number, for messages, which are kept and passed on. */
export function hideCpr(text: string): string {
  return text.replace(/(?<!\d)\d{6}\s?[-–‐‑−]?\s?\d{4}(?!\d)/g, '[CPR-nummer]');
}
