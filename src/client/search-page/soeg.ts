import { startSearchPage } from './start.ts';

// Where the search page meets the rest of the site: the marks that results hand over to the pages they lead to, and
// the searches that the browser remembers.
startSearchPage({
  shown: () => undefined,
  committed: () => undefined,
  recents: () => [],
});
