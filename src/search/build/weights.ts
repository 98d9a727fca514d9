// What words weigh in the index, in the engine's measure.
import { OFTEN, PART } from '../rank.ts';

export { WEIGHTS } from '../rank.ts';

/** What the engine makes of a weight: a whole number, of which 24 is one; ten is the most. */
const MEASURE = 24;
const MOST = 10;

export const weightOf = (weight: number): number => Math.floor(Math.min(MOST, weight) * MEASURE);

/** The weight of a word that is so many times in a part of an item. */
export const wordWeight = (weight: number, times: number): number =>
  weightOf(weight * (OFTEN.find(([least]) => times >= least)?.[1] ?? 1));

/** The weight of a part of its compounds. */
export const partWeight = (weight: number): number => weightOf(weight * PART);
