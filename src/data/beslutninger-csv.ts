// The rows of the register of decisions.
import type { WholeMeeting, WholePunkt } from '../model/archive.ts';
import { csvLine, type PunktRow } from '../model/csv.ts';
import { countedDecisions } from '../model/own-decision.ts';
import type { Href } from './meeting-data.ts';

export { CSV_HEAD } from '../model/csv.ts';

function decisionRow(meeting: WholeMeeting, punkt: WholePunkt, address: Href): PunktRow | null {
  const own = { date: meeting.date, forum: meeting.forum.slug };
  const decisions = countedDecisions({ ...punkt, meeting: own });
  const last = decisions.at(-1);
  if (!last) return null;
  return {
    dato: meeting.date,
    forum: meeting.forum.navn,
    punkt: String(punkt.nummer),
    titel: punkt.kortTitel,
    sagsnumre: punkt.sagsnumre.join(', '),
    udfald: punkt.udfald ?? '',
    beslutning: decisions.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
    adresse: address(`${meeting.url}#${last.anchor}`),
  };
}

/** A row for each line of the register that a meeting has. */
export function decisionRows(meeting: WholeMeeting, address: Href): string {
  return meeting.punkter
    .map((punkt) => decisionRow(meeting, punkt, address))
    .map((row) => (row ? csvLine(row) : ''))
    .join('');
}
