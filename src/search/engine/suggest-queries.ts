import { wordPlaces } from '../../danish/words.ts';
import type { Suggestion } from '../../model/search/search-answer.ts';
import type { RowsFound } from '../find/find-text.ts';
import { words } from './words.da.ts';

/** What is told apart in a query: what stands in quotation marks, and each run of signs outside them. */
const PIECE = /["“”„»«][^"“”„»«]*(?:["“”„»«]|$)|[^\s"“”„»«]+/gu;

/** What joins queries' words, and joins nothing where one of them is gone. */
const LOOSE_OPERATORS =
  /^(?:(?:ELLER|OR|OG|AND)(?:\s+|$))+|(?:\s+(?:ELLER|OR|OG|AND))+$|(\s(?:ELLER|OR|OG|AND))(?=\1)/g;

/** How many words are offered to be searched for too, and how many for each. */
const MOST_OFFERED = 2;

const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A query with some of its words put otherwise; `null` leaves a word out. */
export function put(q: string, instead: ReadonlyMap<string, string | null>): string {
  const text = q.replace(PIECE, (piece) => {
    const whole = instead.get(piece.replace(SIGNS, ''));
    if (whole === null) return ' ';
    if (/^["“”„»«]/.test(piece)) return piece;
    return whole === undefined ? putWords(piece, instead) : piece.replace(piece.replace(SIGNS, ''), whole);
  });
  const plain = text.replace(/\s+/g, ' ').trim();
  return [...instead.values()].includes(null) ? plain.replace(LOOSE_OPERATORS, '').trim() : plain;
}

/** The same within `skole/bugdet`; signs that joined a word that is left out go with it, for a `-` before the next would exclude that. */
function putWords(piece: string, instead: ReadonlyMap<string, string | null>): string {
  const places = wordPlaces(piece);
  if (!places.some(({ word }) => instead.has(word))) return piece;
  const texts = places.map(({ word, end }, at) => {
    const own = instead.get(word);
    const signs = piece.slice(end, places[at + 1]?.start);
    const isAlone = own === null || instead.get(places[at + 1]?.word ?? '') === null;
    return (own === undefined ? word : (own ?? '')) + (isAlone ? ' ' : signs);
  });
  return piece.slice(0, places[0]?.start) + texts.join('');
}

/** The query that was searched for in place of the one given, when words of it were taken for others. */
export function appliedQuery(q: string, { instead, scores }: RowsFound): Suggestion | null {
  if (instead.size === 0 || scores === null || scores.size === 0) return null;
  const other = put(q, instead);
  return { q: other, text: other };
}

/** What to try instead: the applied query itself, what else a word may have been meant for, and the query without what is nowhere, or without each of the words that are not where the others are. */
export function suggestedQueries(q: string, found: RowsFound, spare: readonly string[] = []): Suggestion[] {
  const { instead, lacking, meant, scores } = found;
  const corrected = instead.size > 0 ? [put(q, instead)] : [];
  const others = [...meant].flatMap(([word, likely]) =>
    likely.map((other) => put(q, new Map([...instead, [word, other]]))),
  );
  const hopeless = found.related.scores.size > 0 ? [] : lacking.filter((word) => !instead.has(word));
  const without = put(q, new Map(hopeless.map((word) => [word, null])));
  const isLess =
    scores?.size === 0 &&
    hopeless.length > 0 &&
    /[\p{L}\p{N}]/u.test(without) &&
    without !== put(q, new Map());
  const either = q.replace(/(?<=\S\s)(?:eller|or)(?=\s\S)/g, (word) => word.toUpperCase());
  const isOther = scores?.size === 0 && either !== q;
  return [
    ...[...new Set([...(isOther ? [either] : []), ...corrected, ...others])]
      .filter((other) => other !== q)
      .map((other) => ({ q: other, text: other })),
    ...spare.flatMap((word) => {
      const other = put(q, new Map([[word, null]]));
      return other === q ? [] : [{ q: other, text: words.without([word]) }];
    }),
    ...(isLess ? [{ q: without, text: words.without(hopeless) }] : []),
    ...[...found.related.offered].slice(0, MOST_OFFERED).map(([word, others]) => {
      const some = others.slice(0, MOST_OFFERED).map((one) => (/\s/.test(one) ? `"${one}"` : one));
      return { q: put(q, new Map([[word, [word, ...some].join(' ELLER ')]])), text: words.also(some) };
    }),
  ];
}
