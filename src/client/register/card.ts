// A line of the register as it is shown: the page's own first line, filled in anew.
import type { IsoDate, Sagsnummer } from '../../model/brand.ts';
import type { Udfald } from '../../model/parsed.ts';
import { sagsnummerSlug } from '../../model/sagsnummer.ts';
import { typeset } from '../../model/text/typeset.ts';
import { shortDate } from '../../model/time/danish-date.ts';
import { UDFALD_TONES, UDFALD_WORDS } from '../../model/udfald-words.ts';
import { el, part } from '../dom.ts';
import type { RegisterRow } from './rows.ts';
import { registerWords as words } from './text.da.ts';
import type { Told } from './told.ts';

/** Shows a decision; its address is known by where it stands below the site, wherever that lies. */
export function fillCard(model: HTMLElement, row: RegisterRow, told: Told, base: string): HTMLElement {
  const card = model.cloneNode(true) as HTMLElement;
  part(card, '.udfald').replaceChildren(...marks(row));
  const link = part<HTMLAnchorElement>(card, '.titel a');
  link.href = addressIn(row.adresse, base);
  link.textContent = typeset(row.titel);
  part(card, '.besluttet').textContent = typeset(told.tekst);
  card.querySelector('.indstillet')?.remove();
  part(card, '.ord').append(...indstilling(told.indstilling));
  const time = part<HTMLTimeElement>(card, 'time');
  time.dateTime = row.date;
  time.textContent = shortDate(row.date as IsoDate);
  const sager = row.sagsnumre.map((nummer) =>
    el('a', { class: 'sagsnummer', href: `${base}/sag/${sagsnummerSlug(nummer as Sagsnummer)}/` }, nummer),
  );
  part(card, '.hvor').replaceChildren(time, ' ', el('span', {}, row.forumNavn), ...sager);
  return card;
}

function marks({ udfald, lukket }: RegisterRow): HTMLElement[] {
  const told = UDFALD_WORDS[udfald as Udfald];
  const tone = UDFALD_TONES[udfald as Udfald];
  const own = told
    ? el('span', { class: tone ? `badge ${tone}` : 'badge' }, told)
    : el('span', { class: 'antal' }, words.andet);
  return lukket ? [own, el('span', { class: 'badge' }, words.lukket)] : [own];
}

function indstilling(points: readonly string[]): HTMLElement[] {
  const [only] = points;
  if (only === undefined) return [];
  if (points.length === 1) return [el('p', { class: 'indstillet' }, `${words.indstilling} ${typeset(only)}`)];
  const list = el('ul', {}, ...points.map((point) => el('li', {}, typeset(point))));
  return [el('div', { class: 'indstillet' }, el('p', {}, words.indstilling), list)];
}

/** The spreadsheet's addresses bear the host that the archive knows; the page may be read at another. */
function addressIn(adresse: string, base: string): string {
  const path = adresse.replace(/^https?:\/\/[^/]*/i, '');
  return path.startsWith(`${base}/`) ? path : base + path;
}
