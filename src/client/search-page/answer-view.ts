import type { DirectAnswer, DirectPanel, SearchAnswer, Suggestion } from '../../model/search-answer.ts';
import { type Query, queryTail } from '../../model/search-query.ts';
import { between, el } from './dom.ts';
import { activeFilters } from './form.ts';
import { words } from './words.da.ts';

/** What the count says of an answer; the live region says the same. */
export function countText({ total, direct, applied }: SearchAnswer, { q }: Query): string {
  const isFound = total > 0 || direct.answers.length > 0;
  return isFound ? words.count(total, applied?.q ?? q) : words.none(q);
}

const directItem = ({ url, text, note }: DirectAnswer): HTMLElement =>
  el('li', {}, el('a', { href: url }, text), note ? el('span', { class: 'antal' }, ` ${note}`) : null);

/** The pages that the query leads straight to, or the nearest there are; null when it names none. */
export function directPanel({ answers, missing, more, nearest }: DirectPanel): HTMLElement | null {
  const pages = [...answers, ...nearest];
  if (pages.length === 0 && missing === null) return null;
  const heading = answers.length > 0 ? words.direct : words.nearest;
  return el(
    'div',
    { class: 'direkte', 'data-direkte': '' },
    missing === null ? null : el('p', {}, missing),
    pages.length === 0 ? null : el('h2', {}, heading),
    pages.length === 0 ? null : el('ul', { class: 'links' }, ...pages.map(directItem)),
    more === null ? null : el('p', { class: 'antal' }, more),
  );
}

/** Links to queries to try instead, with the filters of this one: other words first, then other ways of asking. */
function meantLines({ suggestions }: SearchAnswer, query: Query): (HTMLElement | null)[] {
  const link = ({ q, text }: Suggestion): HTMLElement =>
    el('a', { href: `${location.pathname}${queryTail({ ...query, q })}` }, text);
  const isWords = ({ q, text }: Suggestion): boolean => q === text;
  const meant = suggestions.filter(isWords).map(link);
  const other = suggestions.filter((one) => !isWords(one)).map(link);
  const line = (...children: (Node | string)[]): HTMLElement =>
    el('p', { class: 'mente-du', 'data-mente-du': '' }, ...children);
  return [
    meant.length > 0 ? line(words.meant, ...between(meant, words.comma, words.or), '?') : null,
    other.length > 0 ? line(...between(other, words.separator)) : null,
  ];
}

/** What is said of words that are nowhere, and of what was searched for in their stead. */
function lackingLine({ lacking, applied, direct }: SearchAnswer, { q }: Query): string {
  const isSaid = direct.missing !== null;
  const missing = lacking.length > 0 && !isSaid ? words.lacking(lacking) : '';
  if (!applied) return missing;
  return `${missing || words.noMatch(q)} ${words.applied(applied.q)}`;
}

/** The notes on how a query was taken, which stand above its results. */
export function notes(answer: SearchAnswer, query: Query, isEmptyArchive: boolean): HTMLElement[] {
  const isFound = answer.total > 0 || answer.direct.answers.length > 0;
  const lacking = lackingLine(answer, query);
  const { skipped } = answer;
  return [
    isFound && lacking ? el('p', { class: 'besked' }, lacking) : null,
    isFound ? null : noneFound(isEmptyArchive ? words.emptyArchive : noneText(answer, lacking, query)),
    answer.total === 0 && isFound ? el('p', {}, words.onlyDirect) : null,
    ...meantLines(answer, query),
    skipped.length > 0 ? el('p', { class: 'smaaord' }, words.skipped(skipped)) : null,
  ].filter((note) => note !== null);
}

const noneFound = (text: string): HTMLElement =>
  el('div', { class: 'ingen-fund', 'data-ingen-fund': '' }, el('p', {}, text));

function noneText({ direct }: SearchAnswer, lacking: string, query: Query): string {
  if (direct.nearest.length > 0) return words.noneButNearest;
  const isFiltered = activeFilters(query).length > 0;
  const help = isFiltered ? words.noneHelpFiltered : words.noneHelp;
  return lacking === '' ? help : `${lacking} ${help}`;
}
