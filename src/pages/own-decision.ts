import type { Afsnit, Punkt } from '../model/archive.ts';
import { isOwnDecision } from '../model/own-decision.ts';

/** The meeting's own decision on an item, the last where it has several; null when it has none. */
export function ownDecision({ afsnit, meeting }: Punkt): Afsnit | null {
  const own = { date: meeting.date, forum: meeting.forum.slug };
  return afsnit.findLast((section) => isOwnDecision(section, own)) ?? null;
}
