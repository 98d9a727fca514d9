// A decision as all that its clauses say was done.
import { remembered } from '../../model/remembered.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Finding, findingsIn, isOfBefore, isOfToday, isSettling } from './finding.ts';
import type { Meaning, Need } from './meanings.ts';
import { OF_PROPOSAL, OWN_PROPOSAL, TO_BEHIND_AT, VOTING } from './patterns.ts';
import { CUE } from './phrases.ts';
import {
  asOwn,
  isOfAnother,
  isOfProposalAlone,
  isPutOff,
  LONE,
  motionIn,
  ofProposal,
  proposes,
  speaksOfAmendment,
} from './proposals.ts';
import { READINGS } from './readings.ts';
import { sentencesOf } from './sentences.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { ASIDE, goesOnBehindAt, type Standing, standingOf } from './standing.ts';
import { joined } from './superseding.ts';
import { isVerb, wordsOf } from './verb-words.ts';

/** Everything that a decision says was done or not done, in its order. */
export function findingsOf(decision: string): Finding[] {
  let findings: Finding[] = [];
  let isProposed = false;
  /** What some propose to do with the item, which its adoption does. */
  let proposed: Meaning | null = null;
  /** Whether the sentence before speaks of another proposal, so that «Forkastet.» is that one's. */
  let isOfAmendment = false;
  /** Whether that sentence tells nothing yet of its fate, so that «Forslaget er forkastet» is that one's too. */
  let isUnsettled = false;
  const sentences = sentencesOf(decision);
  for (const sentence of sentences) {
    const own = sentenceFindings(sentence);
    const isOwn = OWN_PROPOSAL.test(sentence);
    const isLone = (isOfAmendment || proposed !== null) && LONE.test(sentence) && !isOwn;
    // «Liste H foreslog et højere gebyr. Forslaget blev forkastet.»
    const isOfProposal: boolean =
      isLone || ((isProposed || isUnsettled) && OF_PROPOSAL.test(sentence) && !isOwn);
    const isProposingHere = proposes(sentence);
    const found: readonly Finding[] = isOfProposal
      ? own.map((one) => (isOfAnother(one, own) ? one : ofProposal(one, proposed)))
      : isProposingHere
        ? own.map((one) => (LEANING_ON.test(one.text) ? ofProposal(one, wishedIn(own)) : one))
        : own;
    if (!isLone) isOfAmendment = speaksOfAmendment(sentence);
    isUnsettled = isOfAmendment && !own.some(({ holds }) => holds);
    const motion = own.length === 0 ? motionIn(sentence) : null;
    const isProposing = motion !== null || isProposingHere;
    if (isProposing) proposed = motion ?? own.find(isPutOff)?.meaning ?? null;
    else if (isOwn || isLone) proposed = null;
    if (findings.some(isOfBefore) && found.some(isSettling))
      findings = findings.filter((one) => !isOfBefore(one));
    findings.push(...found);
    const isSettled: boolean = found.some(({ about }) => about === 'amendment' || about === 'motion');
    isProposed = isProposing || (isProposed && (!isSettled || VOTING.test(sentence)));
  }
  const own = decision.includes('nu') && BY_NOW.test(decision) ? findings.filter(isOfToday) : findings;
  return isOfProposalAlone(sentences, own) ? own.map(asOwn) : own;
}

/** «Økonomiudvalget afviste forslaget i marts. Udvalget skal nu …»: what was done before is no outcome. */
const BY_NOW = /(?<!\p{L})(?:nu|endnu)(?!\p{L})/u;

/** «A foreslog at udsætte sagen, hvilket blev vedtaget»: what befalls the proposal in the same sentence. */
const LEANING_ON =
  /^(?:(?:men|og|hvilket|som) )?(?:dette|det|hvilket|forslaget|ønsket|som)? ?(?:blev|er|fik|kunne|vandt) /iu;
const wishedIn = (own: readonly Finding[]): Meaning | null =>
  own.find(({ holds, negated }) => !holds && !negated)?.meaning ?? null;

/** A sentence as far as it is read. */
interface Walk extends Standing {
  readonly findings: readonly Finding[];
}

/** Most sentences hold no word that could decide, or not what it needs beside it, and need not be taken apart. */
function canDecide(sentence: string): boolean {
  if (CUE.test(sentence)) return true;
  const words = wordsOf(sentence);
  let text: string | null = null;
  for (const { key } of words)
    for (const { needs } of READINGS.get(key) ?? []) {
      if (needs === null || (!needs.hint && ofWholeClause(needs))) return true;
      text ??= words.map((word) => word.key).join(' ');
      if ((needs.hint ?? needs).test(text)) return true;
    }
  return false;
}

/** Whether a need is of a clause's first or last words, so that a sentence cannot tell whether one of its clauses meets it. */
const ofWholeClause = ({ source }: Need): boolean => /[$^]/u.test(source);

/** What a sentence says by itself. */
const sentenceFindings = remembered(ofSentence, { most: 2000, longest: 80 });

function ofSentence(sentence: string): readonly Finding[] {
  if (!canDecide(sentence)) return [];
  const clauses = clausesOf(sentence);
  const conditional = clauses.some(({ role }) => role === 'condition');
  let walk: Walk = {
    findings: [],
    status: clauses[0]?.role === 'condition' ? 'off' : 'own',
    turned: false,
    rider: false,
    speaker: null,
    outer: null,
    isBehindAt: false,
  };
  let wasAside = false;
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1];
    const isListed = goesOnBehindAt(clause, clauses[at - 1], walk);
    const standing = standingOf(clause, clauses[at - 1], walk, isListed);
    const approved = walk.findings.some(({ meaning, holds }) => meaning === 'approve' && holds);
    const about = walk.findings.at(-1)?.about ?? null;
    const own = findingsIn(clause, {
      ...standing,
      conditional,
      approved,
      about,
      sentence: sentence.toLowerCase(),
    }).map((one) =>
      one.meaning === 'recommend'
        ? withReceiver(one, next)
        : isLeftOpen(one, next)
          ? { ...one, holds: false }
          : one,
    );
    const isAside: boolean =
      ASIDE.has(clause.role) || (clause.role === 'content' && (wasAside || !speaks(clauses[at - 1])));
    walk = {
      ...(isAside ? walk : standing),
      findings: joined(walk.findings, own, clause, standing, isListed),
      speaker: isAside ? walk.speaker : (speakerIn(clause) ?? standing.speaker),
    };
    wasAside = isAside;
  }
  return walk.findings;
}

/** «Det blev ikke vedtaget, hvornår mødet holdes» */
const isLeftOpen = ({ negated, text }: Finding, next: Clause | undefined): boolean =>
  negated && next?.role === 'question' && /^det /iu.test(text);

/** «anbefaler, at Byrådet godkender planen» tells behind «at» to whom. */
function withReceiver(one: Finding, next: Clause | undefined): Finding {
  const behind = next?.role === 'content' ? next.words.map(({ raw }) => raw).join(' ') : '';
  return TO_BEHIND_AT.test(behind) || /over ?for /u.test(behind)
    ? { ...one, text: `${one.text} over for ${behind.replace(/^at /u, '')}` }
    : one;
}

/** Whether a clause has a verb, so that what stands behind «at» is its own matter: «Indstillingen om, at …, blev godkendt» has not. */
const speaks = (clause: Clause | undefined): boolean => clause?.words.some(isVerb) === true;

function speakerIn({ words }: Clause): Speaker | null {
  const verb = words.findIndex(isVerb);
  const [reading] = READINGS.get(words[verb]?.key ?? '') ?? [];
  const isPassive =
    /^f(?:å|år|ik|ået)$/u.test(words[verb]?.key ?? '') || /passive|participle/.test(reading?.form ?? '');
  return verb < 0 || isPassive ? null : speakerOf(words, verb);
}
