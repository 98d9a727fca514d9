// The feeds of new decisions: of the whole archive, and of each forum.
import { isCorrected } from '../archive/rettelser.ts';
import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { punktCorrections, punktTitle, withCorrections } from './correction-entries.ts';
import type { SiteFile } from './data-files.ts';
import type { DatesOf } from './feed-dates.ts';
import { words } from './words.da.ts';

/** How many decisions a feed holds: those of several meetings. */
const LENGTH = 60;

const REGISTER = '/beslutninger/';

/** A decision with what was recommended, where the decision only says that it was followed. */
export function decisionEntry(punkt: Punkt, datesOf: DatesOf): AtomEntry {
  const { meeting, beslutning } = punkt;
  const dates = datesOf(meeting);
  const points = beslutning?.indstilling ?? [];
  const recommended = points.map((point) => `<li>${escapeMarkup(point)}</li>`).join('');
  return {
    ...dates,
    idMark: dates.idMark && `-${dates.idMark}`,
    title: punktTitle(punkt),
    url: punkt.url,
    content: `<p>${escapeMarkup(beslutning?.tekst ?? '')}</p>${recommended && `<p>${words.indstilling}</p><ul>${recommended}</ul>`}`,
  };
}

/** The latest decisions, and what was corrected in any. */
function latest(newest: readonly Meeting[], datesOf: DatesOf): AtomEntry[] {
  const found: Punkt[] = [];
  const corrected: AtomEntry[] = [];
  for (const meeting of newest) {
    const wasCorrected = isCorrected(meeting);
    if (found.length >= LENGTH && !wasCorrected) continue;
    const decided = meeting.punkter.filter(({ beslutning }) => beslutning !== null);
    if (found.length < LENGTH) found.push(...decided);
    if (wasCorrected) corrected.push(...decided.flatMap((punkt) => punktCorrections(meeting, punkt)));
  }
  const entries = found.slice(0, LENGTH).map((punkt) => decisionEntry(punkt, datesOf));
  return withCorrections(entries, corrected, LENGTH);
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
