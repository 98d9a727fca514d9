import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { UDFALD, type Udfald } from '../model/parsed.ts';
import { UDFALD_WORDS } from '../model/udfald-words.ts';
import { atomXml } from './atom.ts';
import { decisionEntry } from './beslutning-feeds.ts';
import type { SiteFile } from './data-files.ts';
import type { DatesOf } from './feed-dates.ts';
import { FEED_LENGTH } from './feeds.ts';
import { words } from './words.da.ts';

/** The latest decisions of each outcome as the register has them, newest first; it stops where it has enough of all. */
function latestOf(meetings: readonly Meeting[]): Map<Udfald, Punkt[]> {
  const found = new Map<Udfald, Punkt[]>();
  let full = 0;
  for (const { punkter } of meetings.toReversed()) {
    for (const punkt of punkter) {
      if (punkt.beslutning === null) continue;
      const udfald = punkt.udfald ?? 'andet';
      const own = found.get(udfald) ?? [];
      if (own.length === FEED_LENGTH) continue;
      found.set(udfald, [...own, punkt]);
      if (own.length + 1 === FEED_LENGTH) full += 1;
    }
    if (full === UDFALD.length) break;
  }
  return found;
}

/** `/beslutninger/udfald/<outcome>/feed.xml` for each outcome that the register has. */
export function* udfaldFeeds({ config, meetings }: Archive, datesOf: DatesOf): Generator<SiteFile> {
  for (const [udfald, punkter] of latestOf(meetings)) {
    const at = `/beslutninger/udfald/${udfald}/` as const;
    const text = atomXml(config, {
      title: `${UDFALD_WORDS[udfald] ?? words.otherUdfald} – ${config.titel}`,
      url: `/beslutninger/?udfald=${udfald}`,
      at,
      entries: punkter.map((punkt) => decisionEntry(punkt, datesOf)),
    });
    yield { path: `${at.slice(1)}feed.xml`, text };
  }
}
