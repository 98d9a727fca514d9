// Corrections as entries of feeds, each with a day of its own: readers see it as something new.
import { punktRettelser } from '../archive/rettelser.ts';
import type { Meeting, Punkt } from '../model/archive.ts';
import { type Change, corrections, type PunktRettelse } from '../model/history.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { longDate } from '../model/time/danish-date.ts';
import { changeWords } from '../model/views/change-words.ts';
import type { AtomEntry } from './atom.ts';
import { words } from './words.da.ts';

/** What an item is called in a feed. */
export const punktTitle = ({
  meeting,
  kortTitel,
}: Pick<Punkt, 'kortTitel'> & { readonly meeting: Pick<Punkt['meeting'], 'date' | 'forum'> }): string =>
  `${meeting.forum.navn}, ${longDate(meeting.date)}: ${kortTitel}`;

/** What was corrected, and never what stood there. */
function changesHtml(changes: readonly Change[]): string | null {
  const parts = changes.map((change) => `<li>${escapeMarkup(changeWords(change))}</li>`);
  return parts.length > 0 ? `<ul>${parts.join('')}</ul>` : null;
}

/** The corrections of a meeting; one that is stated is told in its own words. */
export function meetingCorrections(
  { url, rettelser, history }: Pick<Meeting, 'url' | 'rettelser' | 'history'>,
  title: string,
): AtomEntry[] {
  const stated = rettelser.map(({ dato, tekst }) => ({
    ...{ idMark: `#rettet-${dato}`, published: dato, updated: dato },
    ...{ title: words.corrected(title), url, content: `<p>${escapeMarkup(tekst)}</p>` },
  }));
  const seen = (history ? corrections(history) : []).map(({ commit, date, changes }) => ({
    ...{ title: words.corrected(title), url: `${url}rettelser/#rettet-${commit}`, idMark: '' },
    ...{ published: date, updated: date, content: changesHtml(changes) },
  }));
  return [...stated, ...seen];
}

/** What was corrected in an item of a meeting. */
export const punktCorrections = (meeting: Meeting, punkt: Punkt): AtomEntry[] =>
  punktRettelser(meeting, punkt).map((correction) => punktCorrection(punkt, correction));

/** A correction of one item. */
export const punktCorrection = (
  punkt: Parameters<typeof punktTitle>[0],
  { date, url, mark, tekst, changes }: PunktRettelse,
): AtomEntry => ({
  ...{ title: words.corrected(punktTitle(punkt)), url, idMark: mark, published: date, updated: date },
  content: tekst === null ? changesHtml(changes) : `<p>${escapeMarkup(tekst)}</p>`,
});

/** Entries that come newest first, with corrections among them by their days, as far as a feed goes. */
export function withCorrections(
  entries: readonly AtomEntry[],
  corrected: readonly AtomEntry[],
  most: number,
): AtomEntry[] {
  const all = [...entries];
  const newest = corrected
    .toSorted((a, b) => ((a.published ?? '') > (b.published ?? '') ? -1 : 1))
    .slice(0, most);
  for (const one of newest) {
    const at = all.findIndex(({ published }) => published !== null && published <= (one.published ?? ''));
    all.splice(at < 0 ? all.length : at, 0, one);
  }
  return all.slice(0, most);
}
