// What was asked for and what was granted, where a decision tells both in money.

import type { Udfald } from '../../model/parsed.ts';
import { amountsIn } from '../../model/text/amounts.ts';

/** What tells that a sum was asked for. */
const ASKED = /søg|ønske|anmod|andrag/i;
/** What tells that a sum was granted. */
const GRANTED =
  /bevil|imødek|tilde|tilskud|støtte|udbetal|godkend|nedsæt|sat ned|(?<!\p{L})(?:yde|give|gav|får|fik)/iu;
/** «de ansøgte 50.000 kr.», «der er søgt om 50.000 kr.» */
const JUST_ASKED = /(?:søgt|søgte|ønsket|ønskede|anmodet|anmodede)(?: beløb på| om| på)?(?: i alt)? *$/iu;
/** «50.000 kr., der var søgt om» */
const ASKED_BEHIND =
  /^\.?,? (?:som|der|den|de) (?:\p{Ll}+ ){0,4}(?:an)?(?:søgt|søger|søgte|ønsket|anmodet)(?!\p{L})/u;

/** Money that is granted is no approval of the whole where it is less than was asked for, and none at all where it is nothing. */
export function bySums(outcome: Udfald, decision: string): Udfald {
  if (outcome !== 'godkendt' || !ASKED.test(decision)) return outcome;
  const sums = amountsIn(decision);
  if (sums.length !== 2) return outcome;
  const told = sums.map(({ start, end, kroner }, at) => {
    const before =
      decision
        .slice(sums[at - 1]?.end ?? 0, start)
        .split(/[.:;] (?=\p{Lu})/u)
        .at(-1) ?? '';
    const isAsked =
      JUST_ASKED.test(before) ||
      ASKED_BEHIND.test(decision.slice(end)) ||
      (ASKED.test(before) && !GRANTED.test(before));
    return { kroner, isAsked, isGranted: !isAsked && GRANTED.test(before) };
  });
  const asked = told.find(({ isAsked }) => isAsked)?.kroner;
  const granted = told.find(({ isGranted }) => isGranted)?.kroner;
  if (asked === undefined || granted === undefined || granted >= asked) return outcome;
  return granted === 0 ? 'afvist' : 'delvist-godkendt';
}
