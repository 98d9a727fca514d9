import type { Suggestion } from '../../model/search-answer.ts';
import type { RowsFound } from './find-rows.ts';
import { words } from './words.da.ts';

/** A query with some of its words put otherwise; `null` leaves a word out. */
function put(q: string, instead: ReadonlyMap<string, string | null>): string {
  return q
    .split(/(\s+)/)
    .map((piece) => {
      const found = [...instead].find(
        ([word]) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') === word,
      );
      return found ? piece.replace(found[0], found[1] ?? '') : piece;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The query that was searched for in place of the one given, when words of it were taken for others. */
export function appliedQuery(q: string, { instead, scores }: RowsFound): Suggestion | null {
  if (instead.size === 0 || scores === null || scores.size === 0) return null;
  const other = put(q, instead);
  return { q: other, text: other };
}

/** What to try instead: the applied query itself, what else a word may have been meant for, and the query without what is nowhere. */
export function suggestedQueries(q: string, found: RowsFound): Suggestion[] {
  const { instead, lacking, meant, scores } = found;
  const corrected = instead.size > 0 ? [put(q, instead)] : [];
  const others = [...meant].flatMap(([word, likely]) =>
    likely.map((other) => put(q, new Map([...instead, [word, other]]))),
  );
  const hopeless = lacking.filter((word) => !instead.has(word));
  const without = put(q, new Map(hopeless.map((word) => [word, null])));
  const isLess = scores?.size === 0 && hopeless.length > 0 && /[\p{L}\p{N}]/u.test(without) && without !== q;
  return [
    ...[...new Set([...corrected, ...others])]
      .filter((other) => other !== q)
      .map((other) => ({ q: other, text: other })),
    ...(isLess ? [{ q: without, text: words.without(hopeless) }] : []),
  ];
}
