import type { Facets } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import { part } from '../dom.ts';
import { chipRow } from './chips.ts';
import { facetLists } from './facets.ts';
import { activeFilters } from './form.ts';
import type { Parts } from './parts.ts';
import { words } from './words.da.ts';
import { yearBars } from './year-bars.ts';

/** Shows what a query is narrowed by, and what it could be: null when that is not counted, nothing when it stays as it is. */
export function filterView(
  parts: Parts,
  go: (query: Query) => void,
): (query: Query, facets?: Facets | null) => void {
  const { form, filters, chips } = parts;
  const showCounts = facetLists(form);
  const showYears = yearBars(parts, go);
  const showChips = chipRow(form, chips, go);
  const summary = part(filters, 'summary');
  return (query, facets) => {
    if (facets !== undefined) {
      showCounts(facets, query);
      showYears(query, facets?.aar ?? []);
    }
    showChips(query);
    summary.textContent = words.filters(activeFilters(query).length);
  };
}
