import type { PageSuggestion, SuggestionKind } from './suggestion.ts';

/** How many suggestions are shown. */
export const MOST = 9;

/** How many of each kind come before other kinds get their share of the room that is left. */
const SHARE: Readonly<Record<SuggestionKind, number>> = { forum: 2, moede: 3, sag: 3, punkt: 3 };

/** How many items of one title are shown, so that a title of every month does not fill the list. */
const SAME_TITLE = 3;

/** Suggestions of one kind, the best first. */
export interface SuggestionGroup {
  readonly kind: SuggestionKind;
  readonly suggestions: readonly PageSuggestion[];
}

/** As many suggestions as there is room for, each kind with its share first; the kinds stay in their order. */
export function chooseSuggestions(groups: readonly SuggestionGroup[]): SuggestionGroup[] {
  const lists = groups.map(({ kind, suggestions }) => ({ kind, list: withoutCrowds(suggestions) }));
  const counts = lists.map(() => 0);
  let left = MOST;
  for (const share of [({ kind }: (typeof lists)[number]) => SHARE[kind], () => MOST]) {
    for (const [index, group] of lists.entries()) {
      const had = counts[index] ?? 0;
      const more = Math.max(0, Math.min(share(group), group.list.length, had + left) - had);
      counts[index] = had + more;
      left -= more;
    }
  }
  return lists
    .map(({ kind, list }, index) => ({ kind, suggestions: list.slice(0, counts[index]) }))
    .filter(({ suggestions }) => suggestions.length > 0);
}

function withoutCrowds(suggestions: readonly PageSuggestion[]): PageSuggestion[] {
  const counts = new Map<string, number>();
  return suggestions.filter(({ kind, text }) => {
    if (kind !== 'punkt') return true;
    const title = text
      .map((part) => part.text)
      .join('')
      .toLowerCase();
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return count <= SAME_TITLE;
  });
}
