import { longDate } from '../../model/danish-date.ts';
import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import type { FoldedHit, Hit, HitGroup, TextPart } from '../../model/search-answer.ts';
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
    ...joined([hit.forum, date, words.punkt(hit.nummer), badge(hit), ...sager, related(hit)]),
  );
}

/** By which other words it was found, where it was. */
const related = ({ related: others }: Hit): Node | null =>
  others.length === 0 ? null : el('span', { class: 'beslaegtet' }, words.also(others));

const titleLink = ({ url, titel }: Hit): HTMLElement => el('a', { href: url }, ...partNodes(titel));

function excerpt({ afsnit, uddrag }: Hit): Node | null {
  if (uddrag.length === 0) return null;
  const heading = afsnit === null ? null : el('span', { class: 'afsnit' }, words.section(afsnit));
  return el('p', { class: 'uddrag' }, heading, ...partNodes(uddrag));
}

/** The attachment that an item was found by, opened at its page, and what stands there. */
function attachment({ bilag }: Hit): Node | null {
  if (!bilag) return null;
  const { navn, url, side, uddrag } = bilag;
  const where = side === null ? '' : words.page(side);
  const link = el('a', { href: url }, `${navn}${where}`);
  const colon = uddrag.length === 0 ? null : ': ';
  return el(
    'p',
    { class: 'uddrag', 'data-bilag-fund': '' },
    el('span', { class: 'afsnit' }, words.inAttachment, link, colon),
    ...partNodes(uddrag),
  );
}

/** Fetches what folded hits show. */
export type Unfold = (folded: readonly FoldedHit[]) => Promise<readonly Hit[]>;

/** The items of a meeting that are folded away; their titles are fetched when they are first unfolded. */
function foldedHits(folded: readonly FoldedHit[], unfold: Unfold): Node | null {
  if (folded.length === 0) return null;
  const lines = folded.map(({ url, nummer }) =>
    el('li', {}, el('a', { href: url }, words.punktTitle(nummer))),
  );
  const details = el(
    'details',
    { class: 'flere-fra-moedet' },
    el('summary', {}, words.folded(folded.length)),
    el('ul', {}, ...lines),
  );
  const fill = async (): Promise<void> => {
    for (const [at, hit] of (await unfold(folded)).entries()) {
      const facts = el('span', { class: 'fakta' }, ...joined([words.punkt(hit.nummer), badge(hit)]));
      lines[at]?.replaceChildren(titleLink(hit), ' ', facts);
    }
  };
  // Where the titles cannot be fetched, the links bear the items' numbers and lead there all the same.
  details.addEventListener('toggle', () => void fill().catch(console.error), { once: true });
  return details;
}

/** A result, with the items of its meeting that are folded away under it. */
export function groupItem(
  { hit, folded }: HitGroup,
  base: string,
  unfold: Unfold,
  heading: 'h2' | 'h3' = 'h2',
): HTMLLIElement {
  return el(
    'li',
    {},
    el(heading, {}, titleLink(hit)),
    factsLine(hit, base),
    excerpt(hit),
    attachment(hit),
    foldedHits(folded, unfold),
  );
}
