// What words weigh in the index, in the engine's measure.
import { isBody, isPersonTitle } from '../../danish/subject.ts';
import { OFTEN, PART } from '../rank.ts';

export { PART, WEIGHTS } from '../rank.ts';

/** What the engine makes of a weight: a whole number, of which 24 is one; ten is the most. */
const MEASURE = 24;
const MOST = 10;

export const weightOf = (weight: number): number => Math.floor(Math.min(MOST, weight) * MEASURE);

/** The weight of a word that is so many times in a part of an item. */
export const wordWeight = (weight: number, times: number): number =>
  weightOf(weight * (OFTEN.find(([least]) => times >= least)?.[1] ?? 1));

/** The weight of a part of its compounds. */
export const partWeight = (weight: number, part: keyof typeof PART): number => weightOf(weight * PART[part]);

/** Which part of a compound one is. */
export const partKind = (word: string, part: string): keyof typeof PART =>
  word.endsWith(part) ? 'last' : isPersonTitle(word) || isBody(word) ? 'person' : 'other';
