import type {
  DirectAnswer,
  DirectPanel,
  SearchAnswer,
  Suggestion,
} from '../../model/search/search-answer.ts';
import { type Query, queryTail } from '../../model/search/search-query.ts';
import { between, el } from '../dom.ts';
import { activeFilters } from './form.ts';
import { words } from './words.da.ts';

/** How many results an answer has, in words that begin with the number. */
export const countText = ({ total, applied }: SearchAnswer, { q, del }: Query): string =>
  words.count(total, applied?.q ?? q, del === 'moede');

const isFound = ({ total, direct }: SearchAnswer): boolean => total > 0 || direct.answers.length > 0;

/** What those who listen are told of an answer. */
export const spokenText = (answer: SearchAnswer, query: Query): string =>
  isFound(answer) ? countText(answer, query) : words.none(query.q);

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
  const found = isFound(answer);
  const lacking = lackingLine(answer, query);
  const { skipped } = answer;
  return [
    found && lacking ? el('p', { class: 'besked' }, lacking) : null,
    found
      ? null
      : noneFound(
          words.none(query.q),
          isEmptyArchive ? words.emptyArchive : noneText(answer, lacking, query),
        ),
    query.del === 'bilag' ? null : attachedLine(answer),
    relatedLine(answer),
    answer.total === 0 && found ? el('p', {}, words.onlyDirect) : null,
    ...meantLines(answer, query),
    skipped.length > 0 ? el('p', { class: 'smaaord' }, words.skipped(skipped)) : null,
  ].filter((note) => note !== null);
}

/** What is said of the results that attachments gave. */
function attachedLine({ attached, total, related }: SearchAnswer): HTMLElement | null {
  if (attached === 0) return null;
  const text = attached === total - related.count ? words.onlyAttached : words.attached(attached);
  return el('p', { class: 'smaaord', 'data-i-bilag': '' }, text);
}

/** What is said of the results that related words gave: that they come last, or that they are all there is. */
function relatedLine({ related: { words: others, count }, total }: SearchAnswer): HTMLElement | null {
  if (count === 0) return null;
  const text = count === total ? words.onlyRelated(others) : words.related(others, count);
  return el('p', { class: 'smaaord', 'data-beslaegtede': '' }, text);
}

const noneFound = (heading: string, text: string): HTMLElement =>
  el('div', { class: 'ingen-fund', 'data-ingen-fund': '' }, el('h2', {}, heading), el('p', {}, text));

function noneText({ direct }: SearchAnswer, lacking: string, query: Query): string {
  if (direct.nearest.length > 0) return words.noneButNearest;
  const isFiltered = activeFilters(query).length > 0;
  const help = isFiltered ? words.noneHelpFiltered : words.noneHelp;
  return lacking === '' ? help : `${lacking} ${help}`;
}
