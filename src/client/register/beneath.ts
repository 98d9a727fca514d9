// What stands below the decisions: the way to the next ones, the spreadsheet and the feed of what is shown.

import type { Sagsnummer } from '../../model/brand.ts';
import { CSV_HEAD } from '../../model/register/beslutning-columns.ts';
import { REGISTER_PAGE } from '../../model/register/register-part.ts';
import { readSagsnummer, sagsnummerSlug } from '../../model/sagsnummer.ts';
import { el } from '../dom.ts';
import type { RegisterRow } from './rows.ts';
import { registerWords as words } from './text.da.ts';
import { isWhole, type RegisterView, viewTail } from './view.ts';

/** Links to the pages before and after; nothing where all is on one. How many there are is known when all has been looked through. */
export function pagesOf(view: RegisterView, count: number, isAll: boolean): HTMLElement[] {
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
    el('span', {}, words.page(view.side, isAll ? pages : null)),
    ...link(view.side + 1, words.next, 'next'),
  ];
}

/** The spreadsheet of what is shown on all its pages, in its order; of the whole register it lies ready. */
export function sheetOf(view: RegisterView, all: readonly RegisterRow[], base: string): HTMLElement | null {
  if (all.length === 0)
    return isWhole(view) ? el('a', { href: `${base}/data/beslutninger.csv` }, words.csvAll) : null;
  const link = el('a', { href: '#', download: words.csvName }, words.csv(all.length));
  link.addEventListener('click', () => {
    const sheet = new Blob([CSV_HEAD, ...all.map(({ line }) => line)], { type: 'text/csv;charset=utf-8' });
    link.href = URL.createObjectURL(sheet);
    // The browser has it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return link;
}

/** The name that a list shows for its choice. */
export type NameOf = (field: 'forum' | 'emne' | 'udfald') => string;

/** What a feed can follow, the narrowest first: a view's choice, where the feed of it lies and what it is called. */
const FEEDS: readonly (readonly [
  choice: 'sag' | 'emne' | 'forum' | 'udfald',
  path: (chosen: string) => string,
  name: (chosen: string, nameOf: NameOf) => string,
])[] = [
  ['sag', (nummer) => `/sag/${sagsnummerSlug(nummer as Sagsnummer)}/`, words.feedSag],
  ['emne', (emne) => `/emne/${emne}/`, (_, nameOf) => words.feedEmne(nameOf('emne'))],
  ['forum', (slug) => `/beslutninger/forum/${slug}/`, (_, nameOf) => words.feedForum(nameOf('forum'))],
  [
    'udfald',
    (udfald) => `/beslutninger/udfald/${udfald}/`,
    (_, nameOf) => words.feedUdfald(nameOf('udfald')),
  ],
];

/** The feed of just what is shown, or the nearest there is, and says which: a feed follows one thing, and knows no words and no last day. */
export function feedOf(view: RegisterView, base: string, nameOf: NameOf): HTMLElement {
  // A number that is none, or of which the archive may have nothing, has no feed.
  const sag = readSagsnummer(view.sag) ?? '';
  const chosen = FEEDS.filter(([choice]) => (choice === 'sag' ? sag : view[choice]) !== '');
  const [narrowest] = chosen;
  const value = narrowest?.[0] === 'sag' ? sag : narrowest ? view[narrowest[0]] : '';
  const path = narrowest?.[1](value) ?? '/beslutninger/';
  const name = narrowest?.[2](value, nameOf) ?? words.feedAll;
  const others = [view.tekst, view.person, view.til, sag === '' ? view.sag : ''];
  const isJustThat = chosen.length < 2 && others.every((text) => text === '');
  const link = el('a', { href: `${base}${path}feed.xml` }, isJustThat ? words.feed(name) : name);
  return isJustThat ? link : el('span', {}, words.nearestFeed, ' ', link);
}
