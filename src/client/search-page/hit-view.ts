import { longDate } from '../../model/danish-date.ts';
import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import type { Hit, HitGroup, TextPart } from '../../model/search-answer.ts';
import { UDFALD_TONES, UDFALD_WORDS } from '../../model/udfald-words.ts';
import { between, el } from './dom.ts';
import { words } from './words.da.ts';

const partNodes = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? el('mark', {}, text) : text));

function badge({ udfald }: Hit): Node | null {
  const text = udfald ? UDFALD_WORDS[udfald] : null;
  const tone = udfald ? UDFALD_TONES[udfald] : undefined;
  return text ? el('span', { class: tone ? `badge ${tone}` : 'badge' }, text) : null;
}

/** Facts in a line, those that there are. */
const joined = (facts: readonly (Node | string | null)[]): (Node | string)[] =>
  between(
    facts.filter((fact) => fact !== null),
    words.separator,
  );

function factsLine(hit: Hit, base: string): HTMLElement {
  const sager = hit.sagsnumre.map((nummer) =>
    el('a', { class: 'sagsnummer', href: `${base}/sag/${sagsnummerSlug(nummer)}/` }, nummer),
  );
  const date = el('time', { datetime: hit.date }, longDate(hit.date));
  return el(
    'p',
    { class: 'fakta' },
    ...joined([hit.forum, date, words.punkt(hit.nummer), badge(hit), ...sager]),
  );
}

const titleLink = ({ url, titel }: Hit): HTMLElement => el('a', { href: url }, ...partNodes(titel));

function excerpt({ afsnit, uddrag }: Hit): Node | null {
  if (uddrag.length === 0) return null;
  const heading = afsnit === null ? null : el('span', { class: 'afsnit' }, words.section(afsnit));
  return el('p', { class: 'uddrag' }, heading, ...partNodes(uddrag));
}

/** The items of a meeting that are folded away, to be unfolded. */
function foldedHits(hits: readonly Hit[]): Node | null {
  if (hits.length === 0) return null;
  const lines = hits.map((hit) =>
    el(
      'li',
      {},
      titleLink(hit),
      ' ',
      el('span', { class: 'fakta' }, ...joined([words.punkt(hit.nummer), badge(hit)])),
    ),
  );
  return el(
    'details',
    { class: 'flere-fra-moedet' },
    el('summary', {}, words.folded(hits.length)),
    el('ul', {}, ...lines),
  );
}

/** The results of one meeting: the items that are shown, the last of them with the folded ones under it. */
export function groupItems({ shown, folded }: HitGroup, base: string): HTMLLIElement[] {
  return shown.map((hit, at) => {
    const isLast = at === shown.length - 1;
    return el(
      'li',
      at === 0 ? {} : { class: 'samme-moede' },
      el('h2', {}, titleLink(hit)),
      factsLine(hit, base),
      excerpt(hit),
      isLast ? foldedHits(folded) : null,
    );
  });
}
