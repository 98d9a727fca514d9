import type { Punkt, PunktRef } from '../../model/archive.ts';

/** An item told in one line. */
export function punktRef(punkt: Punkt): PunktRef {
  const { url, meeting, nummer, kortTitel, lukket, udfald } = punkt;
  return { url, meeting, nummer, kortTitel, lukket, udfald };
}
