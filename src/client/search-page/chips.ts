import type { Query } from '../../model/search/search-query.ts';
import { el, part } from '../dom.ts';
import { activeFilters, chosenWords, type FilterName, withoutFilters } from './form.ts';
import { words } from './words.da.ts';

/** The filters that are on, as buttons that take them off; the place of the focus is kept among them. */
export function chipRow(
  form: HTMLFormElement,
  row: HTMLElement,
  onChange: (query: Query) => void,
): (query: Query) => void {
  const list = part(row, 'ul');
  const clear = row.querySelector<HTMLButtonElement>('[data-ryd]');
  let shown: Query | null = null;
  let said = '';

  const remove = (name: FilterName, at: number): void => {
    if (shown) onChange({ ...shown, [name]: '' });
    focusNear(at);
  };
  const focusNear = (at: number): void => {
    const buttons = list.querySelectorAll('button');
    const next = buttons[Math.min(at, buttons.length - 1)] ?? form.elements.namedItem('q');
    if (next instanceof HTMLElement) next.focus();
  };
  clear?.addEventListener('click', () => {
    if (shown) onChange(withoutFilters(shown));
    focusNear(0);
  });

  return (query) => {
    shown = query;
    const names = activeFilters(query);
    const chips = names.map((name, at) => {
      const { label, value } = chosenWords(form, name);
      const hidden = el('span', { class: 'kun-oplaest' }, words.remove);
      const cross = el('span', { class: 'kryds', 'aria-hidden': 'true' });
      const button = el('button', { type: 'button', class: 'chip' }, hidden, words.chip(label, value), cross);
      button.addEventListener('click', () => remove(name, at));
      return el('li', {}, button);
    });
    row.hidden = names.length === 0;
    // Buttons that say the same are left alone, so that they keep the focus.
    const saying = chips.map(({ textContent }) => textContent).join();
    if (saying === said) return;
    said = saying;
    const focused = [...list.children].findIndex((chip) => chip.contains(document.activeElement));
    list.replaceChildren(...chips);
    if (focused >= 0) focusNear(focused);
  };
}
