// What is kept in memory of a parsed meeting: everything but its texts.
import { countedDecisions, isOwnDecision, ownDecisions } from '../model/own-decision.ts';
import type { ParsedAfsnit, ParsedMeeting, ParsedPunkt } from '../model/parsed.ts';
import { firstSentence, firstSentences } from '../model/sentences.ts';
import { isStanding } from '../model/standing.ts';
import type {
  AfsnitSummary,
  CarriedDecision,
  DecisionSummary,
  MeetingSummary,
  PunktSummary,
} from '../model/summary.ts';
import { anchorsOf } from './anchors.ts';
import { approvalClaim } from './approval-claim.ts';

/** How many items a meeting is told by in lists. */
const TELLING = 3;

/** Takes out of a meeting what other pages than its own tell of it. */
export function summaryOf(meeting: ParsedMeeting): MeetingSummary {
  const punkter = meeting.punkter.map((punkt) => punktSummary(punkt, meeting));
  return { ...meeting, punkter, telling: tellingOf(meeting, punkter) };
}

function punktSummary(punkt: ParsedPunkt, meeting: ParsedMeeting): PunktSummary {
  const standing = isStanding(punkt.kortTitel);
  const anchors = anchorsOf(punkt, meeting);
  const afsnit = punkt.afsnit.map((section, at) => ({ ...section, anchor: anchors[at] ?? '' }));
  const item = { standing, afsnit, meeting };
  const own = ownDecisions(item);
  return {
    ...punkt,
    afsnit: punkt.afsnit.map(afsnitSummary),
    udtalelser: punkt.udtalelser.map((one) => ({ ...one, tekst: firstSentence(one.tekst) })),
    standing,
    isDecided: own.length > 0,
    uddrag: firstSentences(own.map(({ text }) => text).join(' ')),
    beslutning: decisionSummary(countedDecisions(item).at(-1)),
    carried: afsnit.flatMap((section) => carriedDecision(section, meeting)),
    approval: approvalClaim(punkt, meeting),
  };
}

const afsnitSummary = ({ headingReference, body }: ParsedAfsnit): AfsnitSummary => ({
  headingReference,
  loose: body.filter((part) => typeof part !== 'string'),
});

/** Dated decisions of other meetings; of the item's own meeting they are its own. */
function carriedDecision(
  afsnit: ParsedAfsnit & { anchor: string },
  meeting: ParsedMeeting,
): CarriedDecision[] {
  const { anchor, kind, date, forum, text } = afsnit;
  if (kind !== 'beslutning' || !date || !forum || isOwnDecision(afsnit, meeting)) return [];
  return [{ anchor, date, forum, uddrag: firstSentences(text) }];
}

const decisionSummary = (
  decision: { readonly anchor: string; readonly text: string } | undefined,
): DecisionSummary | null =>
  decision ? { anchor: decision.anchor, tekst: firstSentence(decision.text) } : null;

/** Of the open items those that were decided, and of them those that took the most words. */
function tellingOf(meeting: ParsedMeeting, punkter: readonly PunktSummary[]): number[] {
  return meeting.punkter
    .map(({ nummer, afsnit }, at) => ({
      nummer,
      letters: afsnit.reduce((sum, { text }) => sum + text.length, 0),
      isTold: punkter[at]?.lukket === false && !punkter[at].standing,
      isDecided: punkter[at]?.isDecided ?? false,
    }))
    .filter(({ isTold }) => isTold)
    .sort((a, b) => Number(b.isDecided) - Number(a.isDecided) || b.letters - a.letters)
    .slice(0, TELLING)
    .map(({ nummer }) => nummer)
    .sort((a, b) => a - b);
}
