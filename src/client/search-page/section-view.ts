import type { AnswerSection } from '../../model/search/search-answer.ts';
import { type Query, queryTail } from '../../model/search/search-query.ts';
import { el } from '../dom.ts';
import { groupItem, type Unfold } from './hit-view.ts';
import { itemsOf } from './whole-answer.ts';
import { words } from './words.da.ts';

/** Results that lack something of what was asked for, under a heading that says what was done, with a link to all of them. */
export function sectionView(
  { heading, q, del, total, groups }: AnswerSection,
  query: Query,
  base: string,
  unfold: Unfold,
): HTMLElement {
  const all = el(
    'a',
    { href: `${location.pathname}${queryTail({ ...query, q, del: del ?? query.del })}` },
    words.allOfSection(total, del === 'moede'),
  );
  return el(
    'section',
    { class: 'naeste', 'data-naeste-afsnit': '' },
    el('h2', {}, heading),
    el(
      'ol',
      { class: 'resultater', 'data-resultater': '' },
      ...groups.map((group) => groupItem(group, base, unfold, 'h3')),
    ),
    itemsOf(groups) < total ? el('p', { class: 'antal' }, all) : null,
  );
}
