import type { Facets } from '../../model/search-answer.ts';
import type { Query } from '../../model/search-query.ts';
import { chipRow } from './chips.ts';
import { part } from './dom.ts';
import { facetLists } from './facets.ts';
import { activeFilters } from './form.ts';
import type { Parts } from './parts.ts';
import { words } from './words.da.ts';

/** Shows what a query is narrowed by, and what it could be: null when that is not counted, nothing when it stays as it is. */
export function filterView(
  { form, filters, chips }: Parts,
  go: (query: Query) => void,
): (query: Query, facets?: Facets | null) => void {
  const showCounts = facetLists(form);
  const showChips = chipRow(form, chips, go);
  const summary = part(filters, 'summary');
  return (query, facets) => {
    if (facets !== undefined) showCounts(facets);
    showChips(query);
    summary.textContent = words.filters(activeFilters(query).length);
  };
}
