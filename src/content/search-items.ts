// What the search keeps of a meeting's items, worked out where they are parsed.
import { anchorsOf } from '../archive/link/anchors.ts';
import { punktAnchor, punktUrl } from '../archive/urls.ts';
import { restsOnIndstilling } from '../model/indstilling.ts';
import { ownDecisions } from '../model/own-decision.ts';
import type { ParsedMeeting, ParsedPunkt } from '../model/parsed.ts';
import type { SearchedPunkt } from '../search/build/item-text.ts';
import { meetingFacts } from '../search/build/meeting-facts.ts';
import { type SearchItem, searchItem } from '../search/build/search-item.ts';
import type { WordReader } from '../search/build/words/word-reader.ts';

/** What the search keeps of the items of a meeting, in their order: of the open ones, and of those closed ones whose decision is published. The first one bears what is told of the meeting. */
export function searchItems(meeting: ParsedMeeting, words: WordReader): SearchItem[] {
  return meeting.punkter
    .filter(({ lukket, afsnit }) => !lukket || ownDecisions({ afsnit, meeting }).length > 0)
    .map((punkt, at) => searchItem(searchedPunkt(punkt, meeting, at === 0), words));
}

function searchedPunkt(punkt: ParsedPunkt, meeting: ParsedMeeting, isFirst: boolean): SearchedPunkt {
  const anchors = anchorsOf(punkt, meeting);
  return {
    ...punkt,
    url: punktUrl(meeting.id, punkt.nummer),
    anchor: punktAnchor(punkt.nummer),
    afsnit: punkt.afsnit.map((afsnit, at) => ({ ...afsnit, anchor: anchors[at] ?? '' })),
    restsOnIndstilling: isIndstillingDecided(punkt, meeting),
    referencer: punkt.afsnit.flatMap(({ headingReference, body }) => [
      ...(headingReference ? [headingReference] : []),
      ...body.filter((part) => typeof part !== 'string' && part.type === 'reference'),
    ]),
    moede: isFirst ? meetingFacts(meeting) : null,
  };
}

/** Whether what the item's own meeting decided is told by the recommendation alone. */
function isIndstillingDecided({ afsnit, udfald }: ParsedPunkt, meeting: ParsedMeeting): boolean {
  const decisions = ownDecisions({ afsnit, meeting });
  return decisions.some(({ text }) => restsOnIndstilling(text, udfald));
}
