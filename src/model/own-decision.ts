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
