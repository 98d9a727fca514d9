import { isEmptyQuery, type Query, readQuery } from '../../model/search/search-query.ts';
import {
  addressedQuery,
  commitAddress,
  draftAddress,
  placeNow,
  rememberPlace,
  replaceAddress,
} from './address.ts';
import { readForm } from './form.ts';
import type { Hooks } from './hooks.ts';
import type { Parts } from './parts.ts';
import type { Runner } from './runner.ts';

/** How long typing may pause before the results follow. */
const TYPING_MS = 90;
/** How soon after another a choice in the same list is the same choice still: the arrow keys choose at every step. */
const CHOOSING_MS = 1000;

/** Has what the reader types, chooses and follows lead to searches, and the address follow; what it gives goes to a query at once. */
export function listen(parts: Parts, runner: Runner, committed: Hooks['committed']): (query: Query) => void {
  const { form, field, order, root, failure } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (query: Query): void => {
    clearTimeout(timer);
    commitAddress(query);
    if (query.q !== '') committed(query.q);
  };
  const go = (query: Query): void => {
    settle(query);
    runner.search(query);
  };
  const typed = (): void => {
    clearTimeout(timer);
    runner.expect(readForm(form));
    timer = setTimeout(() => {
      const query = readForm(form);
      draftAddress(query);
      runner.search(query);
    }, TYPING_MS);
  };
  const chosen = chooser(go, (query) => {
    replaceAddress(query);
    runner.search(query);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(form));
  });
  field.addEventListener('input', typed);
  // The order stands among the results, where the form does not hear of it.
  for (const place of [form, order])
    place.addEventListener('change', ({ target, timeStamp }) => chosen(target, timeStamp, readForm(form)));
  failure.querySelector('[data-igen]')?.addEventListener('click', () => runner.retry());
  root.addEventListener('click', (event) => follow(event, go, settle));
  addEventListener('popstate', () => {
    clearTimeout(timer);
    runner.search(addressedQuery(), placeNow());
  });
  return go;
}

/** Tells a choice in a list from one more in the same list at once, which takes the former's place in the address. */
function chooser(
  first: (query: Query) => void,
  again: (query: Query) => void,
): (target: EventTarget | null, time: number, query: Query) => void {
  let last: { readonly target: EventTarget; readonly time: number } | null = null;
  return (target, time, query) => {
    const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
    if (!isBox && !(target instanceof HTMLSelectElement)) return;
    const isAgain = last?.target === target && time - last.time < CHOOSING_MS;
    last = { target, time };
    (isAgain ? again : first)(query);
  };
}

/** Links to other searches are followed on the page itself; whoever leaves by another finds the page as it is. */
function follow(event: MouseEvent, go: (query: Query) => void, settle: (query: Query) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const isSearch = link.origin === location.origin && link.pathname === location.pathname && link.hash === '';
  if (isElsewhere) return;
  if (isSearch) {
    event.preventDefault();
    go(readQuery(new URLSearchParams(link.search)));
    return;
  }
  const query = addressedQuery();
  if (!isEmptyQuery(query)) settle(query);
  rememberPlace({ top: Math.round(scrollY) });
}
