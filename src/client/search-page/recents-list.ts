import { queryTail, readQuery } from '../../model/search-query.ts';
import { el } from './dom.ts';

/** Puts the reader's last searches among the tips, as links; without any they take no room. */
export function showRecents(box: HTMLElement, recents: readonly string[]): void {
  const links = recents.map((q) => {
    const query = readQuery(new URLSearchParams({ q }));
    return el('li', {}, el('a', { href: `${location.pathname}${queryTail(query)}` }, q));
  });
  box.querySelector('ul')?.replaceChildren(...links);
  box.hidden = links.length === 0;
}
