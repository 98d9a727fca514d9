import type { Afsnit, Punkt } from '../model/archive.ts';
import { isOwnDecision } from '../model/own-decision.ts';

/** The meeting's own decision on an item, the last where it has several; null when it has none. */
export function ownDecision({ afsnit, meeting }: Punkt): Afsnit | null {
  const own = { date: meeting.date, forum: meeting.forum.slug };
  return afsnit.findLast((section) => isOwnDecision(section, own)) ?? null;
}

/** The decision that the register and the figures count; none of a standing or a closed item, and none without words. */
export function countedDecision(punkt: Punkt): Afsnit | null {
  const decision = punkt.standing || punkt.lukket ? null : ownDecision(punkt);
  return decision && decision.text.trim() !== '' ? decision : null;
}
