import type { IndexWord, Posting } from './bundle-format.ts';

/** The words of one part of an index in their order, with the number of its first record in the whole. */
export interface WordStream {
  readonly words: AsyncIterator<IndexWord>;
  readonly first: number;
}

type Pages = readonly Posting[];

/** The order of bytes in UTF-8, which is the engine's; it differs from that of strings only beyond the surrogates. */
function byBytes(one: string, other: string): number {
  if (one === other) return 0;
  if (/[\ud800-\uffff]/.test(one + other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : 1;
}

/** Merges the words of parts that follow upon each other: one stream in order, each word with its records in all of them. */
export async function* mergeWords(streams: readonly WordStream[]): AsyncGenerator<IndexWord> {
  const heads = await Promise.all(streams.map(async ({ words }) => (await words.next()).value ?? null));
  for (;;) {
    const least = heads.reduce<string | null>(
      (found, head) => (head && (found === null || byBytes(head[0], found) < 0) ? head[0] : found),
      null,
    );
    if (least === null) return;
    const own: { word: IndexWord; first: number }[] = [];
    for (const [at, { words, first }] of streams.entries()) {
      const head = heads[at];
      if (head?.[0] !== least) continue;
      own.push({ word: head, first });
      heads[at] = (await words.next()).value ?? null;
    }
    const word: IndexWord = [
      least,
      joinPages(own.map(({ word, first }) => [word[1], first])),
      joinVariants(own),
    ];
    if (word[1].length > 0 || word[2].length > 0) yield word;
  }
}

function joinVariants(own: readonly { word: IndexWord; first: number }[]): IndexWord[2] {
  const forms = new Map<string, [Pages, number][]>();
  for (const { word, first } of own)
    for (const [form, pages] of word[2]) forms.set(form, [...(forms.get(form) ?? []), [pages, first]]);
  return [...forms]
    .sort(([one], [other]) => byBytes(one, other))
    .map(([form, lists]) => [form, joinPages(lists)] as const)
    .filter(([, pages]) => pages.length > 0);
}

/**
 * Each list counts its records from its own part's first; joined they count from the first of all. What stands in fields
 * alone is left out: their words are no text that a phrase is found in, and a case number's are no words at all.
 */
function joinPages(lists: readonly (readonly [Pages, number])[]): Pages {
  const joined: Posting[] = [];
  let last = 0;
  for (const [pages, first] of lists) {
    let page = first;
    for (const [step, places, , ...more] of pages) {
      page += step;
      if (places.length === 0) continue;
      joined.push([page - last, places, [], ...more]);
      last = page;
    }
  }
  return joined;
}

/** A word that is only asked for by itself: where in a record it stands says nothing, and takes most of the room; what it weighs is kept. */
export function withoutPlaces([word, pages, variants]: IndexWord): IndexWord {
  const plain = (list: Pages): Pages =>
    list.map(([step, places, ...more]) => [step, places.map((place) => Math.min(place, 0)), ...more]);
  return [word, plain(pages), variants.map(([form, own]) => [form, plain(own)])];
}
