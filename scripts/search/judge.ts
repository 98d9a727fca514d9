import type { Demand, Expected, GoldenRow } from './golden-table.ts';

/** What a search shows; addresses are below the site's base and without slashes at their ends: `chefforum/2019-10-10#punkt-6`. */
export interface Seen {
  /** The first link of each result. */
  readonly results: readonly string[];
  /** Every item that is linked from the results, the folded ones too. */
  readonly all: readonly string[];
  readonly direct: readonly string[];
  readonly meant: readonly string[];
  readonly saysNothing: boolean;
  /** Whether the search came to an end; one that failed or never began is a wrong answer. */
  readonly isDone: boolean;
  /** What is written outside the results and their excerpts. */
  readonly text: string;
}

/** How a row fared. */
export interface Verdict {
  readonly row: GoldenRow;
  readonly seen: Seen;
  /** Whether the right answer came first. */
  readonly at1: boolean;
  /** Whether it was among the first three and all demands were met; of a row that wants nothing, whether that was said. */
  readonly isMet: boolean;
}

/** How many results count as seen at once. */
const FIRST = 3;

/** Compares what a search shows with what its row asks for. */
export function judge(row: GoldenRow, seen: Seen): Verdict {
  const isDemanded = seen.isDone && row.demands.every((demand) => meets(demand, seen));
  if (row.isNothing) {
    const isHonest = seen.saysNothing && seen.results.length === 0;
    return { row, seen, at1: isHonest && isDemanded, isMet: isHonest && isDemanded };
  }
  const place = row.expected ? placeOf(row.expected, seen) : 1;
  return { row, seen, at1: isDemanded && place === 1, isMet: isDemanded && place <= FIRST };
}

/** At which place the expected stands, counted from 1; `Infinity` when it does not. */
function placeOf({ how, addresses }: Expected, seen: Seen): number {
  if (how === 'raekke')
    return addresses.every((address, index) => seen.results[index] === address) ? 1 : Infinity;
  const places = addresses.map((address) => placeOfOne(address, seen)).sort((a, b) => a - b);
  const [best = Infinity] = places;
  if (how === 'et') return best;
  return places.every((place) => place <= FIRST) ? best : Infinity;
}

/** A page to go straight to stands above all results, so that its place is 1 wherever it is in the panel. */
function placeOfOne(address: string, { results, direct }: Seen): number {
  if (address.startsWith('→')) return direct.some((shown) => isPage(shown, address.slice(1))) ? 1 : Infinity;
  const place = results.indexOf(address) + 1;
  return place === 0 ? Infinity : place;
}

/** A list's page may be offered at one of its headings; a meeting's must be offered as a whole. */
const isPage = (shown: string, page: string): boolean =>
  shown === page || (/^(?:emne|aar|sag)\//.test(page) && shown.startsWith(`${page}#`));

function meets({ kind, value }: Demand, seen: Seen): boolean {
  if (kind === 'ikke') return !seen.all.includes(value);
  if (kind === 'tilbud') return seen.direct.some((shown) => isPage(shown, value));
  if (kind === 'mente') return seen.meant.some((text) => plain(text) === plain(value));
  // The sentence that names it: «Ingen punkter indeholder «xyzzy».»
  const sentences = seen.text.matchAll(/Ingen punkter indeholder([^.!?]*)/gi);
  return [...sentences].some(([, words = '']) => plain(words).split(' ').includes(plain(value)));
}

/** Words without the signs around them. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/-]+/gu, ' ')
    .trim();
