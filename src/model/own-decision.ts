import type { Afsnit, Punkt } from './archive.ts';
import type { ForumSlug, IsoDate } from './brand.ts';
import type { AfsnitKind, ForumName } from './parsed.ts';

/** What tells whose decision a section is. */
interface Decision {
  readonly kind: AfsnitKind;
  readonly date: IsoDate | null;
  readonly forum: ForumName | null;
}

/** Whether a section is the decision of the given forum on the given day; one of another is only carried along. */
export function isOwnDecision(
  { kind, date, forum }: Decision,
  own: { date: IsoDate; forum: ForumSlug },
): boolean {
  const isOfMeeting = date === null || date === own.date;
  const isOfForum = forum === null || forum.slug === own.forum;
  return kind === 'beslutning' && isOfMeeting && isOfForum;
}

/** The meeting's own decisions on an item; of a closed item only what was published is there at all. */
function ownDecisions({ afsnit, meeting }: Punkt): Afsnit[] {
  const own = { date: meeting.date, forum: meeting.forum.slug };
  return afsnit.filter((section) => isOwnDecision(section, own));
}

/** The meeting's own decision on an item, the last where it has several; null when it has none. */
export function ownDecision(punkt: Punkt): Afsnit | null {
  return ownDecisions(punkt).at(-1) ?? null;
}

/**
 * The decisions that the register, its spreadsheets and the figures count: none of a standing item, none without words,
 * and of a closed item the published one, since nothing else of it leaves the parser.
 */
export function countedDecisions(punkt: Punkt): Afsnit[] {
  return punkt.standing ? [] : ownDecisions(punkt).filter(({ text }) => text.trim() !== '');
}

/** The last of an item's counted decisions, which the register leads to; null when it has none. */
export function countedDecision(punkt: Punkt): Afsnit | null {
  return countedDecisions(punkt).at(-1) ?? null;
}
