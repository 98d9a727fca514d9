import type { Sagsnummer } from '../../model/brand.ts';
import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import type { DirectAnswer, DirectPanel } from '../../model/search/search-answer.ts';
import type { Directory } from '../format/search-table.ts';
import { texts } from './texts.da.ts';

/** The most pages of a kind that are offered at once. */
export const MOST_ANSWERS = 8;

/** A page to offer; a case is its number until its title is known. Addresses are without the base. */
export type Entry = { readonly sag: string } | (Omit<DirectAnswer, 'url'> & { readonly url: `/${string}` });

/** What one wish of a query comes to. */
export interface Part {
  readonly answers: readonly Entry[];
  readonly missing: string | null;
  readonly nearest: readonly Entry[];
  /** How many there are, when not all are among the answers. */
  readonly more: string | null;
}

/** A wish that tells nothing. */
export const EMPTY_PART: Part = { answers: [], missing: null, nearest: [], more: null };

const keyOf = (entry: Entry): string => ('sag' in entry ? entry.sag : entry.url);

function unique(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed();
}

/** The panel of all parts, with the cases' titles and the base path. */
export async function panelOf(
  parts: readonly Part[],
  directory: Directory,
  base: string,
): Promise<DirectPanel & { readonly more: string | null }> {
  const answers = unique(parts.flatMap((part) => part.answers));
  const offered = new Set(answers.map(keyOf));
  const nearest = unique(parts.flatMap((part) => part.nearest)).filter((entry) => !offered.has(keyOf(entry)));
  const numre = [...answers, ...nearest].flatMap((entry) => ('sag' in entry ? [entry.sag] : []));
  const titler = numre.length === 0 ? [] : await directory.sagTitler(numre);
  const titel = new Map(numre.map((nummer, at) => [nummer, titler[at] ?? null]));
  const answer = (entry: Entry): DirectAnswer => {
    if (!('sag' in entry)) return { ...entry, url: base + entry.url };
    const url = `${base}/sag/${sagsnummerSlug(entry.sag as Sagsnummer)}/`;
    return { kind: 'sag', url, text: texts.sag(entry.sag), note: titel.get(entry.sag) ?? null };
  };
  const joined = (sentences: readonly (string | null)[]): string | null =>
    [...new Set(sentences)].filter((sentence) => sentence !== null).join(' ') || null;
  return {
    answers: answers.map(answer),
    missing: joined(parts.map((part) => part.missing)),
    nearest: nearest.map(answer),
    more: joined(parts.map((part) => part.more)),
  };
}
