import { handOver } from '../highlight/handover.ts';
import { recentSearches, rememberSearch } from '../suggest/remember.ts';
import { startSearchPage } from './start.ts';

const base = document.querySelector<HTMLElement>('[data-soegning]')?.dataset.base ?? '';

// Where the search page meets the rest of the site: the marks that results hand over to the pages they lead to, and
// the searches that the browser remembers.
startSearchPage({
  shown: handOver,
  committed: (q) => rememberSearch(q, base),
  recents: () => recentSearches(base),
});
