import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import type { FoldedHit, Hit, HitGroup, TextPart } from '../../model/search/search-answer.ts';
import { longDate } from '../../model/time/danish-date.ts';
import { UDFALD_TONES, UDFALD_WORDS } from '../../model/udfald-words.ts';
import { between, el } from '../dom.ts';
import { words } from './words.da.ts';

const partNodes = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? el('mark', {}, text) : text));

function badge({ udfald }: Pick<Hit, 'udfald'>): Node | null {
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

function factsLine(hit: Hit, base: string): HTMLElement | null {
  // A meeting's forum and day are its title.
  if (hit.nummer === 0) return null;
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

const headed = (heading: string | null): Node | null =>
  heading === null ? null : el('span', { class: 'afsnit' }, words.section(heading));

/** What the item's own meeting decided; that it has decided nothing, where the excerpt below is what others did. */
function decision({ beslutning, isOthers }: Hit): Node | null {
  if (beslutning)
    return el(
      'p',
      { class: 'uddrag', 'data-egen-beslutning': '' },
      headed(words.decision),
      ...partNodes(beslutning),
    );
  return isOthers ? el('p', { class: 'uddrag' }, words.noDecision) : null;
}

const excerpt = ({ afsnit, uddrag }: Hit): Node | null =>
  uddrag.length === 0 ? null : el('p', { class: 'uddrag' }, headed(afsnit), ...partNodes(uddrag));

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
const foldedHits = (folded: readonly FoldedHit[], unfold: Unfold): Node | null =>
  foldedBox(folded, unfold, words.folded(folded.length), (hit) => [words.punkt(hit.nummer)]);

/** The other treatments of a case, newest first. */
const otherTreatments = (sag: readonly FoldedHit[], unfold: Unfold): Node | null =>
  foldedBox(sag, unfold, words.treatments(sag.length), ({ forum, date, nummer }) => [
    forum,
    longDate(date),
    words.punkt(nummer),
  ]);

function foldedBox(
  folded: readonly FoldedHit[],
  unfold: Unfold,
  summary: string,
  factsOf: (hit: FoldedHit) => readonly string[],
): Node | null {
  if (folded.length === 0) return null;
  const factsText = (hit: FoldedHit): HTMLElement =>
    el('span', { class: 'fakta' }, ...joined([...factsOf(hit), badge(hit)]));
  const lines = folded.map((hit) =>
    el('li', {}, el('a', { href: hit.url }, words.punktTitle(hit.nummer)), ' ', factsText(hit)),
  );
  const details = el(
    'details',
    { class: 'flere-fra-moedet' },
    el('summary', {}, summary),
    el('ul', {}, ...lines),
  );
  const fill = async (): Promise<void> => {
    for (const [at, hit] of (await unfold(folded)).entries())
      lines[at]?.querySelector('a')?.replaceWith(titleLink(hit));
  };
  // Where the titles cannot be fetched, the links bear the items' numbers and lead there all the same.
  details.addEventListener('toggle', () => void fill().catch(console.error), { once: true });
  return details;
}

/** A result, with what is folded away under it. */
export function groupItem(
  { hit, sag, folded }: HitGroup,
  base: string,
  unfold: Unfold,
  heading: 'h2' | 'h3' = 'h2',
): HTMLLIElement {
  return el(
    'li',
    {},
    el(heading, {}, titleLink(hit)),
    factsLine(hit, base),
    decision(hit),
    excerpt(hit),
    attachment(hit),
    otherTreatments(sag, unfold),
    foldedHits(folded, unfold),
  );
}
