import type { Facets } from '../../model/search/search-answer.ts';
import { type Query, queryTail } from '../../model/search/search-query.ts';
import { el } from '../dom.ts';
import type { Parts } from './parts.ts';
import { words } from './words.da.ts';

/** Offers the items that are found by their attachments, where these were not searched with the rest. */
export function offerAttachments({ next, list }: Parts, { del }: Facets, query: Query): void {
  const count = del?.find(({ value }) => value === 'bilag')?.count ?? 0;
  next.querySelector('[data-bilag-tilbud]')?.remove();
  if (query.del !== '' || count === 0 || list.querySelector('[data-bilag-fund]')) return;
  const href = `${location.pathname}${queryTail({ ...query, del: 'bilag' })}`;
  next.append(
    el(
      'p',
      { class: 'bilagstilbud', 'data-bilag-tilbud': '' },
      words.alsoInAttachments,
      el('a', { href }, words.allInAttachments(count)),
    ),
  );
}
