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

/** What tells whose item it is. */
interface OfMeeting<Section> {
  readonly afsnit: readonly Section[];
  readonly meeting: { readonly date: IsoDate; readonly forum: ForumSlug };
}

/** The meeting's own decisions on an item; of a closed item only what was published is there at all. */
export function ownDecisions<Section extends Decision>({ afsnit, meeting }: OfMeeting<Section>): Section[] {
  return afsnit.filter((section) => isOwnDecision(section, meeting));
}

/**
 * The decisions that the register, its spreadsheets and the figures count: none of a standing item, none without words,
 * and of a closed item the published one, since nothing else of it leaves the parser.
 */
export function countedDecisions<Section extends Decision & { readonly text: string }>(
  punkt: OfMeeting<Section> & { readonly standing: boolean },
): Section[] {
  return punkt.standing ? [] : ownDecisions(punkt).filter(({ text }) => text.trim() !== '');
}
