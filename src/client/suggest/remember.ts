import { withMemory } from '../memory.ts';
import { readRecents, withoutRecent, withRecent } from './recents.ts';

/** Several archives may lie on one host, each with searches of its own. */
const nameOf = (base: string): string => `seneste-soegninger:${base}/`;

/** The base path of the page that is open. */
const pageBase = (): string => document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '';

/** The searches that this browser remembers, the latest first. */
export const recentSearches = (base: string): string[] =>
  withMemory(() => readRecents(localStorage.getItem(nameOf(base))), []);

function keep(base: string, change: (searches: readonly string[]) => readonly string[]): void {
  withMemory(() => {
    const searches = change(recentSearches(base));
    if (searches.length > 0) localStorage.setItem(nameOf(base), JSON.stringify(searches));
    else localStorage.removeItem(nameOf(base));
  }, undefined);
}

/** Remembers a search in this browser alone. */
export const rememberSearch = (q: string, base: string = pageBase()): void =>
  keep(base, (searches) => withRecent(searches, q));

/** Forgets one search. */
export const forgetSearch = (q: string, base: string): void =>
  keep(base, (searches) => withoutRecent(searches, q));

/** Forgets all searches. */
export const forgetSearches = (base: string): void => keep(base, () => []);
