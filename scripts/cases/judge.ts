// Holds what came of an input to what was expected, as far as a program can.
import type { Outcome } from './try-input.ts';

/** As expected, not so, or to be read by a person. */
export type Verdict = 'ja' | 'nej' | 'læs';

/** What is thought of an outcome, and why. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

const ERROR = /\bfejl\b|\berror|afvis|refuse/i;
const WARNING = /advarsel|\bmeld|besked|usikker|\bsig(?:er|es)\b|råd|warning|told/i;
/** Something other than a message would do too. */
const OR_RIGHT = /eller|forbliver|\/|\bor\b/i;
/** What advice is asked for: «Mente du `2024-05-14`?» */
const ADVICE = /Mente du `[^`]+`\?/;

/** Judges an outcome; what no word of the expectation tells of is left to whoever reads it. */
export function judge(expected: string | null, outcome: Outcome): Judgement {
  const { leaked, lost, told, codes, planted, wrong } = outcome;
  const hung = Object.entries(codes).find(([, code]) => code === null);
  if (hung) return no(`${hung[0]} blev ikke færdig`);
  if (wrong.length > 0) return no(`${wrong.length} udfald læst anderledes`);
  if (leaked.length > 0) return no(`på siden: ${leaked.slice(0, 3).join(', ')}`);
  const errors = told.filter(({ severity }) => severity === 'fejl');
  const warnings = told.filter(({ severity }) => severity !== 'oplysning');
  if (lost.length > 0 && warnings.length === 0) return no(`tabt uden besked: ${lost.join(', ')}`);
  if (planted.secret.length > 0) return yes(errors.length > 0 ? 'fejl; intet slap ud' : 'intet slap ud');
  const advice = ADVICE.exec(expected ?? '')?.[0];
  if (advice) {
    return told.some(({ text }) => text.includes(advice))
      ? yes('rådet er givet')
      : no(`rådet mangler: ${advice}`);
  }
  const text = expected ?? '';
  if (WARNING.test(text) && warnings.length > 0) return yes('meldt');
  if (ERROR.test(text) && errors.length > 0) return yes('fejl');
  if (planted.kept.length > 0) return yes(lost.length > 0 ? 'meldt' : 'vist eller meldt');
  if (Object.keys(codes).length === 0) return yes('læst som forventet');
  if ((ERROR.test(text) || WARNING.test(text)) && !OR_RIGHT.test(text)) return no('ingen besked');
  return { verdict: 'læs', reason: warnings.length > 0 ? 'der er besked' : 'ingen besked' };
}

const yes = (reason: string): Judgement => ({ verdict: 'ja', reason });
const no = (reason: string): Judgement => ({ verdict: 'nej', reason });
