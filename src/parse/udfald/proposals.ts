// What some propose beside the item's own recommendation, and what its fate does to the item.

import type { Finding } from './finding.ts';
import type { Meaning } from './meanings.ts';
import { AMENDMENT, OWN_PROPOSAL, PARTY_PROPOSAL, PROPOSING } from './patterns.ts';
import { MOTION_MARK } from './sentences.ts';
import { speakerOf } from './speaker.ts';
import { type Word, wordsOf } from './verb-words.ts';

/** What a motion that is only put to the vote proposes: «Der blev stemt om Liste F's forslag om at udsætte sagen». */
export const motionIn = (sentence: string): Meaning | null =>
  sentence.includes(MOTION_MARK)
    ? ((/§forslag:(\w+)/u.exec(sentence)?.[1] as Meaning | undefined) ?? null)
    : null;

/** A proposal that nothing is told of beside it was the item. */
export const asOwn = (one: Finding): Finding =>
  /^(?:reject|approve|forward|return)$/.test(one.meaning) ? { ...one, about: 'item' } : one;

/** Whether a decision speaks of a party's own proposal, and of nothing beside it but who voted how. */
export const isOfProposalAlone = (
  [first, ...rest]: readonly string[],
  findings: readonly Finding[],
): boolean =>
  first !== undefined &&
  (PARTY_PROPOSAL.test(first) || PUT_FORWARD.test(first) || proposes(first)) &&
  !AMENDMENT.test(first.toLowerCase()) &&
  !first.includes(MOTION_MARK) &&
  rest.every((sentence) => !OWN_PROPOSAL.test(sentence)) &&
  !findings.some(isPutOff) &&
  findings.every(({ holds, meaning, about }) => !holds || meaning === 'discuss' || about === 'amendment');

/** «Liste A stillede forslag om …» */
const PUT_FORWARD = /(?:stille|fremsat|fremsætte)\p{L}* (?:\S+ ){0,2}forslag(?!\p{L})/u;

/** What befalls a proposal of some: its adoption does with the item what it proposes, if that is to put it off. */
export const ofProposal = (one: Finding, proposed: Meaning | null): Finding =>
  proposed !== null && one.meaning === 'approve' && one.about !== 'part'
    ? { ...one, meaning: proposed, about: 'item' }
    : { ...one, about: 'amendment' };

/** «Forslaget blev nedstemt, og tilladelsen blev givet»: what is approved behind a lost proposal is named itself. */
export const isOfAnother = ({ meaning, about }: Finding, [first]: readonly Finding[]): boolean =>
  meaning === 'approve' && about === 'thing' && first?.meaning === 'reject';

/** Whether a sentence speaks of another proposal than the item's own. */
export const speaksOfAmendment = (sentence: string): boolean =>
  /orslag|ændring/iu.test(sentence) &&
  (AMENDMENT.test(sentence.toLowerCase()) || PARTY_PROPOSAL.test(sentence));

/** A sentence of a verb alone, which leans on the one before. */
export const LONE = /^(?:(?:ikke|ej|enstemmigt|dermed|blev|er|hermed)\s+){0,3}\p{L}+(?:t|s)[.!]?$/iu;

/** Proposed of the item, and more than another text for it. */
export const isPutOff = ({ meaning, about, negated }: Finding): boolean =>
  !negated && about === 'item' && (meaning === 'postpone' || meaning === 'return' || meaning === 'drop');

const isProposingVerb = ({ key }: Word): boolean => PROPOSING.test(key);

/** Whether somebody who does not decide proposes or asks something. */
export function proposes(sentence: string): boolean {
  if (!PROPOSING.test(sentence)) return false;
  const words = wordsOf(sentence);
  return speakerOf(words, words.findIndex(isProposingVerb)) === 'others';
}
