import { placeNow, rememberPlace } from './address.ts';
import type { Parts } from './parts.ts';

/** How long the page may stand still before its place is remembered. */
const STILL_MS = 200;

/** Remembers how far down the page is and whether the filters are folded out, for whoever comes back. */
export function keepPlace({ root, filters }: Parts): void {
  // Results come after the page: the browser would scroll before there is anything to scroll to.
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (root.dataset.tilstand !== 'soeger') rememberPlace({ top: Math.round(scrollY) });
      }, STILL_MS);
    },
    { passive: true },
  );
  foldFilters(filters);
}

/** The filters are always out on a wide screen; on a narrow one they are as the reader left them. */
function foldFilters(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 48em)');
  const fold = (): void => {
    filters.open = wide.matches || placeNow().filtre === true;
  };
  filters.addEventListener('toggle', () => {
    if (!wide.matches && filters.open !== (placeNow().filtre === true))
      rememberPlace({ filtre: filters.open });
  });
  wide.addEventListener('change', fold);
  fold();
}
