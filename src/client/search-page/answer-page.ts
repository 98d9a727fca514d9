import type { Facets, SearchAnswer } from '../../model/search/search-answer.ts';
import { type Query, queryTail } from '../../model/search/search-query.ts';
import { el } from '../dom.ts';
import { countText, directPanel, notes } from './answer-view.ts';
import { groupItem, type Unfold } from './hit-view.ts';
import type { Parts } from './parts.ts';
import { sectionView } from './section-view.ts';
import { hasMore, itemsOf } from './whole-answer.ts';
import { words } from './words.da.ts';

/** The state of the search page, as `data-tilstand` tells it. */
export type PageState = 'klar' | 'soeger' | 'faerdig' | 'fejl';

/** Sets the state. What is shown stays while another answer is waited for, and is told to be out of date. */
export function setState({ root, found, count }: Parts, state: PageState): void {
  root.dataset.tilstand = state;
  const isBusy = state === 'soeger';
  found.setAttribute('aria-busy', String(isBusy));
  if (isBusy && count.textContent === '') count.textContent = words.searching;
}

/** Which of the page's panels is seen: the tips, the answer or the failure. */
export function showPanel(parts: Parts, panel: 'tips' | 'found' | 'failure'): void {
  keepFocus(parts, () => {
    if (panel !== 'found') clearAnswer(parts);
    for (const name of ['tips', 'found', 'failure'] as const) parts[name].hidden = name !== panel;
  });
}

/** Puts an answer on the page. */
export function showAnswer(parts: Parts, answer: SearchAnswer, query: Query, unfold: Unfold): void {
  const { direct, notes: notesPart, count, order, list, next, base } = parts;
  keepFocus(parts, () => {
    direct.replaceChildren(...[directPanel(answer.direct)].filter((panel) => panel !== null));
    notesPart.replaceChildren(...notes(answer, query, parts.isEmpty));
    count.textContent = countText(answer, query);
    count.dataset.antal = String(answer.total);
    // That nothing was found is told below in so many words.
    const isNone = notesPart.querySelector('[data-ingen-fund]') !== null;
    count.classList.toggle('kun-oplaest', isNone);
    order.hidden = answer.total === 0;
    // Elsewhere each treatment of a case stands by itself as it is.
    for (const each of order.querySelectorAll<HTMLElement>('.hver-for-sig'))
      each.hidden = query.sortering !== 'relevans' || query.sag !== '' || query.del !== '';
    parts.meetings.replaceChildren();
    list.replaceChildren(...answer.groups.map((group) => groupItem(group, base, unfold)));
    next.replaceChildren(...answer.sections.map((section) => sectionView(section, query, base, unfold)));
    showPanel(parts, 'found');
  });
}

/** Puts further groups under those that are shown; gives the first of the new results. */
export function appendGroups(
  { list, base }: Parts,
  { groups }: SearchAnswer,
  unfold: Unfold,
): HTMLLIElement | undefined {
  const items = groups.map((group) => groupItem(group, base, unfold));
  list.append(...items);
  return items[0];
}

/** Puts the button for more under the results, when there are more; says how far they go. */
export function showMore({ under }: Parts, answer: SearchAnswer, onMore: () => void): void {
  under.replaceChildren();
  if (!hasMore(answer)) return;
  const button = el(
    'button',
    { type: 'button', class: 'button button-secondary', 'data-flere': '' },
    words.more,
  );
  button.addEventListener('click', onMore);
  under.append(button, el('p', { class: 'antal' }, words.reached(itemsOf(answer.groups), answer.total)));
}

/** Says how many meetings have the words among where they were and who was there, with a link to them; of a search that found nothing else a section shows them. */
export function showMeetings({ meetings, count }: Parts, query: Query, { del }: Facets): void {
  const found = del?.find(({ value }) => value === 'moede')?.count ?? 0;
  const isTold = found > 0 && query.q !== '' && query.del === '' && count.dataset.antal !== '0';
  const link = el(
    'a',
    { href: `${location.pathname}${queryTail({ ...query, del: 'moede', udfald: '', sag: '', emne: '' })}` },
    words.inMeetings(found),
  );
  meetings.replaceChildren(...(isTold ? [el('p', {}, link)] : []));
}

function clearAnswer({
  direct,
  notes: notesPart,
  count,
  order,
  list,
  next,
  under,
  meetings,
  takeAlong,
  years,
}: Parts): void {
  for (const emptied of [direct, notesPart, count, list, next, under, meetings, takeAlong])
    emptied.replaceChildren();
  count.dataset.antal = '';
  for (const hidden of [order, years, takeAlong]) hidden.hidden = true;
}

/** Who followed a link, or pressed a button, that is no longer there goes on at the count. */
function keepFocus({ root, count, field }: Parts, change: () => void): void {
  const isSeen = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;
  const before = document.activeElement;
  const isWithin = root.contains(before);
  change();
  if (isWithin && !isSeen(before)) (isSeen(count) ? count : field).focus({ preventScroll: true });
}
