import type { SagWish } from '../read/question.ts';
import { findSager } from './find-sager.ts';
import { nearestSager } from './nearest-sager.ts';
import { EMPTY_PART, MOST_ANSWERS, type Part } from './panel.ts';
import { texts } from './texts.da.ts';

/** What a wish for a case comes to, and every case that fulfils it. */
export interface SagPart extends Part {
  readonly sager: readonly string[];
}

/** Finds the cases that a wish means; `isMissingSaid` when their absence is worth telling. */
export function answerSag(wish: SagWish, numre: readonly string[], isMissingSaid: boolean): SagPart {
  const sager = findSager(wish, numre);
  if (sager.length > 0) {
    const answers = sager.slice(0, MOST_ANSWERS).map((sag) => ({ sag }));
    const more = sager.length > answers.length ? texts.moreSager(sager.length, answers.length) : null;
    return { ...EMPTY_PART, answers, more, sager };
  }
  if (!isMissingSaid || wish.isAlternative) return { ...EMPTY_PART, sager };
  const nearest = nearestSager(wish, numre).map((sag) => ({ sag }));
  return { ...EMPTY_PART, missing: texts.sagMissing(wish), nearest, sager };
}
