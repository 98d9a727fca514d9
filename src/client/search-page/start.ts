import type { Query } from '../../model/search/search-query.ts';
import { addressedQuery, placeNow } from './address.ts';
import { engineClient } from './engine-client.ts';
import { filterView } from './filters.ts';
import type { Hooks } from './hooks.ts';
import { keepPlace } from './keep-place.ts';
import { listen } from './listen.ts';
import { findParts } from './parts.ts';
import { runner } from './runner.ts';
import { linkExamples } from './tips.ts';
import { walkByArrows } from './walk.ts';

/** Starts the search page: what its address asks for is searched for, and then whatever the reader asks. */
export function startSearchPage(hooks: Hooks): void {
  const parts = findParts();
  if (!parts) return;
  const openWorker = (): Worker => new Worker(`${parts.base}/assets/soegevaerk.js`, { type: 'module' });
  const engine = engineClient(openWorker, parts.base, (facets, query) => run.count(facets, query));
  const showFilters = filterView(parts, (query: Query) => go(query));
  const run = runner(parts, engine, hooks, showFilters);
  const go = listen(parts, run, hooks.committed);
  keepPlace(parts);
  walkByArrows(parts);
  linkExamples(parts);
  // Who begins to use the form will soon search.
  if (!parts.isEmpty) parts.form.addEventListener('focusin', engine.warm, { once: true });
  const asked = addressedQuery();
  if (asked.q !== '') hooks.committed(asked.q);
  run.search(asked, placeNow());
}
