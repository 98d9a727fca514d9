// The feeds of new decisions: of the whole archive, and of each forum.
import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { longDate } from '../model/time/danish-date.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import type { SiteFile } from './data-files.ts';
import type { DatesOf } from './feed-dates.ts';
import { words } from './words.da.ts';

/** How many decisions a feed holds: those of several meetings. */
const LENGTH = 60;

const REGISTER = '/beslutninger/';

/** A decision with what was recommended, where the decision only says that it was followed. */
function entryOf(punkt: Punkt, datesOf: DatesOf): AtomEntry {
  const { meeting, kortTitel, beslutning } = punkt;
  const dates = datesOf(meeting);
  const points = beslutning?.indstilling ?? [];
  const recommended = points.map((point) => `<li>${escapeMarkup(point)}</li>`).join('');
  return {
    ...dates,
    idMark: dates.idMark && `-${dates.idMark}`,
    title: `${meeting.forum.navn}, ${longDate(meeting.date)}: ${kortTitel}`,
    url: punkt.url,
    content: `<p>${escapeMarkup(beslutning?.tekst ?? '')}</p>${recommended && `<p>${words.indstilling}</p><ul>${recommended}</ul>`}`,
  };
}

function latest(newest: readonly Meeting[], datesOf: DatesOf): AtomEntry[] {
  const found: Punkt[] = [];
  for (const { punkter } of newest) {
    if (found.length >= LENGTH) break;
    found.push(...punkter.filter(({ beslutning }) => beslutning !== null));
  }
  return found.slice(0, LENGTH).map((punkt) => entryOf(punkt, datesOf));
}

/** `/beslutninger/feed.xml`, and `/beslutninger/forum/<forum>/feed.xml` for each forum. */
export function* beslutningFeeds(
  { config, meetings, forums }: Archive,
  datesOf: DatesOf,
): Generator<SiteFile> {
  const title = words.decisions(config.titel);
  const all = latest(meetings.toReversed(), datesOf);
  yield { path: 'beslutninger/feed.xml', text: atomXml(config, { title, url: REGISTER, entries: all }) };
  for (const { forum, meetings: own } of forums) {
    const at = `${REGISTER}forum/${forum.slug}/`;
    const text = atomXml(config, {
      ...{ at, title: words.forumDecisions(forum.navn, config.titel) },
      url: `${REGISTER}?forum=${forum.slug}`,
      entries: latest(own, datesOf),
    });
    yield { path: `${at.slice(1)}feed.xml`, text };
  }
}
