// What can be taken along of a search: its results as a spreadsheet, and the feed that tells of new ones.

import type { Sagsnummer } from '../../model/brand.ts';
import { PUNKT_COLUMNS, type PunktRow } from '../../model/register/punkt-row.ts';
import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import type { SearchAnswer } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import { csvLine } from '../../model/text/csv.ts';
import { between, el } from '../dom.ts';
import type { Engine } from './engine-client.ts';
import { activeFilters, chosenWords } from './form.ts';
import type { Parts } from './parts.ts';
import { words } from './words.da.ts';

/** How many rows' texts are asked for at a time. */
const AT_A_TIME = 100;

const rowLine = (row: PunktRow): string => csvLine(PUNKT_COLUMNS.map((column) => row[column]));

/** The results of a query as a file of rows, with the bytes in which Danish Excel knows its letters; tells how far it has come. */
async function csvOf(
  engine: Engine,
  query: Query,
  told: (done: number, total: number) => void,
): Promise<Blob> {
  const rows = await engine.rows(query);
  const texts = [`\uFEFF${csvLine(PUNKT_COLUMNS)}`];
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    told(from, rows.length);
    for (const row of await engine.lines(rows.slice(from, from + AT_A_TIME)))
      texts.push(rowLine({ ...row, adresse: new URL(row.adresse, location.origin).href }));
  }
  return new Blob(texts, { type: 'text/csv;charset=utf-8' });
}

/** Has the browser keep a file. */
function save(file: Blob, name: string): void {
  const link = el('a', { href: URL.createObjectURL(file), download: name });
  link.click();
  // Browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file's name out of what was asked for: `soegning-affald-2019.csv`. */
const fileName = (query: Query): string => {
  const asked = [query.q, query.forum, query.udfald, query.fra, query.til].join(' ');
  const plain = asked.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${['soegning', ...plain.split('-').filter(Boolean)].join('-').slice(0, 80)}.csv`;
};

function csvButton(engine: Engine, query: Query, total: number, say: (text: string) => void): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'button button-secondary', 'data-csv': '' },
    words.csv(total),
  );
  let isBusy = false;
  button.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const file = await csvOf(engine, query, (done, all) => {
        button.textContent = words.csvUnderWay(done, all);
      });
      save(file, fileName(query));
      say(words.csvDone);
    } catch (error) {
      console.error(error);
      say(words.csvFailed);
    }
    button.textContent = words.csv(total);
    isBusy = false;
  });
  return button;
}

/** How many of the pages that a query names are offered as feeds. */
const MOST_TYPED = 3;

interface Feed {
  readonly url: string;
  readonly text: string;
}

/** The feeds that the site has for what a query is narrowed by. */
function feedsOf(parts: Parts, query: Query, { direct }: SearchAnswer): Feed[] {
  const { base, form } = parts;
  const named = (name: 'forum' | 'udfald' | 'sag' | 'emne', path: string): Feed[] =>
    query[name] === '' ? [] : [{ url: `${base}${path}feed.xml`, text: chosenWords(form, name).value }];
  const typed = direct.answers
    .filter(({ kind }) => kind === 'sag' || kind === 'forum' || kind === 'emne')
    .slice(0, MOST_TYPED)
    .map(({ url, text }) => ({ url: `${url.replace(/#.*$/, '')}feed.xml`, text }));
  return [
    ...named('forum', `/${query.forum}/`),
    ...named('sag', `/sag/${sagsnummerSlug(query.sag as Sagsnummer)}/`),
    ...named('emne', `/emne/${query.emne}/`),
    ...named('udfald', `/beslutninger/udfald/${query.udfald}/`),
    ...typed,
  ];
}

/** Whether a query asks for nothing but what its one feed tells of. */
const isWhole = (query: Query, feeds: readonly Feed[], { direct, total, marks }: SearchAnswer): boolean =>
  feeds.length === 1 &&
  (query.q === ''
    ? activeFilters(query).length === 1
    : activeFilters(query).length === 0 &&
      direct.answers.length === 1 &&
      total > 0 &&
      marks.keys.length + marks.starts.length === 0);

function feedLine(parts: Parts, query: Query, answer: SearchAnswer): HTMLElement {
  const feeds = feedsOf(parts, query, answer);
  const links = feeds.map(({ url, text }) => el('a', { href: url, type: 'application/atom+xml' }, text));
  const line = (...children: (Node | string)[]): HTMLElement => el('p', { 'data-feed': '' }, ...children);
  if (isWhole(query, feeds, answer)) return line(words.feed, ...links);
  const nearest =
    links.length > 0 ? links : [el('a', { href: `${parts.base}/feed.xml` }, words.wholeArchive)];
  return line(words.noFeed, ' ', words.nearestFeeds, ...between(nearest, words.comma, words.and), '.');
}

/** Puts under the results what can be taken along of them. */
export function showTakeAlong(
  parts: Parts,
  engine: Engine,
  { query, answer }: { readonly query: Query; readonly answer: SearchAnswer },
  say: (text: string) => void,
): void {
  const { takeAlong } = parts;
  const { total } = answer;
  takeAlong.hidden = total === 0;
  takeAlong.replaceChildren(
    ...(query.del === 'moede' ? [] : [csvButton(engine, query, total, say)]),
    feedLine(parts, query, answer),
  );
}
