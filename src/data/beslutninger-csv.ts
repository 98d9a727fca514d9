// The rows of the register of decisions, as Danish Excel reads them.
import type { WholeMeeting, WholePunkt } from '../model/archive.ts';
import { countedDecisions } from '../model/own-decision.ts';
import type { Href } from './meeting-data.ts';

/** What a formula begins with, also where programs see past spaces, quotes and the wide forms of signs. */
const FORMULA = /^["'\s\p{Cf}]*[-=+@|%]|^[\t\r\n]/u;

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = FORMULA.test(value.slice(0, 100).normalize('NFKC')) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

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
  ];
}

const HEADER = ['dato', 'forum', 'punkt', 'titel', 'sagsnumre', 'udfald', 'beslutning', 'adresse'];

/** A row as a line of such a file. */
export const csvLine = (row: readonly string[]): string => `${row.map(csvField).join(';')}\r\n`;

/** What a file of rows begins with: semicolons and a byte order mark, as Danish Excel wants it. */
export const CSV_HEAD = `\uFEFF${csvLine(HEADER)}`;

/** A row for each line of the register that a meeting has. */
export function decisionRows(meeting: WholeMeeting, address: Href): string {
  return meeting.punkter
    .map((punkt) => decisionRow(meeting, punkt, address))
    .map((row) => (row ? csvLine(row) : ''))
    .join('');
}
