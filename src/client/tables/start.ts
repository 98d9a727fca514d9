import { siteRoot } from '../highlight/handover.ts';

/** Fetches what makes tables in the text sortable, on a page that has one. */
export function startTables(): void {
  if (document.querySelector('.tekst .tabel > table')) void import(`${siteRoot().href}assets/tabeller.js`);
}
