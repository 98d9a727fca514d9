import type { FacetValue } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import { el } from '../dom.ts';
import type { Parts } from './parts.ts';
import { words } from './words.da.ts';

/** Fewer years are no development to show. */
const LEAST = 2;

/** Every year from the first to the last that has results, those without among them. */
function everyYear(aar: readonly FacetValue[]): { year: string; count: number }[] {
  const counts = new Map(aar.map(({ value, count }) => [Number(value), count]));
  const years = [...counts.keys()];
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length }, (_, at) => ({
    year: String(first + at),
    count: counts.get(first + at) ?? 0,
  }));
}

/** Shows how many results each year has as bars, each a button that narrows the search to its year, or widens it again. */
export function yearBars(
  { years }: Parts,
  go: (query: Query) => void,
): (query: Query, aar: readonly FacetValue[]) => void {
  let reached = 0;
  const buttons = (): HTMLButtonElement[] => [...years.querySelectorAll('button')];
  // One stop for the tab key; the arrows lead from year to year.
  const reach = (at: number): void => {
    const all = buttons();
    reached = Math.max(0, Math.min(at, all.length - 1));
    for (const [place, button] of all.entries()) button.tabIndex = place === reached ? 0 : -1;
  };
  years.addEventListener('keydown', (event) => {
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: reached - 1,
      ArrowRight: reached + 1,
      Home: 0,
      End: buttons().length - 1,
    };
    const next = to[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    reach(next);
    buttons()[reached]?.focus();
  });
  years.addEventListener('focusin', ({ target }) => reach(buttons().indexOf(target as HTMLButtonElement)));

  return (query, aar) => {
    const all = everyYear(aar);
    const most = Math.max(1, ...all.map(({ count }) => count));
    const focused = buttons().indexOf(document.activeElement as HTMLButtonElement);
    const isChosen = (year: string): boolean =>
      (query.fra !== '' || query.til !== '') &&
      (query.fra === '' || year >= query.fra) &&
      (query.til === '' || year <= query.til);
    const items = all.map(({ year, count }, at) => {
      const bar = el('span', { class: 'soejle', 'aria-hidden': 'true' });
      bar.style.blockSize = `${Math.ceil((count / most) * 100)}%`;
      const shortName = el(
        'span',
        { class: 'aarstal', 'aria-hidden': 'true' },
        words.shortYear(year, at, all.length),
      );
      const button = el(
        'button',
        {
          type: 'button',
          title: words.yearCount(year, count),
          'aria-label': words.yearCount(year, count),
          'aria-pressed': String(isChosen(year)),
        },
        el('span', { class: 'plads', 'aria-hidden': 'true' }, bar),
        shortName,
      );
      button.addEventListener('click', () => {
        const isAlone = query.fra === year && query.til === year;
        go({ ...query, fra: isAlone ? '' : year, til: isAlone ? '' : year });
      });
      return el('li', {}, button);
    });
    years.hidden = all.length < LEAST;
    years.querySelector('ul')?.replaceChildren(...items);
    const chosen = all.findIndex(({ year }) => isChosen(year));
    reach(focused >= 0 ? focused : chosen >= 0 ? chosen : all.length - 1);
    if (focused >= 0) buttons()[reached]?.focus();
  };
}
