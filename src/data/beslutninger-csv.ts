// The rows of the register of decisions, as Danish Excel reads them.
import type { WholeMeeting, WholePunkt } from '../model/archive.ts';
import { indstillingPoints } from '../model/indstilling.ts';
import { countedDecisions } from '../model/own-decision.ts';
import { csvLine } from '../model/text/csv.ts';
import type { Href } from './meeting-data.ts';

function decisionRow(meeting: WholeMeeting, punkt: WholePunkt, address: Href): string[] | null {
  const own = { date: meeting.date, forum: meeting.forum.slug };
  const decisions = countedDecisions({ ...punkt, meeting: own });
  const last = decisions.at(-1);
  if (!last) return null;
  return [
    meeting.date,
    meeting.forum.navn,
    String(punkt.nummer),
    punkt.kortTitel,
    punkt.sagsnumre.join(', '),
    punkt.udfald ?? '',
    decisions.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
    address(`${meeting.url}#${last.anchor}`),
    indstillingPoints(punkt.afsnit).join('\n'),
  ];
}

/** A row for each line of the register that a meeting has. */
export function decisionRows(meeting: WholeMeeting, address: Href): string {
  return meeting.punkter
    .map((punkt) => decisionRow(meeting, punkt, address))
    .map((row) => (row ? csvLine(row) : ''))
    .join('');
}
