// The feeds of new decisions by their outcome.
import { isCorrected } from '../archive/rettelser.ts';
import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { UDFALD, type Udfald } from '../model/parsed.ts';
import { UDFALD_WORDS } from '../model/udfald-words.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { decisionEntry } from './beslutning-feeds.ts';
import { punktCorrections, withCorrections } from './correction-entries.ts';
import type { SiteFile } from './data-files.ts';
import type { DatesOf } from './feed-dates.ts';
import { FEED_LENGTH } from './feeds.ts';
import { words } from './words.da.ts';

/** What the feed of an outcome is made of. */
interface OfUdfald {
  readonly decided: Punkt[];
  readonly corrected: AtomEntry[];
}

/** The latest decisions of each outcome as the register has them, newest first, and what was corrected in any of them. */
function latestOf(meetings: readonly Meeting[]): Map<Udfald, OfUdfald> {
  const found = new Map<Udfald, OfUdfald>();
  let full = 0;
  for (const meeting of meetings.toReversed()) {
    const wasCorrected = isCorrected(meeting);
    if (full === UDFALD.length && !wasCorrected) continue;
    for (const punkt of meeting.punkter) {
      if (punkt.beslutning === null) continue;
      const udfald = punkt.udfald ?? 'andet';
      const own = found.get(udfald) ?? { decided: [], corrected: [] };
      found.set(udfald, own);
      if (own.decided.length < FEED_LENGTH && own.decided.push(punkt) === FEED_LENGTH) full += 1;
      if (wasCorrected) own.corrected.push(...punktCorrections(meeting, punkt));
    }
  }
  return found;
}

/** `/beslutninger/udfald/<outcome>/feed.xml` for each outcome that the register has. */
export function* udfaldFeeds({ config, meetings }: Archive, datesOf: DatesOf): Generator<SiteFile> {
  for (const [udfald, { decided, corrected }] of latestOf(meetings)) {
    const at = `/beslutninger/udfald/${udfald}/` as const;
    const text = atomXml(config, {
      title: `${UDFALD_WORDS[udfald] ?? words.otherUdfald} – ${config.titel}`,
      url: `/beslutninger/?udfald=${udfald}`,
      at,
      entries: withCorrections(
        decided.map((punkt) => decisionEntry(punkt, datesOf)),
        corrected,
        FEED_LENGTH,
      ),
    });
    yield { path: `${at.slice(1)}feed.xml`, text };
  }
}
