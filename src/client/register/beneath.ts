// What stands below the decisions: the way to the next ones, the spreadsheet and the feed of what is shown.

import { CSV_HEAD } from '../../model/register/beslutning-columns.ts';
import { REGISTER_PAGE } from '../../model/register/register-part.ts';
import { readSagsnummer, sagsnummerSlug } from '../../model/sagsnummer.ts';
import { el } from '../search-page/dom.ts';
import type { Found } from './find.ts';
import { registerWords as words } from './text.da.ts';
import { isWhole, type RegisterView, viewTail } from './view.ts';

/** Links to the pages before and after; nothing where all is on one. */
export function pagesOf(view: RegisterView, count: number): HTMLElement[] {
  const pages = Math.ceil(count / REGISTER_PAGE);
  if (pages < 2) return [];
  const link = (side: number, text: string, rel: string): HTMLElement[] =>
    side < 1 || side > pages
      ? []
      : [
          el(
            'a',
            { class: 'button button-secondary', href: location.pathname + viewTail({ ...view, side }), rel },
            text,
          ),
        ];
  return [
    ...link(view.side - 1, words.previous, 'prev'),
    el('span', {}, words.page(view.side, pages)),
    ...link(view.side + 1, words.next, 'next'),
  ];
}

/** The spreadsheet of what is shown on all its pages; of the whole register it lies ready. */
export function sheetOf(view: RegisterView, all: Found['all'], base: string): HTMLElement | null {
  if (isWhole(view)) return el('a', { href: `${base}/data/beslutninger.csv` }, words.csvAll);
  if (!all || all.length === 0) return null;
  const link = el('a', { href: '', download: words.csvName }, words.csv(all.length));
  link.addEventListener('click', () => {
    const sheet = new Blob([CSV_HEAD, ...all.map(({ line }) => line)], { type: 'text/csv;charset=utf-8' });
    link.href = URL.createObjectURL(sheet);
    // The browser has it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return link;
}

/** The name that a list shows for its choice. */
type NameOf = (field: 'forum' | 'emne') => string;

/** The feed of just what is shown, where the archive has one; a last day leaves nothing to follow. */
export function feedOf(view: RegisterView, base: string, nameOf: NameOf): HTMLElement {
  const { tekst, forum, udfald, emne, sag, person, til } = view;
  const feed = (path: string, text: string): HTMLElement => el('a', { href: `${base}${path}feed.xml` }, text);
  const chosen = [forum, emne, sag].filter((value) => value !== '');
  if ([tekst, udfald, person, til].some((value) => value !== '') || chosen.length > 1)
    return el('span', {}, words.noFeed);
  if (forum !== '') return feed(`/beslutninger/forum/${forum}/`, words.feedForum(nameOf('forum')));
  if (emne !== '') return feed(`/emne/${emne}/`, words.feedEmne(nameOf('emne')));
  const nummer = readSagsnummer(sag);
  if (sag === '') return feed('/beslutninger/', words.feedAll);
  return nummer
    ? feed(`/sag/${sagsnummerSlug(nummer)}/`, words.feedSag(nummer))
    : el('span', {}, words.noFeed);
}
