import type { Sag } from '../../model/archive.ts';
import { isHeld } from '../../model/held.ts';
import type { Treatments } from '../../model/views/page-parts.ts';

/** A case's treatments at meetings that were held; an agenda promises one, and a cancelled meeting had none. */
export function treatmentsOf({ events }: Sag): Treatments {
  const dates = events.flatMap((event) =>
    event.type === 'behandling' && isHeld(event.punkt.meeting) ? [event.date] : [],
  );
  return { count: dates.length, first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
