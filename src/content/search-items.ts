// What the search keeps of a meeting's open items, worked out where they are parsed.
import { anchorsOf } from '../archive/anchors.ts';
import { punktAnchor, punktUrl } from '../archive/urls.ts';
import { restsOnIndstilling } from '../model/indstilling.ts';
import { ownDecisions } from '../model/own-decision.ts';
import type { ParsedMeeting, ParsedPunkt } from '../model/parsed.ts';
import type { SearchedPunkt } from '../search/build/item-text.ts';
import { type SearchItem, searchItem } from '../search/build/search-item.ts';
import type { WordReader } from '../search/build/words/word-reader.ts';

/** What the search keeps of the open items of a meeting, in their order; of a closed one it keeps nothing. */
export function searchItems(meeting: ParsedMeeting, words: WordReader): SearchItem[] {
  return meeting.punkter
    .filter(({ lukket }) => !lukket)
    .map((punkt) => searchItem(searchedPunkt(punkt, meeting), words));
}

function searchedPunkt(punkt: ParsedPunkt, meeting: ParsedMeeting): SearchedPunkt {
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
  };
}

/** Whether what the item's own meeting decided is told by the recommendation alone. */
function isIndstillingDecided({ afsnit, udfald }: ParsedPunkt, meeting: ParsedMeeting): boolean {
  const decisions = ownDecisions({ afsnit, meeting });
  return decisions.some(({ text }) => restsOnIndstilling(text, udfald));
}
