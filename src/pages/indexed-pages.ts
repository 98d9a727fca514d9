import type { PageIndex } from '../model/page-index.ts';

/** The addresses of the pages that search engines are to know: those that are indexed and stand for themselves. */
export function indexedPages(pages: PageIndex): string[] {
  return [...pages.values()].flatMap(({ model: { url, canonical, indexed } }) =>
    indexed && canonical === url ? [url] : [],
  );
}
