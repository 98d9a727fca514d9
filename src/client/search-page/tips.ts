import { queryTail, readQuery } from '../../model/search/search-query.ts';
import { el } from '../dom.ts';
import type { Parts } from './parts.ts';

const searchLink = (q: string): HTMLElement =>
  el('a', { href: `${location.pathname}${queryTail(readQuery(new URLSearchParams({ q })))}` }, q);

/** Makes links of the examples among the tips. */
export function linkExamples({ tips }: Parts): void {
  for (const example of tips.querySelectorAll('[data-eksempel]'))
    example.replaceChildren(searchLink(example.textContent));
}

/** Puts the reader's last searches among the tips, as links; without any they take no room. */
export function showRecents({ recents: box }: Parts, recents: readonly string[]): void {
  const links = recents.map((q) => el('li', {}, searchLink(q)));
  box.querySelector('ul')?.replaceChildren(...links);
  box.hidden = links.length === 0;
}
