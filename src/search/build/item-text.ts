import type { Afsnit, WholePunkt } from '../../model/archive.ts';
import { KIND } from '../format/cbor.ts';
import { isToken } from '../format/search-token.ts';
import { Bytes } from './bytes.ts';
import type { KnownWord, WrittenWord } from './words/word-reader.ts';

/** What of an item is searched. */
export interface SearchedPunkt
  extends Pick<WholePunkt, 'kortTitel' | 'oplaegsholder' | 'sagsnumre' | 'url' | 'anchor'> {
  readonly afsnit: readonly Pick<Afsnit, 'anchor' | 'kind' | 'overskrift' | 'text'>[];
  /** Whether its decision only says that the recommendation was followed, which so tells what was decided. */
  readonly restsOnIndstilling?: boolean;
  readonly bilag: readonly { readonly titel: string }[];
  readonly referencer: readonly { readonly kind: string; readonly target: string }[];
  /** What is told of its meeting, see `meetingFacts`; only of the first item of one. */
  readonly moede?: string | null;
}

/** An item's text as the search engine keeps it: its record for excerpts, and the places of its words for phrases. */
export interface ItemText {
  /** The record in JSON. */
  readonly record: string;
  /** How many words it has. */
  readonly length: number;
  /** The forms of its words, and the places of each in turn, as the index writes them. */
  readonly forms: readonly KnownWord[];
  readonly places: Buffer;
}

/** A stretch of an item's text: a heading with its anchor, or what stands below it. */
interface Stretch {
  readonly element: 'h1' | 'h3' | 'p';
  readonly id: string;
  readonly text: string;
}

/** What words weigh by where they stand, 24 being one: the engine's own measure of headings. */
const WEIGHT = { h1: 168, h3: 120, p: 24 } as const;

/** The weight that need not be told, which no word has. */
const UNTOLD = 25;

/** More than there are words in any text, so that a weight and a place are one number. */
const PLACES = 2 ** 32;

function stretchesOf({ kortTitel, oplaegsholder, afsnit, bilag, anchor }: SearchedPunkt): Stretch[] {
  const below = (text: string): Stretch => ({ element: 'p', id: '', text });
  const heading = (id: string, text: string): Stretch => ({ element: 'h3', id, text });
  const names = bilag.map(({ titel }) => titel).join('\n');
  const isListed = names === '' || afsnit.some(({ kind }) => kind === 'bilag');
  return [
    { element: 'h1', id: anchor, text: kortTitel },
    ...(oplaegsholder ? [below(oplaegsholder)] : []),
    ...afsnit.flatMap(({ anchor: id, overskrift, text }) => [
      ...(overskrift ? [heading(id, overskrift)] : []),
      below(text),
    ]),
    ...(isListed ? [] : [heading(`${anchor}-bilag`, 'Bilag'), below(names)]),
  ];
}

const NO_ENDS: ReadonlySet<number> = new Set();

/** A heading or a title on one line, as the engine writes it. */
const onLine = (text: string): string =>
  text
    .replace(/^\s+|\s+$/g, '')
    .replace(/(?:\r?\n)+/g, ' ')
    .replace(/\s{2,}/g, ' ');

/** Reads an item's text the way Pagefind 1.6.0 reads a page that has its title, its headings and its sections; `item` is its number among those read. */
export function itemText(
  punkt: SearchedPunkt,
  read: (text: string) => readonly WrittenWord[],
  lineEnds: (text: string) => ReadonlySet<number>,
  item: number,
): ItemText {
  let whole = '';
  let count = 0;
  const anchors: { element: string; id: string; text: string; location: number }[] = [];
  const found: KnownWord[] = [];
  for (const { element, id, text } of stretchesOf(punkt)) {
    if (id !== '') anchors.push({ element, id, text: onLine(text), location: count });
    // What parts the items of a list is kept, for excerpts; of a heading the engine keeps none.
    const ends = element === 'p' ? lineEnds(text) : NO_ENDS;
    const full = WEIGHT[element];
    let at = -1;
    for (const { text: word, forms } of read(text)) {
      at += 1;
      if (word === '') continue;
      for (const { form, share } of forms) {
        const weight = share === 1 ? full : Math.max(1, Math.floor(full * share));
        const { places } = form.in(item);
        if (places.length === 0) found.push(form);
        places.push(weight * PLACES + count);
      }
      if (count > 0) whole += ends.size > 0 && ends.has(at) ? '\n' : ' ';
      whole += word;
      count += 1;
    }
  }
  const { sagsnumre, kortTitel, url } = punkt;
  const sag = sagsnumre.length > 0 ? { sag: sagsnumre.join(', ') } : {};
  const record = {
    url: url.slice(1),
    content: whole,
    word_count: count,
    filters: {},
    meta: { ...sag, title: onLine(kortTitel) },
    anchors,
    ...(punkt.moede ? { moede: punkt.moede } : {}),
  };
  // A word that only looks like a token must not be taken for one.
  const forms = found.filter(({ word }) => !isToken(word));
  const bytes = new Bytes();
  for (const { places } of forms) writePlaces(places, bytes);
  return { record: JSON.stringify(record), length: count, forms, places: bytes.view() };
}

/** Places with their weights, the least first: a weight as a negative number, its first place, and steps from there on. */
function writePlaces(places: readonly number[], bytes: Bytes): void {
  const [only = 0] = places;
  const onlyWeight = Math.floor(only / PLACES);
  // Most words are in one place.
  if (places.length === 1 && onlyWeight !== UNTOLD) {
    bytes.head(KIND.list, 2);
    bytes.number(-1 - onlyWeight);
    bytes.number(only % PLACES);
    return;
  }
  const numbers: number[] = [];
  let [weight, last] = [UNTOLD, 0];
  for (const both of places.toSorted((one, other) => one - other)) {
    const own = Math.floor(both / PLACES);
    const place = both % PLACES;
    if (own !== weight) numbers.push(-1 - own, place);
    else numbers.push(place - last);
    [weight, last] = [own, place];
  }
  bytes.head(KIND.list, numbers.length);
  for (const number of numbers) bytes.number(number);
}

/** The place of a token, which is asked for by itself: what it weighs is all that is told. */
export function tokenPlaces(weight: number): Buffer {
  const bytes = new Bytes(8);
  writePlaces([weight * PLACES], bytes);
  return bytes.view();
}
