import type { Afsnit, Punkt } from '../model/archive.ts';

/** The meeting's own decision on an item; one of another date or body is only carried along. */
export function ownDecision(punkt: Punkt): Afsnit | null {
  const { date, forum } = punkt.meeting;
  return (
    punkt.afsnit.findLast(
      (afsnit) =>
        afsnit.kind === 'beslutning' &&
        (afsnit.date === null || afsnit.date === date) &&
        (afsnit.forum === null || afsnit.forum.slug === forum.slug),
    ) ?? null
  );
}
