import { emneUrl } from '../archive/urls.ts';
import type { Archive, Sag } from '../model/archive.ts';
import { compare } from '../model/compare.ts';
import { groupBy } from '../model/group-by.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { punktCorrection, withCorrections } from './correction-entries.ts';
import type { SiteFile } from './data-files.ts';
import type { DatesOf } from './feed-dates.ts';
import { FEED_LENGTH, type Treatment, treatmentEntry } from './feeds.ts';
import { words } from './words.da.ts';

/** The latest open items of cases, newest first; one that belongs to several of them once. */
function latest(sager: readonly Sag[]): Treatment[] {
  const treatments = sager
    .flatMap(({ events }) => events)
    .filter((event) => event.type === 'behandling')
    .filter(({ punkt, standing }) => !punkt.lukket && !standing);
  const byUrl = new Map(treatments.map((event) => [event.punkt.url, event]));
  return [...byUrl.values()]
    .sort((a, b) => compare(sortKey(b), sortKey(a)) || a.punkt.nummer - b.punkt.nummer)
    .slice(0, FEED_LENGTH);
}

/** What was corrected in the items of cases; of one that belongs to several of them once. */
function correctionsIn(sager: readonly Sag[]): AtomEntry[] {
  const entries = sager
    .flatMap(({ rettelser }) => rettelser)
    .filter(({ punkt }) => !punkt.lukket)
    .map(({ punkt, ...correction }) => punktCorrection(punkt, correction));
  return [...new Map(entries.map((entry) => [entry.url + entry.idMark, entry])).values()];
}

/** The latest meeting of a day is the newest. */
const sortKey = ({ date, punkt: { meeting } }: Treatment): string =>
  `${date} ${meeting.sequence} ${meeting.id}`;

/** `/emne/<KLE main group>/feed.xml` for each group that has cases. */
export function* emneFeeds({ config, sager }: Archive, datesOf: DatesOf): Generator<SiteFile> {
  const groups = groupBy(
    sager.filter(({ dele }) => dele.form === 'kle'),
    ({ dele }) => (dele.form === 'kle' ? dele.hovedgruppe : ''),
  );
  for (const [hovedgruppe, held] of groups) {
    const text = atomXml(config, {
      title: `${words.emne(hovedgruppe, config.emner[hovedgruppe])} – ${config.titel}`,
      url: emneUrl(hovedgruppe),
      entries: withCorrections(
        latest(held).map((treatment) => treatmentEntry(treatment, datesOf)),
        correctionsIn(held),
        FEED_LENGTH,
      ),
    });
    yield { path: `emne/${hovedgruppe}/feed.xml`, text };
  }
}
