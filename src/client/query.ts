import { SAGSNUMMER_PATTERN } from '../model/sagsnummer.ts';
import type { SearchOptions } from './pagefind.ts';

/** What the reader asks for, as the address of the search page holds it. */
export interface Query {
  readonly q: string;
  readonly forum: string;
  readonly fra: string;
  readonly til: string;
}

const SAGSNUMMER = new RegExp(`^(?:${SAGSNUMMER_PATTERN})$`, 'iu');

/** Reads a query from the search page's address. */
export function readQuery(parameters: URLSearchParams): Query {
  const value = (name: string): string => (parameters.get(name) ?? '').trim();
  return { q: value('q'), forum: value('forum'), fra: value('fra'), til: value('til') };
}

/** Whether there is anything to search for. */
export function isEmpty({ q, forum, fra, til }: Query): boolean {
  return q === '' && forum === '' && fra === '' && til === '';
}

/** The words as the engine wants them: a case number in quotes is found exactly, else numbers that begin like it are found too. */
export function engineWords(q: string): string | null {
  if (q === '') return null;
  return SAGSNUMMER.test(q) ? `"${q}"` : q;
}

/** The filters of a query; `years` are all that the archive has. */
export function engineOptions({ q, forum, fra, til }: Query, years: readonly string[]): SearchOptions {
  const within = years.filter((year) => (fra === '' || year >= fra) && (til === '' || year <= til));
  const isYearSet = fra !== '' || til !== '';
  return {
    filters: {
      ...(forum === '' ? {} : { forum }),
      ...(isYearSet ? { aar: { any: within.length > 0 ? within : ['ingen'] } } : {}),
    },
    ...(q === '' ? { sort: { dato: 'desc' as const } } : {}),
  };
}

/** The same words with æ, ø and å for the letters people type in their stead, or null when there are none. */
export function withDanishLetters(q: string): string | null {
  if (/[æøå"]/i.test(q)) return null;
  const danish = q.replace(/oe/gi, 'ø').replace(/ae/gi, 'æ').replace(/aa/gi, 'å');
  return danish === q ? null : danish;
}
