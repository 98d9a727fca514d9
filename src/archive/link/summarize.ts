// What is kept in memory of a parsed meeting: everything but its texts.
import { indstillingPoints, restsOnIndstilling } from '../../model/indstilling.ts';
import { countedDecisions, isOwnDecision, ownDecisions } from '../../model/own-decision.ts';
import type { AfsnitKind, ParsedAfsnit, ParsedMeeting, ParsedPunkt } from '../../model/parsed.ts';
import { isStanding } from '../../model/standing.ts';
import type {
  AfsnitSummary,
  CarriedDecision,
  DecisionSummary,
  MeetingSummary,
  PunktSummary,
} from '../../model/summary.ts';
import { firstSentence, firstSentences, sentencesOf, shortened } from '../../model/text/sentences.ts';
import { nextStepOf } from '../sag/next-step.ts';
import { partOfSager } from '../sag/part-of.ts';
import { anchorsOf } from './anchors.ts';
import { approvalClaim } from './approval-claim.ts';

/** How many items a meeting is told by in lists. */
const TELLING = 3;

/** How many letters of a recommendation are told beside its decision, and how few are not worth telling. */
const POINT_LETTERS = 320;
const LEAST_LETTERS = 40;

/** How much of a section its first sentences are looked for in. */
const GIST_FROM = 1000;

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
    beslutning: decisionSummary(countedDecisions(item).at(-1), punkt),
    ...storyOf(punkt, own, standing),
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

function decisionSummary(
  decision: { readonly anchor: string; readonly text: string } | undefined,
  { afsnit, udfald }: ParsedPunkt,
): DecisionSummary | null {
  if (!decision) return null;
  const { anchor, text } = decision;
  const points = restsOnIndstilling(text, udfald) ? indstillingPoints(afsnit) : [];
  return { anchor, tekst: firstSentence(text), indstilling: fewLetters(points) };
}

/** As many of some points as fit, the last of them cut. */
function fewLetters(points: readonly string[]): string[] {
  let left = POINT_LETTERS;
  return points.flatMap((point) => {
    if (left < LEAST_LETTERS) return [];
    const shown = shortened(point, left);
    left -= shown.length;
    return [shown];
  });
}

/** The sections that tell what an item is about, the one that tells it shortest first. */
const TELLING_KINDS: readonly AfsnitKind[] = [
  'resume',
  'anledning',
  'indledning',
  'sagsfremstilling',
  'baggrund',
];

/** A sentence that only leads elsewhere. */
const LEADS_ELSEWHERE =
  /^\s*(?:del af sag|hører til sag|se (?:også|sag|punkt|bilag|tidligere)|jf\.? |(?:er )?tidligere (?:drøftet|behandlet|forelagt)|sagen (?:er|blev|har været) (?:tidligere |sidst |senest )?(?:behandlet|drøftet|forelagt|udsat))/iu;

/** A text without the sentences that it begins with and that only lead elsewhere: they stand as links of their own. */
function withoutReferences(text: string): string {
  if (!LEADS_ELSEWHERE.test(text)) return text;
  const sentences = sentencesOf(text.slice(0, GIST_FROM));
  const from = sentences.findIndex((sentence) => !LEADS_ELSEWHERE.test(sentence));
  return from < 0 ? '' : sentences.slice(from).join(' ');
}

/** What an item gives to the story of its case; a closed one only what its published decision says. */
function storyOf(
  { afsnit, lukket, sagsnumre }: ParsedPunkt,
  own: readonly ParsedAfsnit[],
  standing: boolean,
): Pick<PunktSummary, 'gist' | 'nextStep' | 'partOf'> {
  if (standing || sagsnumre.length === 0) return { gist: null, nextStep: null, partOf: [] };
  const textOf = (kind: AfsnitKind): string => afsnit.find((section) => section.kind === kind)?.text ?? '';
  const told = lukket
    ? ''
    : (TELLING_KINDS.map((kind) => withoutReferences(textOf(kind))).find((text) => text.trim() !== '') ?? '');
  const nextStep = nextStepOf([...own.map(({ text }) => text), lukket ? '' : textOf('videre-proces')]);
  return { gist: firstSentences(told.slice(0, GIST_FROM)), nextStep, partOf: partOfSager(afsnit) };
}

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
