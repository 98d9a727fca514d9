import type { PunktRef, Sag } from '../../model/archive.ts';
import { isHeld } from '../../model/held.ts';
import type { SagStand, Treatments } from '../../model/views/page-parts.ts';

/** A case's treatments at meetings that were held; an agenda promises one, and a cancelled meeting had none. */
export function treatmentsOf({ events }: Sag): Treatments {
  const dates = events.flatMap((event) =>
    event.type === 'behandling' && isHeld(event.punkt.meeting) ? [event.date] : [],
  );
  return { count: dates.length, first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/** Its latest treatment at a held meeting, a standing item only where there is no other; null where it was never treated. */
export function latestTreatment({ events }: Pick<Sag, 'events'>): PunktRef | null {
  const held = events.flatMap((event) =>
    event.type === 'behandling' && isHeld(event.punkt.meeting) ? [event] : [],
  );
  return (held.findLast(({ standing }) => !standing) ?? held.at(-1))?.punkt ?? null;
}

/** Where a case stands, as lists tell it: what a treatment came to, of a closed one where that is published. */
export const sagStand = (text: string, url: string, { meeting, udfald }: PunktRef): SagStand => ({
  ...{ text, url, udfald },
  date: meeting.date,
  forum: meeting.forum,
});
