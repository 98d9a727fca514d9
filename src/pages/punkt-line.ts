import type { PunktRef } from '../model/archive.ts';
import type { PunktLine } from '../model/views/page-parts.ts';
import { publicTitle } from './public-title.ts';

/** An item as other pages name it. */
export function punktLine({ url, nummer, kortTitel, lukket, udfald, meeting }: PunktRef): PunktLine {
  const titel = publicTitle(kortTitel, lukket);
  return {
    url,
    nummer,
    titel,
    lukket,
    udfald: lukket ? null : udfald,
    forum: meeting.forum,
    date: meeting.date,
  };
}
