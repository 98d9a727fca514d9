import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { UDFALD, type Udfald } from '../model/parsed.ts';
import { UDFALD_WORDS } from '../model/udfald-words.ts';
import { atomXml } from './atom.ts';
import type { SiteFile } from './data-files.ts';
import type { DatesOf } from './feed-dates.ts';
import { FEED_LENGTH, punktEntry } from './feeds.ts';
import { words } from './words.da.ts';

/** The latest open items of each outcome, newest first; it stops where it has enough of all. */
function latestOf(meetings: readonly Meeting[]): Map<Udfald, Punkt[]> {
  const found = new Map<Udfald, Punkt[]>();
  let full = 0;
  for (const { punkter } of meetings.toReversed()) {
    for (const punkt of punkter) {
      if (punkt.udfald === null || punkt.lukket || punkt.standing) continue;
      const own = found.get(punkt.udfald) ?? [];
      if (own.length === FEED_LENGTH) continue;
      found.set(punkt.udfald, [...own, punkt]);
      if (own.length + 1 === FEED_LENGTH) full += 1;
    }
    if (full === UDFALD.length) break;
  }
  return found;
}

/** `/beslutninger/udfald/<outcome>/feed.xml` for each outcome that the archive has. */
export function* udfaldFeeds({ config, meetings }: Archive, datesOf: DatesOf): Generator<SiteFile> {
  for (const [udfald, punkter] of latestOf(meetings)) {
    const at = `/beslutninger/udfald/${udfald}/` as const;
    const text = atomXml(config, {
      title: `${UDFALD_WORDS[udfald] ?? words.otherUdfald} – ${config.titel}`,
      url: '/beslutninger/',
      at,
      entries: punkter.map((punkt) => punktEntry(punkt, datesOf)),
    });
    yield { path: `${at.slice(1)}feed.xml`, text };
  }
}
